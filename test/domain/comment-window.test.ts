import { beforeAll, expect, it } from 'vitest';
import { withWindow } from '../../src/domain/comment-window.js';
import { dutiesOn } from '../../src/domain/duties.js';
import { ofComments } from '../../src/domain/occasion-days.js';
import { occasionKey } from '../../src/domain/occasion.js';
import type { WorkCalendar } from '../../src/domain/working-days.js';
import { createRedDays } from '../../src/i18n/red-days.js';
import { ANNA, BO, group, LIV, MEMBERS } from './record.js';

let calendar: WorkCalendar;
beforeAll(async () => {
  calendar = { zone: 'Europe/Stockholm', decent: true, isRedDay: await createRedDays()() };
});

const MEETING = '2026-11-24T12:00:00Z';
const heldOnce = group({ meeting: 3, meetingAt: MEETING });
const closing = (closes: string, at = '2026-11-24T14:00:00Z', of = heldOnce) =>
  group({ ...of, held: withWindow(of, { closes, by: ANNA, at }) ?? [] });
const days = (closes: string, at?: string) =>
  ofComments(closing(closes, at), calendar).map(({ day }) => day);

it('members are told a working day before comments close', () => {
  expect(days('2026-12-04')).toEqual(['2026-12-03']);
  // A Saturday, a Monday, and the day after Epiphany, which is a Wednesday.
  expect(days('2026-12-05')).toEqual(['2026-12-04']);
  expect(days('2026-12-07')).toEqual(['2026-12-04']);
  expect(days('2027-01-07')).toEqual(['2027-01-05']);
});

it('nobody is told again on the day on which it was said to everybody', () => {
  expect(days('2026-11-25', '2026-11-24T14:00:00Z')).toEqual([]);
  expect(days('2026-11-24', '2026-11-24T14:00:00Z')).toEqual([]);
  expect(ofComments(heldOnce, calendar)).toEqual([]);
});

it('belongs to the meeting it was said of, also when the next one has been held', () => {
  const before = closing('2026-12-04');
  const { held } = before;
  const after = group({
    meeting: 4,
    meetingAt: '2026-12-01T12:00:00Z',
    held: [...held, { number: 4, at: '2026-12-01T12:00:00Z', comments: null }],
  });
  expect(ofComments(after, calendar).map(({ day }) => day)).toEqual(['2026-12-03']);
  const both = closing('2026-12-11', '2026-12-01T14:00:00Z', after);
  expect(ofComments(both, calendar).map(({ day }) => day)).toEqual(['2026-12-03', '2026-12-10']);
  expect(withWindow(group(), { closes: '2026-12-04', by: ANNA, at: MEETING })).toBeNull();
});

it('another day is another occasion, the same day is not', () => {
  const keyOf = (closes: string, at?: string) =>
    ofComments(closing(closes, at), calendar).map(({ occasion }) =>
      occasionKey(occasion, calendar.zone),
    );
  expect(keyOf('2026-12-04')).toEqual(keyOf('2026-12-04', '2026-11-30T09:00:00Z'));
  expect(keyOf('2026-12-04')).not.toEqual(keyOf('2026-12-05'));
});

it('goes to every member, whatever they have to do, unless they can do without', () => {
  const state = {
    group: closing('2026-12-04'),
    members: MEMBERS,
    open: [],
    unclear: [],
    deferred: [],
    isAgendaEmpty: false,
    unreached: [],
  };
  const rules = { calendar, usualLeadDays: [7, 1], ownLeadDays: null };
  const told = (person = BO, day = '2026-12-03', wanted = true) =>
    dutiesOn(day, person, state, rules, () => wanted, `${day}T09:00:00Z`).map(({ duty }) => duty);
  expect(told()).toEqual([{ kind: 'commentsClose', held: MEETING, closes: '2026-12-04' }]);
  expect(told(BO, '2026-12-02')).toEqual([]);
  expect(told(LIV)).toEqual([]);
  expect(told(BO, '2026-12-03', false)).toEqual([]);
});
