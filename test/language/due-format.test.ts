import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Due } from '../../src/domain/due.js';
import { formatter } from '../../src/i18n/format.js';
import { dateOf, dayOf } from '../../src/language/calendar.js';
import { readDue, toDue } from '../../src/language/due-phrase.js';

const TODAY = '2026-11-02';
const days = fc.integer({ min: 0, max: 1500 }).map((ahead) => dateOf(dayOf(TODAY) + ahead));
const PERIODS: readonly string[] = ['v. 17 2027', 'höstterminen 2027', 'i mars 2027', 'under 2028'];

/** Every due that our own cards can show. */
const dues: fc.Arbitrary<Due> = fc.oneof(
  fc.constant<Due>({ kind: 'nextMeeting' }),
  fc.constant<Due>({ kind: 'ongoing' }),
  days.map((date): Due => ({ kind: 'date', date })),
  fc
    .constantFrom(...PERIODS)
    .map((said) => toDue(readDue(said, { today: TODAY, nextMeeting: null }))),
);

it.each(['sv', 'en'] as const)('a due as our own cards write it in %s is read back', (language) => {
  const { due: write } = formatter(language, 'Europe/Stockholm');
  fc.assert(
    fc.property(dues, (due) => {
      const read = toDue(readDue(write(due, null), { today: TODAY, nextMeeting: null }));
      if (due.kind === 'period') {
        // What was said comes first, and the day it ends on stands in brackets behind it.
        const last = read.kind === 'date' ? read.date : read.kind === 'period' ? read.last : null;
        expect(last).toBe(due.last);
      } else expect(read).toEqual(due);
    }),
  );
});
