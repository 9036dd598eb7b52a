import { expect, it } from 'vitest';
import { createDirectory } from '../../src/store/directory-store.js';
import { createSeriesChats, withSeries } from '../../src/store/series-store.js';
import { countRequests } from './count-requests.js';
import { ownTables } from './own-tables.js';
import { aGroup } from './samples.js';

it('finds a group in the chat that its series has moved to, and again after that', async () => {
  const { directory: table } = await ownTables();
  const [old, next, last] = [aGroup().id, aGroup().id, aGroup().id];
  for (const [from, to] of [
    [old, next],
    [next, last],
  ] as const) {
    await createSeriesChats(table).move(old, to);
    const series = createSeriesChats(table);
    expect(await series.groupOf(from)).toBeNull();
    expect(await series.groupOf(to)).toBe(old);
    expect(await series.chatOf(old)).toBe(to);
    const directory = withSeries(createDirectory(table), series);
    await directory.rememberGroup(to, `address of ${to}`);
    expect(await directory.groupAddress(old)).toBe(`address of ${to}`);
  }
  // Moving there again, as after a crash, changes nothing.
  await createSeriesChats(table).move(old, last);
  expect(await createSeriesChats(table).groupOf(last)).toBe(old);
});

it('asks storage at most once a minute whether a chat has moved', async () => {
  const { directory: table } = await ownTables();
  let now = 0;
  const series = createSeriesChats(table, () => now);
  const { id } = aGroup();
  const requests = countRequests(table);
  await Promise.all([series.groupOf(id), series.chatOf(id), series.groupOf(id)]);
  now = 59_999;
  expect(await series.groupOf(id)).toBe(id);
  expect(requests()).toBe(1);
  now = 60_000;
  await series.groupOf(id);
  expect(requests()).toBe(2);
});
