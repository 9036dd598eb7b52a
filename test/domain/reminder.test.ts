import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occasionKey, planReminders, type ReminderOccasion } from '../../src/domain/reminder.js';
import { isBefore } from '../../src/domain/time.js';
import { ID } from './record.js';

const ZONE = 'Europe/Stockholm';
const MEETING = '2026-12-10T12:00:00Z';

const plan = (leads: readonly number[], now: string, meeting = MEETING) =>
  planReminders(ID, meeting, leads, now, ZONE);
const times = (occasions: readonly ReminderOccasion[]) =>
  occasions.map(({ leadDays, at }) => [leadDays, at]);

describe('planReminders', () => {
  it('reminds at each lead time, the earliest first', () => {
    const occasions = plan([1, 7, 7], '2026-11-02T12:00:00Z');
    expect(times(occasions)).toEqual([
      [7, '2026-12-03T12:00:00Z'],
      [1, '2026-12-09T12:00:00Z'],
    ]);
    expect(occasions[0]).toMatchObject({ group: ID, meeting: MEETING });
  });

  it('makes one message of the lead times that have passed, and sends it at once', () => {
    const now = '2026-12-08T09:00:00Z';
    expect(times(plan([14, 7, 1], now))).toEqual([
      [7, now],
      [1, '2026-12-09T12:00:00Z'],
    ]);
    const eve = '2026-12-10T08:00:00Z';
    expect(times(plan([14, 7, 1], eve))).toEqual([[1, eve]]);
  });

  it('counts a lead time that falls right now as passed', () => {
    const now = '2026-12-09T12:00:00Z';
    expect(times(plan([1], now))).toEqual([[1, now]]);
  });

  it('reminds of no meeting that has begun, and of none without lead times', () => {
    expect(plan([7, 1], MEETING)).toEqual([]);
    expect(plan([7, 1], '2026-12-11T12:00:00Z')).toEqual([]);
    expect(plan([], '2026-11-02T12:00:00Z')).toEqual([]);
  });

  it('keeps to the clock on the wall across a change of clocks', () => {
    const spring = plan([7, 1], '2027-03-01T12:00:00Z', '2027-03-29T11:00:00Z');
    // 13:00 in summer time, and 13:00 in winter time the week before.
    expect(times(spring)).toEqual([
      [7, '2027-03-22T12:00:00Z'],
      [1, '2027-03-28T11:00:00Z'],
    ]);
    const autumn = plan([1], '2027-10-01T12:00:00Z', '2027-10-31T12:00:00Z');
    expect(times(autumn)).toEqual([[1, '2027-10-30T11:00:00Z']]);
  });

  it('plans in order, before the meeting, and at most one message at once', () => {
    const moment = fc
      .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) })
      .map((at) => new Date(at).toISOString());
    const leads = fc.array(fc.integer({ min: 1, max: 365 }), { maxLength: 6 });
    fc.assert(
      fc.property(moment, moment, leads, (now, meeting, leadDays) => {
        const at = plan(leadDays, now, meeting).map((occasion) => occasion.at);
        for (const [index, one] of at.entries()) {
          expect(isBefore(one, meeting)).toBe(true);
          expect(isBefore(one, now)).toBe(false);
          if (index > 0) expect(isBefore(at[index - 1] ?? '', one)).toBe(true);
        }
        expect(at.filter((one) => !isBefore(now, one)).length).toBeLessThanOrEqual(1);
        if (isBefore(now, meeting)) expect(at.length > 0).toBe(leadDays.length > 0);
      }),
    );
  });
});

describe('occasionKey', () => {
  const key = (meeting: string, leadDays = 1) =>
    occasionKey({ group: ID, meeting, leadDays, at: meeting }, ZONE);

  it('is the same when the meeting moves within its day, the day being the zone’s', () => {
    expect(key('2026-12-10T08:00:00Z')).toBe(key(MEETING));
    expect(key('2026-12-09T23:30:00Z')).toBe(key(MEETING));
  });

  it('is new when it moves to another day, and for each lead time', () => {
    expect(key('2026-12-11T12:00:00Z')).not.toBe(key(MEETING));
    expect(key('2026-12-10T23:30:00Z')).not.toBe(key(MEETING));
    expect(key(MEETING, 7)).not.toBe(key(MEETING, 1));
  });
});
