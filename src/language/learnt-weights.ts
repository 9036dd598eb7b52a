import { readFileSync } from 'node:fs';

/** Weights as they were learnt by `npm run bench -- words`, packed as told below. */
export interface LearntWeights {
  /** A digest of the lines and of what was read in them. */
  readonly learntFrom: string;
  readonly rows: readonly string[];
}

/** Read from a file when they are first needed, so that a start costs nothing. */
export function learntWeights(of: 'traits' | 'slots'): LearntWeights {
  return JSON.parse(readFileSync(fileOf(of), 'utf8')) as LearntWeights;
}

export function fileOf(of: 'traits' | 'slots'): URL {
  return new URL(`./lexicon/weights-of-${of}.json`, import.meta.url);
}

/*
 * Weights that were learnt are kept as text: a letter for what it is about, and a letter for the
 * square root of the weight, so that small ones are kept finer than large ones.
 */

/** A letter for each value: printable, and none that a template has to escape. */
export const LETTERS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((letter) => !'$\\`'.includes(letter))
  .join('');

const VALUES = new Int16Array(128);
Array.from(LETTERS).forEach((letter, value) => (VALUES[letter.charCodeAt(0)] = value));

/** As many steps of the root up and down. */
const MOST_STEPS = 45;
/** Steps of the root for a weight of one. */
const STEPS = 7;
/** What `weightAt` gives for a weight of one. */
export const ONE = STEPS * STEPS;

/** The value that a letter stands for; 0 behind the end. */
export function valueAt(packed: string, at: number): number {
  return VALUES[packed.charCodeAt(at)] ?? 0;
}

/** A weight in whole numbers, `ONE` for one. */
export function weightAt(packed: string, at: number): number {
  const root = valueAt(packed, at) - MOST_STEPS;
  return root * Math.abs(root);
}

export function letterOf(value: number): string {
  return LETTERS.charAt(value);
}

export function letterOfWeight(weight: number): string {
  const root = Math.min(MOST_STEPS, Math.round(STEPS * Math.sqrt(Math.abs(weight))));
  return letterOf(Math.sign(weight) * root + MOST_STEPS);
}
