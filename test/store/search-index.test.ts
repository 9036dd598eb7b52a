import { expect, it } from 'vitest';
import { wordsOf } from '../../src/search/words.js';
import { wording } from '../../src/search/wording.js';
import { createRecordStore } from '../../src/store/record-store.js';
import { createSearchStore } from '../../src/store/search-store.js';
import type { GroupId } from '../../src/domain/ids.js';
import { stretchOf } from '../../src/domain/search/stretch.js';
import type { IndexEntry } from '../../src/domain/search/searched.js';
import { write } from '../../src/usecases/changes.js';
import { indexEach } from '../../src/usecases/index-records.js';
import { countRequests } from './count-requests.js';
import { ownTables } from './own-tables.js';
import { aDecision, aGroup, creating } from './samples.js';

const tables = await ownTables();
const record = createRecordStore(tables.record);
const search = createSearchStore(tables.search);
const ports = { record, search, wording };

const one = { kind: 'decision', number: 1 } as const;

function entryOf(text: string, number = 1): IndexEntry {
  const words = wordsOf(text).map((word) => ({ ...word, in: 'text' as const }));
  return { record: { kind: 'decision', number }, words, item: null };
}

/** The numbers of what is found by a word. */
async function found(group: GroupId, word: string): Promise<number[]> {
  const [asked] = wordsOf(word);
  if (!asked) throw new Error('no word');
  const postings = await search.find(group, stretchOf(asked));
  const near = postings.filter((posting) => wording.alike(asked, posting.word) > 0);
  return [...new Set(near.map((posting) => posting.record.number))].sort((a, b) => a - b);
}

async function allRows(group: GroupId): Promise<string[]> {
  const keys: string[] = [];
  for await (const row of tables.search.listEntities({
    queryOptions: { filter: `PartitionKey eq '${group}'` },
  })) {
    keys.push(String(row.rowKey));
  }
  return keys.sort();
}

it('finds a word by its stem, by either end, and with a slip in it', async () => {
  const { id } = aGroup();
  await search.put(id, entryOf('Skicka ut länklistan'), null);
  await search.put(id, entryOf('Elevhälsokonferensen i april', 2), null);
  for (const word of ['länklista', 'lanklistor', 'länklisatn', 'änklistan', 'listan']) {
    expect(await found(id, word), word).toEqual([1]);
  }
  for (const word of ['konferens', 'elevhälsan', 'elevhälsokonferenser', 'elevhälsokonfreensen']) {
    expect(await found(id, word), word).toEqual([2]);
  }
  expect(await found(id, 'parkering')).toEqual([]);
  expect(await found(aGroup().id, 'länklista')).toEqual([]);
});

it('takes away the words of a former text, and nothing else', async () => {
  const { id } = aGroup();
  await search.put(id, entryOf('Hela gruppen läser rapporten', 2), null);
  const others = await allRows(id);
  await search.put(id, entryOf('Ringa BUP om väntetiderna'), null);
  await search.put(id, entryOf('Ringa skolan om väntetiderna'), await search.entry(id, one));
  expect(await found(id, 'BUP')).toEqual([]);
  expect(await found(id, 'skolan')).toEqual([1]);
  await search.put(id, { record: one, words: [], item: null }, await search.entry(id, one));
  expect(await allRows(id)).toEqual([...others, 'entry|decision-000001'].sort());
});

it('keeps the longest text whole, in steps of which each leaves entry and words in agreement', async () => {
  const { id } = aGroup();
  const long = Array.from({ length: 180 }, (_, index) => `ord${index}sak`).join(' ');
  expect(await search.put(id, entryOf(long), null)).toBe(true);
  expect((await search.entry(id, one))?.value.words).toHaveLength(180);
  expect(await allRows(id)).toHaveLength(361);
  expect(await found(id, 'ord179sak')).toEqual([1]);
  expect(await search.put(id, entryOf('Kort'), await search.entry(id, one))).toBe(true);
  expect(await allRows(id)).toHaveLength(3);
});

it('writes nothing where somebody else was quicker', async () => {
  const { id } = aGroup();
  await search.put(id, entryOf('Möte tisdagar'), null);
  const old = await search.entry(id, one);
  await search.put(id, entryOf('Möte onsdagar'), old);
  expect(await search.put(id, entryOf('Möte torsdagar'), old)).toBe(false);
  expect(await search.put(id, entryOf('Möte fredagar'), null)).toBe(false);
  expect(await found(id, 'onsdag')).toEqual([1]);
  expect(await found(id, 'torsdag')).toEqual([]);
});

it('ends with the truth however many index the same record at once, and writes nothing anew', async () => {
  const group = aGroup();
  const { id } = group;
  await record.commit(id, 'act', [
    creating.group(group),
    write('decision', { ...aDecision(1), text: 'Vi möts på tisdagar' }),
  ]);
  const moving = (async () => {
    for (const [at, day] of ['onsdagar', 'torsdagar', 'fredagar'].entries()) {
      const kept = await record.get(id, 'decision', 1);
      const changed = { ...aDecision(1), text: `Vi möts på ${day}` };
      await record.commit(id, `change-${at}`, [write('decision', changed, kept)]);
      await indexEach(ports, id, [one]);
    }
  })();
  await Promise.all([moving, ...Array.from({ length: 8 }, () => indexEach(ports, id, [one]))]);
  expect(await found(id, 'fredag')).toEqual([1]);
  for (const day of ['tisdag', 'onsdag', 'torsdag']) expect(await found(id, day), day).toEqual([]);
  const before = await allRows(id);
  const count = countRequests(tables.search);
  await indexEach(ports, id, [one]);
  expect(count()).toBe(1);
  expect(await allRows(id)).toEqual(before);
});

it('takes out what was taken back', async () => {
  const group = aGroup();
  const { id } = group;
  const decision = { ...aDecision(1), text: 'Vi möts på tisdagar' };
  await record.commit(id, 'act', [creating.group(group), write('decision', decision)]);
  await indexEach(ports, id, [one]);
  expect(await found(id, 'tisdag')).toEqual([1]);
  const kept = await record.get(id, 'decision', 1);
  await record.commit(id, 'undo', [write('decision', { ...decision, withdrawn: true }, kept)]);
  await indexEach(ports, id, [one]);
  expect(await found(id, 'tisdag')).toEqual([]);
});

it('costs two rows for each word and one for the record, in one transaction', async () => {
  const group = aGroup();
  const { id } = group;
  const text = 'Skicka ut länklistan till alla verksamheter i Ekdalen';
  await record.commit(id, 'act', [
    creating.group(group),
    write('decision', { ...aDecision(1), text }),
  ]);
  const [reads, all] = [countRequests(tables.record), countRequests(tables.search)];
  await indexEach(ports, id, [one]);
  expect([reads(), all()]).toEqual([1, 2]);
  // skicka, länklistan, verksamheter, Ekdalen
  expect(await allRows(id)).toHaveLength(9);
});
