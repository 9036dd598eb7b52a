import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesToLearnFrom } from '../support/labelled-lines.js';
import { packWeights, trainTraits } from '../support/train-traits.js';

const FILE = join(import.meta.dirname, '../../src/language/lexicon/trait-weights.ts');

/** `npm run bench -- words`: learns anew from the labelled lines which traits speak for what. */
export function run(): Promise<boolean> {
  const rows = packWeights(trainTraits(linesToLearnFrom()));
  writeFileSync(
    FILE,
    [
      '/**',
      ' * By how much each trait of a line speaks for or against each label, packed as `weigh-traits.ts`',
      ' * reads it. Written by `npm run bench -- words`, from test/language/lines.',
      ' */',
      `export const TRAIT_WEIGHTS = \`\n${rows.join('\n')}\n\`;\n`,
    ].join('\n'),
  );
  return Promise.resolve(true);
}
