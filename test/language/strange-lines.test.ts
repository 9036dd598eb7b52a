import { expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { readDue } from '../../src/language/due-phrase.js';
import { candidatesAmong } from '../../src/language/rules/candidates.js';
import { ABOUT_THE_BOT } from '../../src/language/rules/about-the-bot.js';
import { ITEMS } from '../../src/language/rules/items.js';
import { ownLines } from '../support/labelled-lines.js';
import { strangeLine } from '../support/strange-lines.js';

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };

it('reads whatever is written without a throw, and in no time', () => {
  for (let seed = 0; seed < 1500; seed += 1) {
    const line = strangeLine(seed);
    const times = Array.from({ length: 4 }, () => {
      const started = performance.now();
      understand(line, context);
      return performance.now() - started;
    });
    // A busy machine may hold up one reading; a line that is slow is slow each time.
    expect(Math.min(...times), line.slice(0, 80)).toBeLessThan(60);
    readDue(line, context);
  }
});

it('passes over no rule that matches', () => {
  const rules = [...ABOUT_THE_BOT, ...ITEMS];
  const candidates = candidatesAmong(rules);
  const lines = [...ownLines().map(({ text }) => text.toLowerCase()), 'mina uppdrag', 'hjalp'];
  for (let warm = 0; warm < 200; warm += 1) candidates('');
  for (const line of lines) {
    const found = new Set(candidates(line).map(({ rule }) => rule));
    const matching = rules.filter(({ form }) => form.test(line));
    expect(matching.filter((rule) => !found.has(rule))).toEqual([]);
  }
});
