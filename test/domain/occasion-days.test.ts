import { beforeAll, describe, expect, it } from 'vitest';
import { remindersOn } from '../../src/domain/day-reminders.js';
import type { Due } from '../../src/domain/due.js';
import type { Group } from '../../src/domain/group.js';
import { itemOf, type MyItem } from '../../src/domain/my-item.js';
import { occasionKey, type Occasion } from '../../src/domain/occasion.js';
import { beforeMeeting, ofChair, ofItem, type Dated } from '../../src/domain/occasion-days.js';
import type { WorkCalendar } from '../../src/domain/working-days.js';
import { createRedDays } from '../../src/i18n/red-days.js';
import { ANNA, assignment, BO, group, is } from './record.js';

let calendar: WorkCalendar;
beforeAll(async () => {
  const isRedDay = await createRedDays()();
  calendar = { zone: 'Europe/Stockholm', decent: true, isRedDay };
});

const leads = (meeting: string, setAt: string | null, days: readonly number[] = [7, 1]) =>
  beforeMeeting(group({ nextMeeting: meeting, meetingSetAt: setAt }), days, calendar).map(
    ({ day, occasion }) => [day, occasion.kind === 'beforeMeeting' ? occasion.leadDays : null],
  );
const itemDue = (due: Due, over: Partial<MyItem> = {}): MyItem => ({
  ...itemOf(assignment([is(BO)], { due }), group(), BO.id),
  ...over,
});
const told = (dated: readonly Dated[]) =>
  dated.map(({ day, occasion }) => [day, occasion.kind] as const);
const ofDue = (due: Due, in_: Group = group(), over: Partial<MyItem> = {}) =>
  told(ofItem(itemDue(due, over), in_, calendar, '2026-11-02'));

describe('before a meeting', () => {
  it('people are told at each lead time, on a working day in time', () => {
    expect(leads('2026-12-10T12:00:00Z', '2026-11-02T12:00:00Z')).toEqual([
      ['2026-12-03', 7],
      ['2026-12-09', 1],
    ]);
    // A Monday: the day before is a Sunday.
    expect(leads('2026-12-14T12:00:00Z', null)).toEqual([
      ['2026-12-07', 7],
      ['2026-12-11', 1],
    ]);
    // The day after Epiphany, which is a Wednesday in 2027.
    expect(leads('2027-01-07T12:00:00Z', null)).toEqual([
      ['2026-12-30', 7],
      ['2027-01-05', 1],
    ]);
  });

  it('lead times that had passed when it was set are one, at once', () => {
    expect(leads('2026-12-10T12:00:00Z', '2026-12-08T09:00:00Z', [14, 7, 1])).toEqual([
      ['2026-12-08', 7],
      ['2026-12-09', 1],
    ]);
    // Set on a Friday evening for Tuesday: on Monday, which is the day before as well.
    expect(leads('2026-12-15T12:00:00Z', '2026-12-11T19:00:00Z')).toEqual([['2026-12-14', 1]]);
    // On the evening before an early meeting there is no better time.
    expect(leads('2026-12-10T06:30:00Z', '2026-12-09T19:00:00Z')).toEqual([['2026-12-09', 1]]);
  });

  it('July is left alone, unless the group meets then', () => {
    // Wednesday 4 August 2027.
    expect(leads('2027-08-04T12:00:00Z', '2027-06-01T12:00:00Z')).toEqual([
      ['2027-08-02', 7],
      ['2027-08-03', 1],
    ]);
    expect(leads('2027-07-14T12:00:00Z', '2027-06-01T12:00:00Z')).toEqual([
      ['2027-07-07', 7],
      ['2027-07-13', 1],
    ]);
  });

  it('nothing is said without a meeting, nor by a group that wants none', () => {
    expect(beforeMeeting(group(), [7, 1], calendar)).toEqual([]);
    expect(leads('2026-12-10T12:00:00Z', null, [])).toEqual([]);
  });
});

describe('an item', () => {
  it('is mentioned on its day, or the last working day before it, and weekly when it is late', () => {
    expect(ofDue({ kind: 'date', date: '2026-11-28' })).toEqual([
      ['2026-11-27', 'dueDate'],
      ['2026-12-07', 'overdue'],
      ['2026-12-14', 'overdue'],
      ['2026-12-21', 'overdue'],
    ]);
    const period: Due = { kind: 'period', precision: 'month', last: '2027-05-31', said: 'maj' };
    expect(ofDue(period)[0]).toEqual(['2027-05-31', 'periodEnd']);
  });

  it('is mentioned in July on its day only; what is late waits until August, and is told once', () => {
    expect(ofDue({ kind: 'date', date: '2027-07-07' })).toEqual([
      ['2027-07-07', 'dueDate'],
      ['2027-08-02', 'overdue'],
    ]);
    const last = ofItem(
      itemDue({ kind: 'date', date: '2027-07-07' }),
      group(),
      calendar,
      '2027-07-01',
    ).at(-1);
    expect(last?.occasion).toMatchObject({ kind: 'overdue', week: 3 });
  });

  it('for the next meeting is late when that was held, however many have been since', () => {
    const held = [
      { number: 2, at: '2026-11-10T12:00:00Z', comments: null },
      { number: 3, at: '2026-11-17T12:00:00Z', comments: null },
    ];
    const now = group({ meeting: 3, meetingAt: '2026-11-17T12:00:00Z', held });
    expect(ofDue({ kind: 'nextMeeting' }, now)).toEqual([
      ['2026-11-17', 'overdue'],
      ['2026-11-24', 'overdue'],
      ['2026-12-01', 'overdue'],
    ]);
    expect(ofDue({ kind: 'nextMeeting' })).toEqual([]);
  });

  it('that is ongoing is asked about once in each term that it was there for', () => {
    expect(ofDue({ kind: 'ongoing' })).toEqual([
      ['2026-12-01', 'ongoing'],
      ['2027-06-01', 'ongoing'],
      ['2027-12-01', 'ongoing'],
    ]);
  });

  it('that has not been said yes to is asked about on the next working day', () => {
    // Recorded on a Friday.
    const over = { unconfirmed: true, recordedAt: '2026-11-06T12:00:00Z' };
    expect(ofDue({ kind: 'none' }, group(), over)).toEqual([['2026-11-09', 'unconfirmed']]);
  });
});

