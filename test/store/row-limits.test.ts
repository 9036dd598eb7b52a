import { expect, it } from 'vitest';
import { MAX_TEXT } from '../../src/domain/record-text.js';
import { createByPersonStore } from '../../src/store/by-person-store.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { toRow } from '../../src/store/row.js';
import { ownTables } from './own-tables.js';
import { aGroup, anItem, aPerson, AT, creating, following, karin, manyOwners } from './samples.js';

const tables = await ownTables();
const record = createRecordStore(tables.record);
const byPerson = createByPersonStore(tables.byPerson);
/** The text column of a row, in UTF-16 units; the whole row may be 1 MiB and is far below. */
const FITS = 32_768;

// What takes most room as JSON: an escape of six characters for each one.
const longest = '\u0001'.repeat(MAX_TEXT);

it('has room for the longest text with the most owners with the longest names', async () => {
  const group = aGroup();
  const owners = manyOwners(30);
  const assignment = creating.assignment(1, { text: longest, owners });
  const committed = await record.commit(group.id, 'act', [assignment]);
  expect(committed.result).toBe('done');
  expect((await record.get(group.id, 'assignment', 1))?.value).toMatchObject({
    text: longest,
    owners,
  });
  const row = await tables.record.getEntity<{ data: string }>(group.id, 'assignment|000001');
  expect(row.data.length).toBeLessThan(FITS);
});

it('has room for it on a person’s list as well', async () => {
  const { id } = aPerson();
  const group = aGroup();
  const groupName = 'Samverkansgruppen '.repeat(14);
  const item = { ...anItem(group.id, 1), text: longest, owners: manyOwners(30), groupName };
  await byPerson.put(id, item);
  expect(await byPerson.items(id, group.id)).toEqual([item]);
});

it('has room for a group where very many hold a role', async () => {
  const group = aGroup({ secretaries: Array.from({ length: 250 }, () => aPerson('N'.repeat(64))) });
  await record.commit(group.id, 'act', [creating.group(group)]);
  expect((await record.get(group.id, 'group'))?.value.secretaries).toHaveLength(250);
});

it('has room for an index of a thousand people’s lists', async () => {
  const group = aGroup();
  const formerly = Array.from({ length: 1000 }, () => aPerson().id);
  await record.commit(
    group.id,
    'act',
    [],
    following({ kind: 'index', assignments: 'all', formerly }),
  );
  expect(await record.pendingFollowUps(group.id, 'act', AT)).toHaveLength(1);
});

it('says which row would not fit, and writes nothing of its act', async () => {
  const group = aGroup();
  const tooLong = creating.assignment(1, { text: 'x'.repeat(FITS) });
  const commit = record.commit(group.id, 'act', [creating.decision(1), tooLong]);
  await expect(commit).rejects.toThrow(/^row \S+\/assignment\|000001 is \d+ long; 32768 fit$/);
  expect(await record.list(group.id, 'decision')).toEqual([]);
  expect(await record.claim(group.id, 'act')).toBe(true);
});

it('draws the line where storage does', async () => {
  const exactly = toRow(karin.id, 'fits', 'x'.repeat(FITS - 2));
  expect(String(exactly['data'])).toHaveLength(FITS);
  await tables.byPerson.createEntity(exactly);
  expect(() => toRow(karin.id, 'too long', 'x'.repeat(FITS - 1))).toThrow('32769 long');
  const beyond = { ...exactly, rowKey: 'beyond', data: 'x'.repeat(FITS + 1) };
  await expect(tables.byPerson.createEntity(beyond)).rejects.toMatchObject({ statusCode: 400 });
});
