import { expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/follow-up.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { write } from '../../src/usecases/changes.js';
import type { Change } from '../../src/usecases/ports.js';
import { ownTables } from './own-tables.js';
import { aGroup, AT, creating, following, howMany, karin } from './samples.js';

const tables = await ownTables();
const record = createRecordStore(tables.record);
const postFirst: FollowUp = { kind: 'post', ref: { card: 'assignment', number: 1 } };
const audit = write('audit', {
  at: AT,
  by: karin,
  act: 'act-1',
  deed: 'assignment.recorded',
  number: 1,
  changes: [],
});

it('writes everything of an act, and hands back what must follow', async () => {
  const group = aGroup();
  const changes = [creating.group(group), creating.assignment(1), creating.decision(1), audit];
  const committed = await record.commit(group.id, 'act-1', changes, following(postFirst));
  if (committed.result !== 'done') throw new Error(committed.result);
  expect(committed.followUps.map(({ followUp }) => followUp)).toEqual([postFirst]);
  expect((await record.get(group.id, 'group'))?.value).toEqual(group);
  expect((await record.get(group.id, 'assignment', 1))?.value.text).toContain('nummer 1');
  expect((await record.get(group.id, 'decision', 1))?.value.text).toContain('nummer 1');
});

it('writes nothing at all where one row is refused', async () => {
  const group = aGroup();
  await record.commit(group.id, 'first', [creating.decision(1)]);
  const changes = [creating.group(group), creating.assignment(1), creating.decision(1)];
  expect(await record.commit(group.id, 'second', changes, following(postFirst))).toEqual({
    result: 'conflict',
  });
  expect(await record.get(group.id, 'group')).toBeNull();
  expect(await record.get(group.id, 'assignment', 1)).toBeNull();
  expect(await record.pendingFollowUps(group.id, 'second', AT)).toEqual([]);
  // Not even the mark: the same act may be tried again.
  const again = await record.commit(group.id, 'second', [creating.assignment(1)]);
  expect(again.result).toBe('done');
});

it('knows the same act again, and the card it led to', async () => {
  const group = aGroup();
  const changes = [creating.group(group), creating.assignment(1)];
  await record.commit(group.id, 'act', changes, following(postFirst));
  const again = await record.commit(group.id, 'act', changes, following(postFirst));
  expect(again).toEqual({ result: 'duplicate', shows: { card: 'assignment', number: 1 } });
  // Also with other changes: it is the act that is the same.
  const other = await record.commit(group.id, 'act', [creating.assignment(2)]);
  expect(other.result).toBe('duplicate');
  expect(await record.get(group.id, 'assignment', 2)).toBeNull();
});

it('has no card to show for an act that led to none', async () => {
  const group = aGroup();
  await record.commit(group.id, 'act', [creating.group(group)]);
  const again = await record.commit(group.id, 'act', [creating.group(group)]);
  expect(again).toEqual({ result: 'duplicate', shows: null });
});

it('records one act once, however many times it arrives at once', async () => {
  const group = aGroup();
  const changes = [creating.group(group), creating.assignment(1)];
  const results = await Promise.all(
    Array.from({ length: 10 }, () => record.commit(group.id, 'act', changes, following(postFirst))),
  );
  expect(howMany(results, 'done')).toBe(1);
  // None is told "read again": that would record it under the next number.
  expect(howMany(results, 'duplicate')).toBe(9);
});

it('refuses a change to what somebody else has changed since', async () => {
  const group = aGroup();
  await record.commit(group.id, 'create', [creating.group(group)]);
  const read = await record.get(group.id, 'group');
  if (!read) throw new Error('no group');
  const rename = (name: string): Change => {
    return write('group', { ...group, name }, read);
  };
  expect((await record.commit(group.id, 'a', [rename('A')])).result).toBe('done');
  const late = await record.commit(group.id, 'b', [rename('B'), creating.decision(1)]);
  expect(late.result).toBe('conflict');
  expect((await record.get(group.id, 'group'))?.value.name).toBe('A');
  expect(await record.get(group.id, 'decision', 1)).toBeNull();
});

it('lets exactly one of many win who change the same row at once', async () => {
  const group = aGroup();
  await record.commit(group.id, 'create', [creating.group(group)]);
  const read = await record.get(group.id, 'group');
  const results = await Promise.all(
    Array.from({ length: 12 }, (_, index) => {
      const value = { ...group, lastDecision: index };
      return record.commit(group.id, `act-${index}`, [write('group', value, read)]);
    }),
  );
  expect(howMany(results, 'done')).toBe(1);
  expect(howMany(results, 'conflict')).toBe(11);
});

it('takes a group that exists already for a conflict, not for a fault', async () => {
  const group = aGroup();
  await record.commit(group.id, 'one', [creating.group(group)]);
  const second = await record.commit(group.id, 'two', [creating.group(group)]);
  expect(second).toEqual({ result: 'conflict' });
});

it('takes an update of a row that is not there for a conflict', async () => {
  const group = aGroup();
  const change = write('group', group, { value: group, etag: 'W/"datetime\'2026\'"' });
  expect(await record.commit(group.id, 'act', [change])).toEqual({ result: 'conflict' });
});

it('claims an act that writes nothing else exactly once', async () => {
  const group = aGroup();
  const claims = await Promise.all(
    Array.from({ length: 10 }, () => record.claim(group.id, 'refused')),
  );
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(await record.claim(group.id, 'another')).toBe(true);
  const commit = await record.commit(group.id, 'refused', [creating.group(group)]);
  expect(commit).toEqual({ result: 'duplicate', shows: null });
});

it('says so instead of half writing what does not fit in one transaction', async () => {
  const group = aGroup();
  const decisions = (count: number) =>
    Array.from({ length: count }, (_, index) => creating.decision(index + 1));
  await expect(record.commit(group.id, 'too many', decisions(100))).rejects.toThrow(
    'an act of 101 rows does not fit in one transaction',
  );
  expect(await record.list(group.id, 'decision')).toEqual([]);
  expect((await record.commit(group.id, 'just', decisions(99))).result).toBe('done');
});
