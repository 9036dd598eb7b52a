import { LABELS } from '../../src/language/intent.js';
import { traitsOf } from '../../src/language/traits.js';
import { letterOf, letterOfWeight } from '../../src/language/learnt-weights.js';
import { FINER } from '../../src/language/weigh-traits.js';
import type { Trait } from '../../src/language/traits.js';
import type { TaughtLine } from './labelled-lines.js';
import { readForTraining } from './read-line.js';
import { seeded, shuffle } from './shuffle.js';
import { digestOf } from './digest.js';

const ROUNDS = 12;
const PACE = 0.05;
/** Pulls weights to nothing, so that only what holds for several lines is learnt. */
const PULL = 0.001;
const LEAST_LINES = 2;
/** There are so many pairs of words that some stand in two such lines by chance. */
const LEAST_LINES_OF_PAIRS = 3;
/** Smaller weights are not kept; what is left learns for some rounds more to do without them. */
const LEAST_WEIGHT = 0.08;
const ROUNDS_WITHOUT = 3;

interface Example {
  readonly traits: readonly number[];
  readonly label: number;
}

/** For each trait by how much it speaks for each label, in the order of labels. */
export type Weights = ReadonlyMap<string, Float64Array>;

export function traitsOfText(text: string): readonly Trait[] {
  const { whole, body } = readForTraining(text);
  return [...new Map(traitsOf(whole, body.said).map((trait) => [trait.name, trait])).values()];
}

/** A line by what can be said of it, and what it means. */
interface ReadExample {
  readonly traits: readonly string[];
  readonly label: number;
}

function readExamples(lines: readonly TaughtLine[]): readonly ReadExample[] {
  return lines.map(({ text, intent }) => ({
    traits: traitsOfText(text).map(({ name }) => name),
    label: LABELS.indexOf(intent),
  }));
}

/** Changes with whatever the weights are learnt from: the lines, what is read in them, and how. */
export function traitsDigest(lines: readonly TaughtLine[]): string {
  return digestOf([
    ROUNDS,
    PACE,
    PULL,
    LEAST_LINES,
    LEAST_LINES_OF_PAIRS,
    LEAST_WEIGHT,
    ROUNDS_WITHOUT,
    readExamples(lines).map(digestOf),
  ]);
}

/**
 * Multinomial logistic regression: weights by which the traits of each line speak for its label.
 * The same lines give the same weights, to the last digit.
 */
export function trainTraits(lines: readonly TaughtLine[]): Weights {
  const read = readExamples(lines);
  const counts = new Map<string, number>();
  for (const { traits } of read)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const kept = [...counts].flatMap(([trait, count]) =>
    count >= (trait.includes('_') ? LEAST_LINES_OF_PAIRS : LEAST_LINES) ? [trait] : [],
  );
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
  const weights = new Float64Array(size * LABELS.length);
  const seen = new Float64Array(size * LABELS.length).fill(1e-8);
  const order = examples.map((_, index) => index);
  const random = seeded(12345);
  const goOn = (rounds: number, change: (at: number, slope: number, pace: number) => number) => {
    for (let round = 0; round < rounds; round += 1) {
      shuffle(order, random);
      for (const index of order) {
        const example = examples[index];
        if (example) learn(weights, seen, example, change);
      }
    }
  };
  const weightAt = (at: number) => weights[at] ?? 0;
  goOn(ROUNDS, (at, slope, pace) => towardsNothing(weightAt(at) - pace * slope, pace * PULL));
  for (let at = 0; at < weights.length; at += 1)
    if (Math.abs(weightAt(at)) < LEAST_WEIGHT) weights[at] = 0;
  goOn(ROUNDS_WITHOUT, (at, slope, pace) => (weightAt(at) === 0 ? 0 : weightAt(at) - pace * slope));
  return weights;
}

/** One step by one line: each weight is changed by how far what it says is from right. */
function learn(
  weights: Float64Array,
  seen: Float64Array,
  { traits, label }: Example,
  change: (at: number, slope: number, pace: number) => number,
): void {
  const width = LABELS.length;
  const fault = likelihoods(weights, traits, width);
  fault[label] = (fault[label] ?? 0) - 1;
  for (const trait of traits) {
    for (let at = trait * width, other = 0; other < width; at += 1, other += 1) {
      const slope = fault[other] ?? 0;
      const sum = (seen[at] ?? 0) + slope * slope;
      seen[at] = sum;
      weights[at] = change(at, slope, PACE / Math.sqrt(sum));
    }
  }
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

/**
 * For each trait: how many letters of its name are those of the one before, the rest of it, and a
 * letter for each label with one for how much it says. Some of them in a row, for the file's sake.
 */
export function packWeights(weights: Weights): readonly string[] {
  const packed: [string, string][] = [];
  for (const [trait, ofLabel] of weights) {
    const pairs = Array.from(ofLabel, (weight, label) => {
      const letter = letterOfWeight(weight * FINER);
      return letter === letterOfWeight(0) ? '' : letterOf(label) + letter;
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

const IN_A_ROW = 100;

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < 80 && length < one.length && one[length] === other[length]) length += 1;
  return length;
}
