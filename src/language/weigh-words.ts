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
  const words = withoutDigits(plain).split(' ', MOST_WORDS);
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

function withoutDigits(plain: string): string {
  return plain.replace(/\d+(?:[./:-]\d+)*/g, '#');
}

/** What the words of a line speak for. */
export interface Weighed {
  readonly best: IntentLabel;
  /** By how much the words speak for it rather than for any other meaning, and for talk. */
  readonly overNext: number;
  readonly overTalk: number;
}

const TALK = LABELS.indexOf('none');

/** Null where too few of the words are known to tell. */
export function weighWords(plain: string, leastKnown: number): Weighed | null {
  table ??= readCounts(WORD_COUNTS);
  if (shareKnown(plain, table) < leastKnown) return null;
  const sums = table.start.slice();
  let counted = 0;
  for (const trait of traitsOf(plain)) {
    const found = table.ofTrait.get(trait);
    if (!found) continue;
    counted += 1;
    const gains = (found.gains ??= gainsOf(found));
    for (let index = 0; index < gains.length; index += 2) {
      const label = gains[index] ?? 0;
      sums[label] = (sums[label] ?? 0) + (gains[index + 1] ?? 0);
    }
  }
  // A word that stands in no line of a meaning speaks against it, the more the more is said there.
  table.absent.forEach((weight, label) => {
    sums[label] = (sums[label] ?? 0) + counted * weight;
  });
  const best = indexOfMost(sums, -1);
  const weight = sums[best] ?? 0;
  return {
    best: LABELS[best] ?? 'none',
    overNext: weight - (sums[indexOfMost(sums, best)] ?? 0),
    overTalk: weight - (sums[TALK] ?? 0),
  };
}

/** How many of a line's words have been counted; what is new says nothing. */
function shareKnown(plain: string, { ofTrait }: Counts): number {
  const words = withoutDigits(plain).split(' ', MOST_WORDS);
  return words.filter((word) => ofTrait.has(word)).length / words.length;
}

function indexOfMost(sums: Float64Array, but: number): number {
  let most = but === 0 ? 1 : 0;
  for (let index = most + 1; index < sums.length; index += 1)
    if (index !== but && (sums[index] ?? 0) > (sums[most] ?? 0)) most = index;
  return most;
}

interface Counted {
  /** In how many lines of which meaning it stands: a meaning, the count, the next meaning, … */
  readonly counts: number[];
  /** By how much it speaks for each of them; worked out when first asked for. */
  gains: Float64Array | null;
}

interface Counts {
  readonly ofTrait: ReadonlyMap<string, Counted>;
  /** What speaks for each meaning before a word is read: how often it is asked for. */
  readonly start: Float64Array;
  /** What each counted word adds for every meaning, as if it stood in none of its lines. */
  readonly absent: readonly number[];
}

/*
 * A word weighs log(p / q) for a meaning, p and q being its smoothed share of the words in lines
 * of that meaning and of all others. What is the same for all meanings is left out.
 */
function gainsOf({ counts }: Counted): Float64Array {
  const total = counts.reduce((sum, count, index) => sum + (index % 2) * count, 0);
  const odds = (here: number) => Math.log(here + SMOOTHING) - Math.log(total - here + SMOOTHING);
  return Float64Array.from(counts, (one, index) => (index % 2 === 0 ? one : odds(one) - odds(0)));
}

let table: Counts | null = null;

/** A row for each meaning: how many lines, then "times/word". */
function readCounts(written: string): Counts {
  const ofTrait = new Map<string, Counted>();
  const sizes: number[] = [];
  const start = new Float64Array(LABELS.length);
  for (const [label, row] of written.trim().split('\n').entries()) {
    const [lines = '0', ...entries] = row.split(' ');
    start[label] = 0.5 * Math.log(Number(lines) + 1);
    let size = 0;
    for (const entry of entries) {
      const slash = entry.indexOf('/');
      const times = slash === 0 ? 1 : Number(entry.slice(0, slash));
      const trait = entry.slice(slash + 1);
      const counted = ofTrait.get(trait);
      if (counted) counted.counts.push(label, times);
      else ofTrait.set(trait, { counts: [label, times], gains: null });
      size += times;
    }
    sizes[label] = size;
  }
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const spread = SMOOTHING * ofTrait.size;
  const absent = sizes.map((size) => Math.log(all - size + spread) - Math.log(size + spread));
  return { ofTrait, start, absent };
}
