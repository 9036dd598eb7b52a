import { hashOf, mixed } from '../../src/language/slots/hash.js';
import { TRAIT_LETTERS } from '../../src/language/slots/slot-weights.js';
import {
  followingOf,
  followingTraits,
  kindTraits,
  tagWords,
  type TagWeights,
} from '../../src/language/slots/tag-words.js';
import { TAG_COUNT, tagsFor } from '../../src/language/slots/tags.js';
import { wordTraits, type TraitsOfWord } from '../../src/language/slots/word-traits.js';
import { letterOf, letterOfWeight, LETTERS } from '../../src/language/learnt-weights.js';
import type { TaughtLine } from './labelled-lines.js';
import { digestOf } from './digest.js';
import { readForTraining } from './read-line.js';
import { tagSlots } from './tag-slots.js';
import { seeded, shuffle } from './shuffle.js';

const ROUNDS = 20;
/** What fewer lines show is chance. */
const LEAST_LINES = 3;
/** Smaller weights are not kept, nor traits of which none is as large as the latter. */
const LEAST_WEIGHT = 1.3;
const LEAST_OF_A_TRAIT = 2;

/** The right tags have to be better than others by this much for each word. */
const MARGIN = 10;
const HOW = [ROUNDS, MARGIN, LEAST_LINES, LEAST_WEIGHT, LEAST_OF_A_TRAIT];

interface Example {
  readonly words: readonly TraitsOfWord[];
  /** The same with what makes every wrong tag look better than it is. */
  readonly tried: readonly TraitsOfWord[];
  readonly tags: readonly number[];
  readonly allowed: readonly number[];
  readonly label: number;
}

/** How much a trait speaks for each tag now, and summed up over all steps of learning. */
interface Row {
  readonly now: Float64Array;
  readonly sum: Float64Array;
}

function marginTrait(tag: number): number {
  return mixed(0x3a791, tag);
}

function traitsIn({ numbers, from, to }: TraitsOfWord): Int32Array {
  return numbers.subarray(from, to);
}

class LearningWeights implements TagWeights {
  readonly rows = new Map<number, Row>();

  constructor() {
    for (let right = 0; right < TAG_COUNT; right += 1) {
      const now = Float64Array.from({ length: TAG_COUNT }, (_, tag) =>
        tag === right ? 0 : MARGIN,
      );
      this.rows.set(marginTrait(right), { now, sum: now });
    }
  }

  addTo(sums: Float64Array, trait: number, tags: readonly number[]): void {
    const now = this.rows.get(trait)?.now;
    if (now) for (const tag of tags) sums[tag] = (sums[tag] ?? 0) + (now[tag] ?? 0);
  }

  change(trait: number, tag: number, by: number, step: number): void {
    let row = this.rows.get(trait);
    if (!row) {
      row = { now: new Float64Array(TAG_COUNT), sum: new Float64Array(TAG_COUNT) };
      this.rows.set(trait, row);
    }
    row.now[tag] = (row.now[tag] ?? 0) + by;
    row.sum[tag] = (row.sum[tag] ?? 0) + by * step;
  }
}

/** For each trait of a word, by its number, how much it speaks for each tag. */
export type LearntSlots = ReadonlyMap<number, Float64Array>;

/** Changes with whatever the weights are learnt from: the lines, what is read in them, and how. */
export function slotsDigest(lines: readonly TaughtLine[]): string {
  const examples = lines
    .flatMap(exampleOf)
    .map(({ words, tags, label }) => [words.map((word) => [...traitsIn(word)]), tags, label]);
  return digestOf([...HOW, examples.map(digestOf)]);
}

/**
 * Averaged structured perceptron (Collins 2002): where the best tags of a line are not those of its
 * slots, what speaks for the right ones counts for one more, and for the wrong ones for one less.
 * What comes out is the mean of all steps. The same lines give the same weights.
 */