describe('a chair', () => {
  const heard = (changes: Partial<Group>, isAgendaEmpty = true) =>
    told(ofChair(group(changes), isAgendaEmpty, calendar));

  it('hears of the agenda, of how things stand, and of a meeting that nobody set', () => {
    const nextMeeting = '2026-12-10T12:00:00Z';
    const meetingSetAt = '2026-11-02T12:00:00Z';
    expect(heard({ nextMeeting, meetingSetAt })).toEqual([
      ['2026-11-26', 'agendaMissing'],
      ['2026-12-08', 'chairDigest'],
      ['2026-12-15', 'meetingNotSet'],
    ]);
    expect(heard({ nextMeeting, meetingSetAt }, false)).not.toContainEqual([
      '2026-11-26',
      'agendaMissing',
    ]);
  });

  it('hears nothing of what was clear when the meeting was set', () => {
    const nextMeeting = '2026-12-10T12:00:00Z';
    expect(heard({ nextMeeting, meetingSetAt: '2026-12-08T12:00:00Z' })).toEqual([
      ['2026-12-15', 'meetingNotSet'],
    ]);
  });

  it('hears three working days after the last meeting that the next is not set', () => {
    // Over Christmas, New Year's Eve and Epiphany.
    expect(heard({ meeting: 1, meetingAt: '2026-12-23T12:00:00Z' })).toEqual([
      ['2026-12-30', 'meetingNotSet'],
    ]);
    expect(heard({})).toEqual([]);
  });
});

describe('what somebody hears on a day', () => {
  it('is all they have open when a meeting is near, and else what falls on that day', () => {
    const nextMeeting = '2026-12-10T12:00:00Z';
    const here = group({ nextMeeting, meetingSetAt: '2026-11-02T12:00:00Z' });
    const items = [
      itemDue({ kind: 'none' }),
      itemDue({ kind: 'date', date: '2026-12-03' }, { number: 2 }),
      itemDue({ kind: 'date', date: '2026-12-04' }, { number: 3 }),
    ];
    const rules = { calendar, usualLeadDays: [7, 1], ownLeadDays: null };
    const on = (day: string, wanted: (one: Occasion) => boolean = () => true) => {
      const { occasions, items: shown } = remindersOn(
        day,
        here,
        items,
        rules,
        wanted,
        '2026-12-03T07:00:00Z',
      );
      return [occasions.map(({ kind }) => kind), shown.map(({ item }) => item.number)];
    };
    expect(on('2026-12-03')).toEqual([
      ['beforeMeeting', 'dueDate'],
      [1, 2, 3],
    ]);
    expect(on('2026-12-03', ({ kind }) => kind !== 'beforeMeeting')).toEqual([['dueDate'], [2]]);
    expect(on('2026-12-04')).toEqual([['dueDate'], [3]]);
    expect(on('2026-12-02')).toEqual([[], []]);
  });
});

describe('an occasion', () => {
  const key = (meeting: string, leadDays = 1) =>
    occasionKey(
      { kind: 'beforeMeeting', group: group().id, meeting, leadDays },
      'Europe/Stockholm',
    );

  it('is the same when the meeting moves within its day, the day being the zone’s', () => {
    expect(key('2026-12-10T08:00:00Z')).toBe(key('2026-12-10T12:00:00Z'));
    expect(key('2026-12-09T23:30:00Z')).toBe(key('2026-12-10T12:00:00Z'));
  });

  it('is new when it moves to another day, and for each lead time', () => {
    expect(key('2026-12-10T23:30:00Z')).not.toBe(key('2026-12-10T12:00:00Z'));
    expect(key('2026-12-10T12:00:00Z', 7)).not.toBe(key('2026-12-10T12:00:00Z', 1));
  });

  it('is a person’s own', () => {
    expect(itemOf(assignment([is(BO)], { unconfirmed: [BO.id] }), group(), ANNA.id)).toMatchObject({
      unconfirmed: false,
    });
  });
});
