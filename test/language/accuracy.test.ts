import { describe, expect, it } from 'vitest';
import { TRAIT_WEIGHTS } from '../../src/language/lexicon/trait-weights.js';
import {
  linesToLearnFrom,
  ownDues,
  ownLines,
  sharedDues,
  sharedLines,
} from '../support/labelled-lines.js';
import { scoreDues, scoreLines, share } from '../support/score-language.js';
import { packWeights, trainTraits } from '../support/train-traits.js';

const HELD_TO = { intents: 98, 'talk left alone': 99, owners: 95, text: 95, 'due phrase': 95 };

describe('what is understood of lines that people might write', () => {
  it('is measured on enough of them', () => {
    expect(ownLines().length).toBeGreaterThanOrEqual(400);
    expect(ownLines().filter(({ intent }) => intent === 'none').length).toBeGreaterThanOrEqual(100);
  });

  it('weighs traits as the lines teach', { timeout: 60_000 }, () => {
    expect(TRAIT_WEIGHTS.trim().split('\n')).toEqual(packWeights(trainTraits(linesToLearnFrom())));
  });

  const sets = [
    ['our own lines', ownLines(), ownDues()],
    ['the development set', sharedLines(), sharedDues()],
  ] as const;

  describe.each(sets.filter(([, lines]) => lines.length > 0))('%s', (_, lines, dues) => {
    const scores = scoreLines(lines);

    it.each(Object.entries(HELD_TO))('%s: at least %i %', (part, least) => {
      expect(share(scores[part]), scores[part]?.faults.join('\n')).toBeGreaterThanOrEqual(least);
    });

    it('dues: at least 98 %', () => {
      const score = scoreDues(dues);
      expect(share(score), score.faults.join('\n')).toBeGreaterThanOrEqual(98);
    });
  });

  if (sharedLines().length === 0) {
    it.skip('the development set (skipped: shared/language is not there)', () => undefined);
  }
});
