import { LABELS, type IntentLabel } from './intent.js';
import { learntWeights, ONE, valueAt, weightAt } from './learnt-weights.js';
import type { Trait } from './traits.js';

const WIDTH = LABELS.length;

/** Weights are kept so many times as large, since they are small. */
export const FINER = 4;
const SCALE = ONE * FINER;

/** For each trait, what it says for or against each label: rows of one array. */
interface Weights {
  readonly rows: ReadonlyMap<string, number>;
  readonly weights: Int16Array;
  /** For each row the last line that it was added in: said twice of a line, a trait counts once. */
  readonly addedIn: Int32Array;
}

let table: Weights | null = null;

function learnt(): Weights {
  return (table ??= readWeights(learntWeights('traits').rows));
}

/** A name begins with how much of it stands in the one before. */
function readWeights(packed: readonly string[]): Weights {
  const parts = packed.join(' ').split(' ');
  const rows = new Map<string, number>();
  const weights = new Int16Array((parts.length / 2) * WIDTH);
  let trait = '';
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [name = '', pairs = ''] = [parts[at], parts[at + 1]];
    trait = trait.slice(0, valueAt(name, 0)) + name.slice(1);
    const row = at / 2;
    rows.set(trait, row);
    for (let pair = 0; pair < pairs.length; pair += 2)
      weights[row * WIDTH + valueAt(pairs, pair)] = weightAt(pairs, pair + 1);
  }
  return { rows, weights, addedIn: new Int32Array(parts.length / 2) };
}

const NOWHERE = -1;

function rowOf(trait: Trait): number {
  return (trait.row ??= learnt().rows.get(trait.name) ?? NOWHERE);
}

let lines = 0;

/** How likely each label is by the traits of a line, from 0 to 1, in the order of labels. */
export function weighTraits(traits: readonly Trait[]): Float64Array {
  const { weights, addedIn } = learnt();
  const sums = new Float64Array(WIDTH);
  lines = (lines + 1) | 0;
  for (const trait of traits) {
    const row = rowOf(trait);
    if (row === NOWHERE || addedIn[row] === lines) continue;
    addedIn[row] = lines;
    const from = row * WIDTH;
    for (let label = 0; label < WIDTH; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0);
  }
  let most = -Infinity;
  for (const sum of sums) if (sum > most) most = sum;
  let total = 0;
  for (let label = 0; label < WIDTH; label += 1) {
    const grown = Math.exp(((sums[label] ?? 0) - most) / SCALE);
    sums[label] = grown;
    total += grown;
  }
  for (let label = 0; label < WIDTH; label += 1) sums[label] = (sums[label] ?? 0) / total;
  return sums;
}

/** What speaks for a label, strongest first: for people who ask why. */
export function whatSpeaksFor(
  label: IntentLabel,
  traits: Iterable<Trait>,
): readonly (readonly [string, number])[] {
  const { weights } = learnt();
  const weightOf = (row: number) =>
    row === NOWHERE ? 0 : (weights[row * WIDTH + LABELS.indexOf(label)] ?? 0) / SCALE;
  return [...traits]
    .map((trait) => [trait.name, weightOf(rowOf(trait))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}
