import { expect, it } from 'vitest';
import { createByPersonStore } from '../../src/store/by-person-store.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { createScheduleStore } from '../../src/store/schedule-store.js';
import { ownTables } from './own-tables.js';
import { aGroup, anItem, AT, creating, karin } from './samples.js';

const tables = await ownTables();
const record = createRecordStore(tables.record);

async function tamper(id: string, columns: Record<string, unknown>, rowKey = 'group') {
  await tables.record.updateEntity({ partitionKey: id, rowKey, ...columns }, 'Merge');
}

async function aStoredGroup(): Promise<ReturnType<typeof aGroup>> {
  const group = aGroup();
  await record.commit(group.id, 'act', [creating.group(group), creating.decision(1)]);
  return group;
}

it('refuses a row that a newer program wrote, by name, alone and in a list', async () => {
  const { id } = await aStoredGroup();
  await tamper(id, { v: 2 });
  await tamper(id, { v: 2 }, 'decision|000001');
  await expect(record.get(id, 'group')).rejects.toThrow(
    `row ${id}/group has version 2; this program knows 1`,
  );
  await expect(record.list(id, 'decision')).rejects.toThrow('has version 2');
});

it('refuses a newer row in the other tables as well', async () => {
  const byPerson = createByPersonStore(tables.byPerson);
  const { id } = aGroup();
  await byPerson.put(karin.id, anItem(id, 1));
  const rowKey = `item|${id}|000001`;
  await tables.byPerson.updateEntity({ partitionKey: karin.id, rowKey, v: 2 }, 'Merge');
  await expect(byPerson.items(karin.id, null)).rejects.toThrow('has version 2');

  const schedule = createScheduleStore(tables.schedule);
  await schedule.add({ kind: 'follow-ups', group: id, act: 'act' }, AT);
  for await (const { partitionKey, rowKey: key } of tables.schedule.listEntities()) {
    if (partitionKey === undefined || key === undefined) throw new Error('no keys');
    await tables.schedule.updateEntity({ partitionKey, rowKey: key, v: 2 }, 'Merge');
  }
  await expect(schedule.due(AT)).rejects.toThrow('has version 2');
});

it.each([
  ['what is no JSON', '{"number":'],
  ['what lacks a part', '{"number":1}'],
])('names the row that holds %s', async (_, data) => {
  const { id } = await aStoredGroup();
  await tamper(id, { data });
  await expect(record.get(id, 'group')).rejects.toThrow(`row ${id}/group cannot be read`);
});

it('reads a row to which a newer program of the same version has added something', async () => {
  const group = await aStoredGroup();
  await tamper(group.id, { data: JSON.stringify({ ...group, later: 'more' }), extra: true });
  expect((await record.get(group.id, 'group'))?.value).toEqual(group);
});
