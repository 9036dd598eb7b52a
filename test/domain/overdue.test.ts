import { expect, it } from 'vitest';
import type { Due } from '../../src/domain/due.js';
import { newGroup } from '../../src/domain/group.js';
import type { GroupId } from '../../src/domain/ids.js';
import { isOverdue } from '../../src/domain/overdue.js';
import { anAssignment } from '../store/samples.js';

const ZONE = 'Europe/Stockholm';
const GROUP = {
  ...newGroup('idididididididididididi' as GroupId, 'Norr', null),
  meeting: 4,
  meetingAt: '2026-11-05T12:00:00Z',
};

function late(due: Due, today: string, { meeting = 4, nextMeeting = null as string | null } = {}) {
  return isOverdue(anAssignment(1, { due, meeting }), { ...GROUP, nextMeeting }, today, ZONE);
}

it('is late the day after its day, not on it', () => {
  const due = { kind: 'date', date: '2026-11-10' } as const;
  expect(late(due, '2026-11-10')).toBe(false);
  expect(late(due, '2026-11-11')).toBe(true);
});

it('is late after the last day of a period', () => {
  const due = { kind: 'period', precision: 'week', last: '2026-11-15', said: 'v. 46' } as const;
  expect(late(due, '2026-11-15')).toBe(false);
  expect(late(due, '2026-11-16')).toBe(true);
});

it('is late once the meeting it was due at has been', () => {
  const due = { kind: 'nextMeeting' } as const;
  const nextMeeting = '2026-11-20T12:00:00Z';
  expect(late(due, '2026-11-20', { nextMeeting })).toBe(false);
  expect(late(due, '2026-11-21', { nextMeeting })).toBe(true);
  // Handed out at the meeting before the last one, which is the one it was due at.
  expect(late(due, '2026-11-05', { meeting: 3 })).toBe(false);
  expect(late(due, '2026-11-06', { meeting: 3 })).toBe(true);
  expect(late(due, '2026-11-06', { meeting: 1 })).toBe(true);
});

it('is never late without a time, before a meeting is set, or when it is done', () => {
  expect(late({ kind: 'ongoing' }, '2030-01-01')).toBe(false);
  expect(late({ kind: 'none' }, '2030-01-01')).toBe(false);
  expect(late({ kind: 'nextMeeting' }, '2030-01-01')).toBe(false);
  const ended = {
    how: 'done',
    by: anAssignment(1).recordedBy,
    at: '2026-11-30T09:00:00Z',
  } as const;
  const due = { kind: 'date', date: '2026-11-10' } as const;
  expect(isOverdue(anAssignment(1, { due, ended }), GROUP, '2026-12-01', ZONE)).toBe(false);
});
