import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The bot reads them at run time, which no import tells the compiler. */
it('takes the learnt weights along into what is deployed', () => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.build.json'), ts.sys.readFile) as {
    config: unknown;
  };
  const { fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  expect(errors).toEqual([]);
  const weights = fileNames.filter((name) => name.endsWith('.json'));
  expect(weights.map((name) => name.slice(ROOT.length + 1)).sort()).toEqual([
    'src/language/lexicon/weights-of-slots.json',
    'src/language/lexicon/weights-of-traits.json',
  ]);
});
