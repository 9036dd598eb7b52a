import { expect, it } from 'vitest';
import type { Due } from '../../src/domain/due.js';
import { promisedFor } from '../../src/domain/promised.js';
import { ANNA, assignment, is } from './record.js';

const NEXT: Due = { kind: 'nextMeeting' };

it.each<[string, Due, number, boolean]>([
  ['due at the next meeting, from the one before', NEXT, 3, true],
  ['due at the next meeting, from long ago', NEXT, 1, true],
  ['handed out at this meeting', NEXT, 4, false],
  ['due by a day before it', { kind: 'date', date: '2026-12-01' }, 3, true],
  ['due on the day', { kind: 'date', date: '2026-12-10' }, 3, true],
  ['due after it', { kind: 'date', date: '2026-12-11' }, 3, false],
  [
    'due in the month',
    { kind: 'period', precision: 'month', last: '2026-12-31', said: '' },
    3,
    false,
  ],
  ['ongoing', { kind: 'ongoing' }, 3, false],
  ['without a time', { kind: 'none' }, 3, false],
])('of what was promised for a meeting: %s', (_, due, meeting, expected) => {
  const given = assignment([is(ANNA)], { due, meeting });
  expect(promisedFor([given], 4, '2026-12-10').length).toBe(expected ? 1 : 0);
  const ended = { how: 'done', by: ANNA, at: '2026-12-01T09:00:00Z' } as const;
  expect(promisedFor([{ ...given, ended }], 4, '2026-12-10')).toEqual([]);
});
