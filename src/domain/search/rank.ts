import {
  recordKey,
  type IndexedWord,
  type IndexEntry,
  type Posting,
  type RecordName,
  type Word,
  type Wording,
} from './searched.js';

/** What is said counts most; the item it was said on, and whom it names, tell the rest. */
const WEIGHT: Readonly<Record<IndexedWord['in'], number>> = { text: 1, who: 0.8, item: 0.6 };

/** From here on a record has the word: so it counts in how common the word is. */
const HAS_WORD = 0.6;

/** How much it says for a record that nothing in it was left unasked. */
const BREVITY = 0.15;

/** A word that no record has tells none from another: it may be the wrong word, or misspelt. */
const NOWHERE = 0.4;

/** At most what the parts of a compound are worth together, where they stand apart. */
const APART = 0.95;

export interface Candidate {
  readonly record: RecordName;
  /** How much of the question it answers: 1 for all. */
  readonly score: number;
}

/** What the postings tell: the records that are worth reading, best first, and how rare each word is. */
export interface Draft {
  readonly candidates: readonly Candidate[];
  readonly rarity: readonly number[];
  /** False where a word was found nowhere: it may be misspelt where the index does not forgive it. */
  readonly foundAll: boolean;
}

export function draft(
  asked: readonly Word[],
  postings: readonly Posting[],
  total: number,
  alike: Wording['alike'],
): Draft {
  const records = new Map<string, { record: RecordName; words: IndexedWord[] }>();
  for (const { record, word } of postings) {
    const key = recordKey(record);
    const found = records.get(key) ?? { record, words: [] };
    if (!records.has(key)) records.set(key, found);
    found.words.push(word);
  }
  const found = [...records.values()].map(({ record, words }) => ({
    record,
    worth: asked.map((word) => worthOf(word, words, alike)),
  }));
  const having = asked.map(
    (_, index) => found.filter(({ worth }) => (worth[index] ?? 0) >= HAS_WORD).length,
  );
  const rarity = having.map((count) => {
    const rarity = Math.log(1 + Math.max(total, count) / (count + 0.5));
    return count === 0 ? rarity * NOWHERE : rarity;
  });
  const candidates = found.map(({ record, worth }) => ({ record, score: share(worth, rarity) }));
  return { candidates: candidates.sort(byScore), rarity, foundAll: !having.includes(0) };
}

/** The same with all of each record's words known. */
export function rank(
  asked: readonly Word[],
  rarity: readonly number[],
  entries: readonly IndexEntry[],
  alike: Wording['alike'],
): readonly Candidate[] {
  return entries
    .map(({ record, words }) => {
      const worth = asked.map((word) => worthOf(word, words, alike));
      const said = words.filter((word) => word.in === 'text');
      const heard = said.filter((word) => asked.some((one) => isMeant(one, word, alike)));
      const brevity = said.length === 0 ? 0 : heard.length / said.length;
      return { record, score: share(worth, rarity) * (1 - BREVITY + BREVITY * brevity) };
    })
    .sort(byScore);
}

function isMeant(asked: Word, word: Word, alike: Wording['alike']): boolean {
  return alike(asked, word) >= HAS_WORD || partOf(asked, word) !== null;
}

/** How far one asked word is answered by the words of a record. */
function worthOf(asked: Word, words: readonly IndexedWord[], alike: Wording['alike']): number {
  let [whole, start, end] = [0, 0, 0];
  for (const word of words) {
    const weight = WEIGHT[word.in];
    whole = Math.max(whole, alike(asked, word) * weight);
    const part = partOf(asked, word);
    if (part === 'start') start = Math.max(start, PART * weight);
    if (part === 'end') end = Math.max(end, PART * weight);
  }
  return Math.max(whole, Math.min(APART, start + end));
}

/** Half of a compound; both halves answer it. */
const PART = 0.48;
const SHORTEST_PART = 3;

/** "lista" and "länkar" are the parts of "länklistan". */
function partOf({ stem }: Word, { stem: written }: Word): 'start' | 'end' | null {
  if (written.length < SHORTEST_PART || stem.length < written.length + SHORTEST_PART) return null;
  if (stem.startsWith(written)) return 'start';
  return stem.endsWith(written) ? 'end' : null;
}

function share(worth: readonly number[], rarity: readonly number[]): number {
  const all = rarity.reduce((sum, one) => sum + one, 0);
  const answered = worth.reduce((sum, one, index) => sum + one * (rarity[index] ?? 0), 0);
  return all === 0 ? 0 : answered / all;
}

/** Of two that answer as well the later one: that is what people remember. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.record.number - a.record.number;
}
