import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesToLearnFrom } from '../support/labelled-lines.js';
import { packSlotWeights, slotsDigest, trainSlots } from '../support/train-slots.js';
import { packWeights, trainTraits, traitsDigest } from '../support/train-traits.js';

const LEXICON = join(import.meta.dirname, '../../src/language/lexicon');

/**
 * `npm run bench -- words`: learns anew from the labelled lines which traits speak for which
 * meaning, and which for which slot.
 */
export function run(): Promise<boolean> {
  const lines = linesToLearnFrom();
  write('trait', 'By how much each trait of a line speaks for or against each label', {
    digest: traitsDigest(lines),
    rows: packWeights(trainTraits(lines)),
  });
  write('slot', 'By how much each trait of a word speaks for or against each tag', {
    digest: slotsDigest(lines),
    rows: packSlotWeights(trainSlots(lines)),
  });
  return Promise.resolve(true);
}

function write(
  what: string,
  about: string,
  { digest, rows }: { readonly digest: string; readonly rows: readonly string[] },
): void {
  const name = what.toUpperCase();
  writeFileSync(
    join(LEXICON, `${what}-weights.ts`),
    `/*
 * ${about}, packed.
 * Written by \`npm run bench -- words\`, from the lines in test/language/lines.
 */

/** What they were learnt from. */
export const ${name}S_LEARNT_FROM = '${digest}';

export const ${name}_WEIGHTS = \`
${rows.join('\n')}
\`;
`,
  );
}
