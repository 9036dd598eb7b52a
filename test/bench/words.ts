import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords } from '../support/count-words.js';
import { ownLines } from '../support/labelled-lines.js';

const FILE = join(import.meta.dirname, '../../src/language/lexicon/word-counts.ts');

/** `npm run bench -- words`: counts anew which words stand in lines of which meaning. */
export function run(): Promise<boolean> {
  const rows = countWords(ownLines());
  writeFileSync(
    FILE,
    [
      '/**',
      ' * In how many labelled lines of each meaning each word stands; a row for each label, in their',
      ' * order. Written by `npm run bench -- words`, from test/language/lines.',
      ' */',
      `export const WORD_COUNTS = \`\n${rows.join('\n')}\n\`;\n`,
    ].join('\n'),
  );
  return Promise.resolve(true);
}
