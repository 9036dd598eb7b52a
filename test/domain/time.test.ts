import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateIn,
  isBefore,
  isCalendarDate,
  minusDays,
  plusSeconds,
  toInstant,
} from '../../src/domain/time.js';

const ZONE = 'Europe/Stockholm';

describe('moments and the clock on the wall', () => {
  it('turns a day and a time into a moment, summer and winter', () => {
    expect(toInstant('2026-12-10', '13:00', ZONE)).toBe('2026-12-10T12:00:00Z');
    expect(toInstant('2026-06-10', '13:00', ZONE)).toBe('2026-06-10T11:00:00Z');
  });

  it('tells the day that a moment falls on in the zone', () => {
    expect(dateIn(ZONE, '2026-12-10T22:59:59Z')).toBe('2026-12-10');
    expect(dateIn(ZONE, '2026-12-10T23:00:00Z')).toBe('2026-12-11');
  });

  it('gives back the day that it was given', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01') });
    const valid = day.filter((date) => !Number.isNaN(date.getTime()));
    fc.assert(
      fc.property(valid, (date) => {
        const written = date.toISOString().slice(0, 10);
        expect(dateIn(ZONE, toInstant(written, '13:00', ZONE))).toBe(written);
      }),
    );
  });

  it('goes back by days of the calendar, not of 24 hours', () => {
    expect(minusDays('2027-03-28T11:00:00Z', 1, ZONE)).toBe('2027-03-27T12:00:00Z');
    expect(minusDays('2027-10-31T12:00:00Z', 1, ZONE)).toBe('2027-10-30T11:00:00Z');
    expect(minusDays('2026-12-10T12:00:00Z', 0, ZONE)).toBe('2026-12-10T12:00:00Z');
  });

  it('adds seconds, and parts of them', () => {
    expect(plusSeconds('2026-12-31T23:59:59Z', 1)).toBe('2027-01-01T00:00:00Z');
    expect(plusSeconds('2026-12-10T12:00:00Z', 0.25)).toBe('2026-12-10T12:00:00.25Z');
    expect(plusSeconds('2026-12-10T12:00:00Z', -60)).toBe('2026-12-10T11:59:00Z');
  });
});

describe('isBefore', () => {
  it('compares moments and not their letters', () => {
    expect(isBefore('2026-12-10T12:00:00Z', '2026-12-10T12:00:00.5Z')).toBe(true);
    expect(isBefore('2026-12-10T12:00:00.000Z', '2026-12-10T12:00:00Z')).toBe(false);
    expect(isBefore('2026-12-10T12:00:01Z', '2026-12-10T12:00:00Z')).toBe(false);
  });
});

describe('isCalendarDate', () => {
  it.each(['2026-12-10', '2028-02-29', '2000-02-29'])('%s is a day', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31'],
    ...['2026-1-1', '26-12-10', '10/12/2026', '2026-12-10T12:00', '', 'i morgon'],
  ])('"%s" is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});
