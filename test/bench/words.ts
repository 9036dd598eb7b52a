import { writeFileSync } from 'node:fs';
import { fileOf, type LearntWeights } from '../../src/language/learnt-weights.js';
import { linesToLearnFrom } from '../support/labelled-lines.js';
import { packSlotWeights, slotsDigest, trainSlots } from '../support/train-slots.js';
import { packWeights, trainTraits, traitsDigest } from '../support/train-traits.js';

/**
 * `npm run bench -- words`: learns anew from the labelled lines which traits speak for which
 * meaning, and which for which slot.
 */
export function run(): Promise<boolean> {
  const lines = linesToLearnFrom();
  write('traits', { learntFrom: traitsDigest(lines), rows: packWeights(trainTraits(lines)) });
  write('slots', { learntFrom: slotsDigest(lines), rows: packSlotWeights(trainSlots(lines)) });
  return Promise.resolve(true);
}

function write(of: 'traits' | 'slots', weights: LearntWeights): void {
  writeFileSync(fileOf(of), `${JSON.stringify(weights, null, 1)}\n`);
}
