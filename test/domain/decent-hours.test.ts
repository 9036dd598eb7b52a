import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDecentInstant } from '../../src/domain/decent-hours.js';
import { createRedDays } from '../../src/i18n/red-days.js';
import { QUIET_WEEKDAYS, SHORT_WEEKDAYS } from './swedish-calendar.js';

const SWEDEN = 'Europe/Stockholm';
const isRedDay = await createRedDays()();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const style = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', style);
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall clock in a zone: `2026-03-29`, 7 for Sunday, 8.5 for half past eight. */
function wallClock(at: Date | string, zone: string) {
  const [date = '', time = ''] = clockOf(zone).format(new Date(at)).split(' ');
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return {
    date,
    weekday: new Date(`${date}T12:00:00Z`).getUTCDay() || 7,
    hours: hour + minute / 60 + second / 3600,
  };
}

/** What the tables and the clock say, without asking the program. */
function isDecent(at: string, zone: string, dueDays: readonly string[] = []): boolean {
  const { date, weekday, hours } = wallClock(at, zone);
  if (weekday > 5 || QUIET_WEEKDAYS.includes(date)) return false;
  if (date.slice(5, 7) === '07' && !dueDays.includes(date)) return false;
  return hours >= 8 && hours < (SHORT_WEEKDAYS.includes(date) ? 12 : 17);
}

const next = (at: string, zone = SWEDEN, due: readonly string[] = []) =>
  new Date(nextDecentInstant(at, zone, isRedDay, (date) => due.includes(date))).toISOString();

describe('the next decent hour', () => {
  it.each([
    ['a weekday at noon', '2026-11-23T11:00:00Z', '2026-11-23T11:00:00.000Z'],
    ['the first moment of the day', '2026-11-23T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['a moment too early', '2026-11-23T06:59:59.999Z', '2026-11-23T07:00:00.000Z'],
    ['the last moment of the day', '2026-11-23T15:59:59.999Z', '2026-11-23T15:59:59.999Z'],
    ['a moment too late', '2026-11-23T16:00:00Z', '2026-11-24T07:00:00.000Z'],
    ['Friday evening', '2026-11-27T17:30:00Z', '2026-11-30T07:00:00.000Z'],
    ['the Saturday before clocks go forward', '2026-03-28T12:00:00Z', '2026-03-30T06:00:00.000Z'],
    ['the Saturday before clocks go back', '2026-10-24T12:00:00Z', '2026-10-26T07:00:00.000Z'],
    ['Maundy Thursday before noon', '2026-04-02T09:59:00Z', '2026-04-02T09:59:00.000Z'],
    ['Maundy Thursday at noon', '2026-04-02T10:00:00Z', '2026-04-07T06:00:00.000Z'],
    ['midsummer’s eve', '2026-06-19T08:00:00Z', '2026-06-22T06:00:00.000Z'],
    ['Christmas Eve of a long Christmas', '2026-12-24T09:00:00Z', '2026-12-28T07:00:00.000Z'],
    ['New Year’s Eve', '2027-12-31T09:00:00Z', '2028-01-03T07:00:00.000Z'],
    ['the last of June in the evening', '2026-06-30T18:00:00Z', '2026-08-03T06:00:00.000Z'],
  ])('after %s', (_, at, expected) => {
    expect(next(at)).toBe(expected);
  });

  it('is in July where something is due that day, and only on a weekday', () => {
    expect(next('2026-07-01T10:00:00Z', SWEDEN, ['2026-07-15'])).toBe('2026-07-15T06:00:00.000Z');
    expect(next('2026-07-15T10:00:00Z', SWEDEN, ['2026-07-15'])).toBe('2026-07-15T10:00:00.000Z');
    // A Sunday stays a Sunday.
    expect(next('2026-07-12T10:00:00Z', SWEDEN, ['2026-07-12'])).toBe('2026-08-03T06:00:00.000Z');
  });

  it('is by the receiver’s clock', () => {
    expect(next('2026-11-23T10:00:00Z', 'America/New_York')).toBe('2026-11-23T13:00:00.000Z');
    expect(next('2026-11-23T10:00:00Z', 'Asia/Kolkata')).toBe('2026-11-23T10:00:00.000Z');
    expect(next('2026-11-23T12:00:00Z', 'Asia/Kolkata')).toBe('2026-11-24T02:30:00.000Z');
  });
});

describe('at every moment of three years', () => {
  const from = Date.parse('2026-01-01T00:00:00Z');
  const to = Date.parse('2028-12-24T00:00:00Z');
  const moments = fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true });
  const zones = fc.constantFrom(SWEDEN, 'Europe/Helsinki', 'America/New_York', 'Asia/Kolkata');

  it('the hour found is decent, not earlier, and nothing in between is', () => {
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const at = moment.toISOString();
        const found = next(at, zone);
        expect(found >= at).toBe(true);
        expect(isDecent(found, zone), `${at} → ${found}`).toBe(true);
        for (let time = Date.parse(at); time < Date.parse(found); time += HOUR / 4) {
          const between = new Date(time).toISOString();
          expect(isDecent(between, zone), `${between} was passed by`).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the hour found leads to itself', () => {
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const found = next(moment.toISOString(), zone);
        expect(next(found, zone)).toBe(found);
      }),
    );
  });

  it('agrees with the tables on every single day, at nine and at three', () => {
    const differing: string[] = [];
    for (let day = from; day < to; day += DAY) {
      for (const hour of [9, 15]) {
        // Both lie within the day in Sweden, summer and winter.
        const at = new Date(day + (hour - 1) * HOUR).toISOString();
        if ((next(at) === at) !== isDecent(at, SWEDEN)) differing.push(at);
      }
    }
    expect(differing).toEqual([]);
  });
});
