import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onTheSameWeekday, toTheQuarter } from '../../src/domain/cadence.js';
import type { Group } from '../../src/domain/group.js';
import { dateIn, isBefore, timeIn } from '../../src/domain/time.js';
import { readCadence } from '../../src/language/cadence-phrase.js';
import { createRecurrence } from '../../src/recurrence.js';
import { proposeNextMeeting } from '../../src/usecases/propose-next-meeting.js';
import { group } from '../domain/record.js';

const zone = 'Europe/Stockholm';
const ports = { recurrence: createRecurrence(), settings: { zone } } as Parameters<
  typeof proposeNextMeeting
>[0];

function propose(said: string, held: string | null, now: string, over: Partial<Group> = {}) {
  const cadence = readCadence(said);
  expect(cadence, said).not.toBeNull();
  return proposeNextMeeting(ports, group({ cadence, meetingAt: held, ...over }), now);
}
const said = (at: string) => `${dateIn(zone, at)} ${timeIn(zone, at)}`;

describe('the meeting that is proposed', () => {
  it.each<[string, string, string, string]>([
    // Winter time to summer time, and back: the same time of day on the wall.
    [
      'första onsdagen i månaden',
      '2027-03-03T12:04:00Z',
      '2027-03-03T14:00:00Z',
      '2027-04-07 13:00',
    ],
    ['var tredje vecka', '2027-10-20T11:00:00Z', '2027-10-20T13:00:00Z', '2027-11-10 13:00'],
    ['varannan torsdag', '2027-03-18T12:00:00Z', '2027-03-18T14:00:00Z', '2027-04-01 13:00'],
    // Nothing is left out by itself, July neither.
    [
      'första onsdagen i månaden',
      '2027-06-02T11:00:00Z',
      '2027-06-02T13:00:00Z',
      '2027-07-07 13:00',
    ],
    // A rule by terms meets in none of the summer's months.
    ['två gånger per termin', '2027-05-04T11:00:00Z', '2027-05-04T13:00:00Z', '2027-09-07 13:00'],
    // "Once a month" is on the weekday of the last meeting, not on a date that months lack.
    ['en gång i månaden', '2027-01-29T12:00:00Z', '2027-01-29T14:00:00Z', '2027-02-26 13:00'],
  ])('%s, after %s', (cadence, held, now, expected) => {
    const proposal = propose(cadence, held, now);
    expect(said(proposal?.at ?? now)).toBe(expected);
    expect(proposal?.skipped).toEqual([]);
  });

  it('says which days have passed without a meeting', () => {
    const proposal = propose(
      'första onsdagen i månaden',
      '2027-05-05T11:00:00Z',
      '2027-08-20T10:00:00Z',
    );
    expect(proposal?.skipped).toEqual(['2027-06-02', '2027-07-07', '2027-08-04']);
    expect(said(proposal?.at ?? '')).toBe('2027-09-01 13:00');
  });

  it('is at the time that was last set, rather than when somebody began to write', () => {
    const over = { meetingTime: '09:30' };
    const proposal = propose('varje vecka', '2027-03-03T12:04:00Z', '2027-03-03T14:00:00Z', over);
    expect(said(proposal?.at ?? '')).toBe('2027-03-10 09:30');
  });

  it('may be today, for a group that has not met yet', () => {
    const proposal = propose('varje onsdag', null, '2027-03-03T07:00:00Z', {
      meetingTime: '13:00',
    });
    expect(said(proposal?.at ?? '')).toBe('2027-03-03 13:00');
  });

  it.each<[string, Partial<Group>]>([
    ['a meeting is set', { nextMeeting: '2027-04-01T11:00:00Z' }],
    ['nothing is said of how often', { cadence: null }],
    ['nobody knows at what time', { meetingAt: null }],
  ])('is none where %s', (_, over) => {
    expect(propose('varje vecka', '2027-03-03T12:00:00Z', '2027-03-03T14:00:00Z', over)).toBeNull();
  });

  it('is ahead, on the weekday that was said, and no later than the rule has it', () => {
    const minutes = fc.integer({ min: 0, max: 5 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 200 }), (start, later) => {
        const held = new Date(Date.UTC(2026, 0, 1) + start * 60_000);
        const now = new Date(held.getTime() + later * 86_400_000).toISOString();
        const proposal = propose('första onsdagen i månaden', held.toISOString(), now);
        const at = proposal?.at ?? '';
        expect(isBefore(now, at)).toBe(true);
        const day = new Date(`${dateIn(zone, at)}T00:00:00Z`);
        expect([day.getUTCDay(), day.getUTCDate() <= 7]).toEqual([3, true]);
        expect(timeIn(zone, at)).toBe(toTheQuarter(timeIn(zone, held.toISOString())));
      }),
    );
  });
});

it.each([
  ['FREQ=MONTHLY', '2027-01-12', 'FREQ=MONTHLY;BYDAY=2TU'],
  ['FREQ=MONTHLY;INTERVAL=2', '2027-01-31', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1SU'],
  ['FREQ=MONTHLY;BYDAY=1WE', '2027-01-12', 'FREQ=MONTHLY;BYDAY=1WE'],
  ['FREQ=WEEKLY', '2027-01-12', 'FREQ=WEEKLY'],
])('%s after %s is %s', (rule, last, expected) => {
  expect(onTheSameWeekday(rule, last)).toBe(expected);
});

it.each([
  ['12:56', '13:00'],
  ['13:07', '13:00'],
  ['13:08', '13:15'],
  ['23:59', '23:45'],
])('a meeting that began at %s is one at %s', (began, begins) => {
  expect(toTheQuarter(began)).toBe(begins);
});
