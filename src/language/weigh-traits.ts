import { LABELS, type IntentLabel } from './intent.js';
import { TRAIT_WEIGHTS } from './lexicon/trait-weights.js';

/** A letter for each value: printable, and none that a template has to escape. */
export const LETTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((letter) => !'$\\`'.includes(letter))
  .join('');
/** Weights are kept in steps of this, so many of them up and down. */
export const STEP = 0.1;
export const MOST_STEPS = 45;

const VALUES = new Int16Array(128);
Array.from(LETTERS).forEach((letter, value) => (VALUES[letter.charCodeAt(0)] = value));

/** For each trait, packed, what it says for or against each label. */
export type Weights = ReadonlyMap<string, string>;

let table: Weights | null = null;

/** A name begins with how much of it stands in the one before. */
export function readWeights(packed: string): Weights {
  const found = new Map<string, string>();
  const parts = packed.trim().split(/\s/);
  let trait = '';
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const name = parts[at] ?? '';
    trait = trait.slice(0, VALUES[name.charCodeAt(0)]) + name.slice(1);
    found.set(trait, parts[at + 1] ?? '');
  }
  return found;
}

/** How likely each label is by the traits of a line, as logarithms, in the order of labels. */
export function weighTraits(
  traits: readonly string[],
  weights: Weights = (table ??= readWeights(TRAIT_WEIGHTS)),
): Float64Array {
  const sums = new Float64Array(LABELS.length);
  for (const trait of traits) {
    const pairs = weights.get(trait);
    if (pairs === undefined) continue;
    for (let at = 0; at < pairs.length; at += 2) {
      const label = VALUES[pairs.charCodeAt(at)] ?? 0;
      const steps = (VALUES[pairs.charCodeAt(at + 1)] ?? 0) - MOST_STEPS;
      sums[label] = (sums[label] ?? 0) + steps * STEP;
    }
  }
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, one) => sum + Math.exp(one - most), 0)) + most;
  return sums.map((sum) => sum - total);
}

/** What speaks for a label, strongest first: for people who ask why. */
export function whatSpeaksFor(
  label: IntentLabel,
  traits: readonly string[],
): readonly (readonly [string, number])[] {
  const alone = LABELS.indexOf(label);
  table ??= readWeights(TRAIT_WEIGHTS);
  return traits
    .map((trait) => [trait, weightFor(table?.get(trait) ?? '', alone)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}

function weightFor(pairs: string, label: number): number {
  for (let at = 0; at < pairs.length; at += 2) {
    if (VALUES[pairs.charCodeAt(at)] === label)
      return ((VALUES[pairs.charCodeAt(at + 1)] ?? 0) - MOST_STEPS) * STEP;
  }
  return 0;
}
