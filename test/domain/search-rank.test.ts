import { expect, it } from 'vitest';
import { draft, rank } from '../../src/domain/search/rank.js';
import {
  recordKey,
  type IndexedWord,
  type IndexEntry,
  type RecordName,
} from '../../src/domain/search/searched.js';
import { wording } from '../../src/search/wording.js';

type Part = IndexedWord['in'];

function entry(
  number: number,
  text: string,
  besides: Partial<Record<Part, string>> = {},
): IndexEntry {
  const record: RecordName = { kind: 'decision', number };
  const parts = Object.entries({ text, ...besides }) as [Part, string][];
  const words = parts.flatMap(([where, said]) =>
    wording.wordsOf(said).map((word) => ({ ...word, in: where })),
  );
  return { record, words, item: null };
}

/** The numbers of the records that answer, best first. */
function ask(question: string, entries: readonly IndexEntry[]): number[] {
  const asked = wording.wordsOf(question);
  const postings = entries.flatMap(({ record, words }) => words.map((word) => ({ record, word })));
  const { candidates, rarity } = draft(asked, postings, entries.length, wording.alike);
  expect(candidates.map(({ record }) => recordKey(record)).sort()).toEqual(
    entries.map(({ record }) => recordKey(record)).sort(),
  );
  return rank(asked, rarity, entries, wording.alike)
    .filter(({ score }) => score > 0.3)
    .map(({ record }) => record.number);
}

it('puts first what answers more of the question', () => {
  const entries = [
    entry(1, 'Länklistan skickas till skolorna'),
    entry(2, 'Länklistan skickas till vårdcentralerna'),
    entry(3, 'Rapporten skickas till vårdcentralerna'),
  ];
  expect(ask('länklistan till vårdcentralen', entries)[0]).toBe(2);
});

it('counts a rare word for more than a common one', () => {
  const common = Array.from({ length: 20 }, (_, index) =>
    entry(index + 10, 'Boka lokal för mötet'),
  );
  const entries = [...common, entry(1, 'Boka tolk'), entry(2, 'Tolken är betald')];
  expect(ask('boka tolken', entries)[0]).toBe(1);
  expect(ask('boka tolken', entries)[1]).toBe(2);
});

it('takes the parts of a compound for the compound, where both are there', () => {
  const entries = [
    entry(1, 'Skicka ut listan med länkar'),
    entry(2, 'Skicka ut listan över kontakter'),
    entry(3, 'Länkar till blanketter'),
  ];
  expect(ask('länklistan', entries)[0]).toBe(1);
});

it('prefers what says it itself to what was only recorded under such a heading', () => {
  const entries = [
    entry(1, 'Hålls i Folkets hus', { item: 'Vårens konferens' }),
    entry(2, 'Konferensen ställs in'),
  ];
  expect(ask('konferensen', entries)).toEqual([2, 1]);
});

it('prefers the shorter of two that answer as well, and of two alike the later', () => {
  const longer = 'Tolkar bokas av regionen efter samråd med elevhälsan och socialtjänsten';
  expect(ask('tolkar', [entry(1, longer), entry(2, 'Tolkar bokas')])[0]).toBe(2);
  expect(ask('tolkar', [entry(1, 'Tolkar bokas'), entry(2, 'Tolkar bokas')])[0]).toBe(2);
});