export function trainSlots(lines: readonly TaughtLine[]): LearntSlots {
  const examples = lines.flatMap(exampleOf);
  const weights = new LearningWeights();
  const order = examples.map((_, index) => index);
  const random = seeded(12345);
  let step = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(weights, example, step);
      step += 1;
    }
  }
  return averaged(weights, linesWith(examples), step);
}

function exampleOf({ text, intent, slots }: TaughtLine): readonly Example[] {
  const allowed = tagsFor(intent);
  if (!allowed || !slots) return [];
  const { whole, body } = readForTraining(text);
  if (whole.units.length === 0) return [];
  const words = wordTraits({ whole, body: body.said, dues: body.dues, label: intent });
  const tags = tagSlots(whole, slots);
  const tried = words.map((word, at) => {
    const numbers = Int32Array.of(...traitsIn(word), marginTrait(tags[at] ?? 0));
    return { numbers, from: 0, to: numbers.length, kind: word.kind };
  });
  return [{ words, tried, tags, allowed, label: hashOf(intent) }];
}

function learn(
  weights: LearningWeights,
  { words, tried, tags, allowed, label }: Example,
  step: number,
): void {
  const followingAt = (kind: number) => followingOf(allowed, label, kind, weights);
  const found = tagWords(tried, allowed, followingAt, weights);
  words.forEach((word, at) => {
    const [tag, wrong] = [tags[at] ?? 0, found[at] ?? 0];
    const [before, wrongBefore] = [tags[at - 1] ?? null, found[at - 1] ?? null];
    if (tag === wrong && before === wrongBefore) return;
    const ownTraits = [...traitsIn(word), ...kindTraits(label, word.kind)];
    for (const trait of tag === wrong ? [] : ownTraits) {
      weights.change(trait, tag, 1, step);
      weights.change(trait, wrong, -1, step);
    }
    for (const trait of followingTraits(before, label, word.kind))
      weights.change(trait, tag, 1, step);
    for (const trait of followingTraits(wrongBefore, label, word.kind))
      weights.change(trait, wrong, -1, step);
  });
}

function linesWith(examples: readonly Example[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of examples)
    for (const trait of new Set(words.flatMap((word) => [...traitsIn(word)])))
      counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return counts;
}

function averaged(
  { rows }: LearningWeights,
  counts: ReadonlyMap<number, number>,
  steps: number,
): LearntSlots {
  for (let tag = 0; tag < TAG_COUNT; tag += 1) rows.delete(marginTrait(tag));
  const kept = [...rows].filter(([trait]) => (counts.get(trait) ?? LEAST_LINES) >= LEAST_LINES);
  return new Map(
    kept.map(([trait, { now, sum }]) => [
      trait,
      now.map((weight, tag) => weight - (sum[tag] ?? 0) / steps),
    ]),
  );
}

/** Rows of traits, as `slot-weights.ts` reads them. */
export function packSlotWeights(weights: LearntSlots): readonly string[] {
  const packed = [...weights].flatMap(([trait, ofTag]) => {
    if (ofTag.every((weight) => Math.abs(weight) < LEAST_OF_A_TRAIT)) return [];
    const pairs = Array.from(ofTag, (weight, tag) => {
      if (Math.abs(weight) < LEAST_WEIGHT) return '';
      return letterOf(tag) + letterOfWeight(weight);
    }).join('');
    return [lettersOf(trait >>> 0) + pairs];
  });
  packed.sort();
  const rows = Math.ceil(packed.length / IN_A_ROW);
  return Array.from({ length: rows }, (_, row) =>
    packed.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW).join(' '),
  );
}

const IN_A_ROW = 600;

function lettersOf(trait: number): string {
  let [rest, letters] = [trait, ''];
  for (let at = 0; at < TRAIT_LETTERS; at += 1) {
    letters = letterOf(rest % LETTERS.length) + letters;
    rest = Math.floor(rest / LETTERS.length);
  }
  return letters;
}
