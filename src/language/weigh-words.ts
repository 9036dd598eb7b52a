import { LABELS, type IntentLabel } from './intent.js';
import { WORD_COUNTS } from './lexicon/word-counts.js';

/*
 * What no rule knows in so many words, by the words alone: each word says by how much more often
 * it stands in lines of one meaning than in all others. The counts are taken from the labelled
 * lines of test/language/lines, by `npm run bench -- words`; nothing else is learnt, nothing at
 * run time.
 */

/** A line of many words is a story, in which single words say little. */
const MOST_WORDS = 40;
const STEM = 5;
const SMOOTHING = 0.2;

/** The words of a line, how the longer ones begin, and which stand side by side. */
export function traitsOf(plain: string): ReadonlySet<string> {
  const words = plain.replace(/\d+(?:[./:-]\d+)*/g, '#').split(' ', MOST_WORDS);
  const traits = new Set<string>();
  let before = '^';
  for (const word of [...words, '$']) {
    traits.add(word);
    if (word.length > STEM) traits.add(`${word.slice(0, STEM)}~`);
    traits.add(`${before}_${word}`);
    before = word;
  }
  return traits;
}

/** How many of a line's words have been counted; what is new says nothing. */
export function shareKnown(plain: string): number {
  table ??= readCounts(WORD_COUNTS);
  const words = plain.split(' ', MOST_WORDS).map((word) => word.replace(/\d+(?:[./:-]\d+)*/g, '#'));
  const { ofTrait } = table;
  return words.filter((word) => ofTrait.has(word)).length / words.length;
}

/** By how much the words speak for each meaning rather than for any other, best first. */
export function weighWords(plain: string): readonly (readonly [IntentLabel, number])[] {
  table ??= readCounts(WORD_COUNTS);
  const sums = Float64Array.from(table.lines, (count) => 0.5 * Math.log(count + 1));
  for (const trait of traitsOf(plain)) {
    const weights = weightsOf(trait, table);
    if (!weights) continue;
    for (let label = 0; label < sums.length; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[label] ?? 0);
  }
  return LABELS.map((label, index) => [label, sums[index] ?? 0] as const).sort(
    (a, b) => b[1] - a[1],
  );
}

interface Counts {
  /** How many lines of each meaning have it. */
  readonly ofTrait: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
  readonly all: number;
  readonly lines: readonly number[];
  /** Worked out when first asked for. */
  readonly weights: Map<string, Float64Array>;
}

/** How much likelier a word is in lines of each meaning than in the others. */
function weightsOf(trait: string, { ofTrait, sizes, all, weights }: Counts): Float64Array | null {
  const kept = weights.get(trait);
  if (kept) return kept;
  const counts = ofTrait.get(trait);
  if (!counts) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const spread = SMOOTHING * ofTrait.size;
  const found = Float64Array.from(counts, (here, label) => {
    const size = sizes[label] ?? 0;
    const elsewhere = (total - here + SMOOTHING) / (all - size + spread);
    return Math.log((here + SMOOTHING) / (size + spread)) - Math.log(elsewhere);
  });
  weights.set(trait, found);
  return found;
}

let table: Counts | null = null;

/** A row for each meaning: how many lines, then "times/word". */
function readCounts(written: string): Counts {
  const ofTrait = new Map<string, number[]>();
  const sizes = LABELS.map(() => 0);
  const lines = LABELS.map(() => 0);
  written
    .trim()
    .split('\n')
    .forEach((row, label) => {
      const [count = '0', ...entries] = row.split(' ');
      lines[label] = Number(count);
      for (const entry of entries) {
        const slash = entry.indexOf('/');
        const times = slash === 0 ? 1 : Number(entry.slice(0, slash));
        const trait = entry.slice(slash + 1);
        const counts = ofTrait.get(trait) ?? LABELS.map(() => 0);
        counts[label] = times;
        ofTrait.set(trait, counts);
        sizes[label] = (sizes[label] ?? 0) + times;
      }
    });
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return { ofTrait, sizes, all, lines, weights: new Map() };
}
