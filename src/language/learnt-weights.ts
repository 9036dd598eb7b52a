import { readFileSync } from 'node:fs';

/** Weights as they were learnt by `npm run bench -- words`, packed (`packed-weights.ts`). */
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
