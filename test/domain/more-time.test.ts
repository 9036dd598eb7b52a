import { expect, it } from 'vitest';
import type { Due } from '../../src/domain/due.js';
import { newGroup } from '../../src/domain/group.js';
import type { GroupId } from '../../src/domain/ids.js';
import { dueWithMoreTime } from '../../src/domain/more-time.js';
import { anAssignment } from '../store/samples.js';

const GROUP = {
  ...newGroup('idididididididididididi' as GroupId, 'Norr', null),
  meeting: 4,
  nextMeeting: '2026-11-30T12:00:00Z',
};
const later = (due: Due, today: string, more = { days: 7, months: 0 }) =>
  dueWithMoreTime(anAssignment(1, { due, meeting: 4 }), GROUP, more, today, 'Europe/Stockholm');

it('counts from the day it is due', () => {
  const due = { kind: 'date', date: '2026-11-10' } as const;
  expect(later(due, '2026-11-01')).toEqual({ kind: 'date', date: '2026-11-17' });
  expect(later({ kind: 'nextMeeting' }, '2026-11-01')).toEqual({
    kind: 'date',
    date: '2026-12-07',
  });
});

it('counts from today where that day has passed, or is not known', () => {
  const due = { kind: 'date', date: '2026-10-10' } as const;
  expect(later(due, '2026-11-01')).toEqual({ kind: 'date', date: '2026-11-08' });
  expect(later({ kind: 'ongoing' }, '2026-11-01')).toEqual({ kind: 'date', date: '2026-11-08' });
});

it('counts months by the calendar', () => {
  const due = { kind: 'date', date: '2026-12-31' } as const;
  expect(later(due, '2026-11-01', { days: 0, months: 2 })).toEqual({
    kind: 'date',
    date: '2027-02-28',
  });
});
