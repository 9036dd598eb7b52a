import { expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { readDue } from '../../src/language/due-phrase.js';
import { RULES } from '../../src/language/match-rules.js';
import { byFirstWord } from '../../src/language/rules/by-first-word.js';
import { ownLines } from '../support/labelled-lines.js';
import { strangeLine } from '../support/strange-lines.js';

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };

it('reads whatever is written without a throw, and in no time', () => {
  for (let seed = 0; seed < 1500; seed += 1) {
    const line = strangeLine(seed);
    expect(quickest(line), line.slice(0, 80)).toBeLessThan(60);
    readDue(line, context);
  }
});

/** The shortest of several readings, in milliseconds: a busy machine may hold up one. */
function quickest(line: string): number {
  const times = Array.from({ length: 4 }, () => {
    const started = performance.now();
    understand(line, context);
    return performance.now() - started;
  });
  return Math.min(...times);
}

it.each(['|', '| ', 'Anna, ', '– vad ', 'ansvarig: ', '(|'])(
  'reads "%s" without end in no time',
  (piece) => {
    expect(quickest(piece.repeat(10_000 / piece.length))).toBeLessThan(60);
  },
);

it('passes over no rule that matches', () => {
  const beginningWith = byFirstWord(RULES);
  const patterns = RULES.flatMap((rule) =>
    rule.form.alternatives.map((source) => ({ rule, pattern: new RegExp(source, 'u') })),
  );
  const lines = [...ownLines().map(({ text }) => text.toLowerCase()), 'mina uppdrag', 'hjalp'];
  for (const line of lines) {
    const found = new Set(beginningWith(line.split(' ')[0] ?? '').map(({ rule }) => rule));
    const matching = patterns.filter(({ pattern }) => pattern.test(line));
    expect(matching.filter(({ rule }) => !found.has(rule))).toEqual([]);
  }
});
