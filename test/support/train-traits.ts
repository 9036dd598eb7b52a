import { LABELS } from '../../src/language/intent.js';
import { readLine } from '../../src/language/line.js';
import { tagNames } from '../../src/language/names/tag-names.js';
import { say } from '../../src/language/said.js';
import { stripPoliteness } from '../../src/language/strip-politeness.js';
import { traitsOf } from '../../src/language/traits.js';
import { LETTERS, MOST_STEPS, STEP } from '../../src/language/weigh-traits.js';
import type { LabelledLine } from './labelled-lines.js';

const ROUNDS = 20;
const PACE = 0.1;
/** Pulls weights to nothing, so that only what holds for several lines is learnt. */
const PULL = 0.001;
const LEAST_LINES = 2;
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.08;

interface Example {
  readonly traits: readonly number[];
  readonly label: number;
}

/** For each trait by how much it speaks for each label, in the order of labels. */
export type Weights = ReadonlyMap<string, Float64Array>;

export function traitsOfText(text: string): readonly string[] {
  const line = readLine(text);
  const said = say(line, tagNames(line, null));
  return traitsOf(said, stripPoliteness(said));
}

/**
 * Multinomial logistic regression: weights by which the traits of each line speak for its label.
 * The same lines give the same weights, to the last digit.
 */
export function trainTraits(lines: readonly Pick<LabelledLine, 'text' | 'intent'>[]): Weights {
  const read = lines.map(({ text, intent }) => ({
    traits: traitsOfText(text),
    label: LABELS.indexOf(intent),
  }));
  const counts = new Map<string, number>();
  for (const { traits } of read)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_LINES).map(([trait]) => trait);
  const places = new Map(kept.map((trait, place) => [trait, place]));
  const examples = read.map(({ traits, label }) => ({
    traits: traits.map((trait) => places.get(trait) ?? -1).filter((place) => place >= 0),
    label,
  }));
  const weights = descend(examples, kept.length);
  const width = LABELS.length;
  return new Map(
    kept.map((trait, place) => [trait, weights.slice(place * width, (place + 1) * width)]),
  );
}

/** Stochastic descent with AdaGrad's paces, in an order that a fixed seed shuffles. */
function descend(examples: readonly Example[], size: number): Float64Array {
  const width = LABELS.length;
  const weights = new Float64Array(size * width);
  const seen = new Float64Array(size * width).fill(1e-8);
  const order = examples.map((_, index) => index);
  const random = seeded(12345);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { traits, label } = example;
      const fault = likelihoods(weights, traits, width);
      fault[label] = (fault[label] ?? 0) - 1;
      for (const trait of traits) {
        for (let at = trait * width, other = 0; other < width; at += 1, other += 1) {
          const slope = fault[other] ?? 0;
          const sum = (seen[at] ?? 0) + slope * slope;
          seen[at] = sum;
          const pace = PACE / Math.sqrt(sum);
          weights[at] = towardsNothing((weights[at] ?? 0) - pace * slope, pace * PULL);
        }
      }
    }
  }
  return weights;
}

function towardsNothing(weight: number, by: number): number {
  if (weight > by) return weight - by;
  return weight < -by ? weight + by : 0;
}

function likelihoods(weights: Float64Array, traits: readonly number[], width: number) {
  const sums = new Float64Array(width);
  for (const trait of traits)
    for (let label = 0; label < width; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[trait * width + label] ?? 0);
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const total = grown.reduce((sum, one) => sum + one, 0);
  return grown.map((one) => one / total);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

/**
 * For each trait: how many letters of its name are those of the one before, the rest of it, and a
 * letter for each label with one for how much it says. Some of them in a row, for the file's sake.
 */
export function packWeights(weights: Weights): readonly string[] {
  const packed: [string, string][] = [];
  for (const [trait, ofLabel] of weights) {
    // These marks would end the template that holds the rows.
    if (/[`\\]|\$\{/.test(trait)) continue;
    const pairs = Array.from(ofLabel, (weight, label) => {
      if (Math.abs(weight) < LEAST_WEIGHT) return '';
      const steps = Math.round(weight / STEP);
      return (
        letterOf(label) + letterOf(Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)) + MOST_STEPS)
      );
    }).join('');
    if (pairs !== '') packed.push([trait, pairs]);
  }
  packed.sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = packed.map(([trait, pairs], index) => {
    const shared = sharedLength(packed[index - 1]?.[0] ?? '', trait);
    return `${letterOf(shared)}${trait.slice(shared)} ${pairs}`;
  });
  const rows = Math.ceil(entries.length / IN_A_ROW);
  return Array.from({ length: rows }, (_, row) =>
    entries.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW).join(' '),
  );
}

const IN_A_ROW = 50;

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < 80 && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function letterOf(value: number): string {
  return LETTERS.charAt(value);
}
