import { describe, expect, it } from 'vitest';
import { readMeetingTime } from '../../src/language/meeting-time.js';
import { TODAY } from './people.js';

const read = (text: string) => readMeetingTime(text, TODAY, 'Europe/Stockholm');

describe('readMeetingTime', () => {
  it.each([
    '2026-12-10 13:00',
    '2026-12-10 kl 13',
    '2026-12-10T13:00',
    '2026-12-10T13:00:00',
    '10 december kl 13',
    '10 december kl. 13.00',
    '10 december klockan 13',
    'den 10 december 13',
    '10 december 13-15',
    '10/12 13.00–15.00',
    '10/12 kl. 13.00-15.00',
    '10/12 2026 13:00',
    '10.12.2026 13:00',
    'torsdag 10 december 13:00',
    'kl 13 den 10 december',
    '13:00 den 10 december',
    '13:00 10 december',
    '10 December at 13:00',
    '10 December 1 pm',
    'December 10 at 1:00 p.m.',
    'Thursday 10 December 13:00',
  ])('reads "%s"', (text) => {
    expect(read(text)).toBe('2026-12-10T12:00:00Z');
  });

  it.each([
    '10 december 13:00, rum 7',
    'rum 7, 10 december 13:00',
    '10 december, kl 13.00 i rum 7',
    '10 december, 13, rum 7',
  ])('takes no other number for the hour: "%s"', (text) => {
    expect(read(text)).toBe('2026-12-10T12:00:00Z');
  });

  it('reads days that no date is written for', () => {
    expect(read('på torsdag kl 13')).toBe('2026-11-05T12:00:00Z');
    expect(read('fredag v. 50 kl 9.00')).toBe('2026-12-11T08:00:00Z');
  });

  it('reads English months that Swedish spells otherwise', () => {
    expect(read('10 May at 13:00')).toBe('2027-05-10T11:00:00Z');
    expect(read('14 October 9:30')).toBe('2027-10-14T07:30:00Z');
  });

  it('knows noon and midnight on a clock of twelve hours', () => {
    expect(read('10 December 12 pm')).toBe('2026-12-10T11:00:00Z');
    expect(read('10 December 12 am')).toBe('2026-12-09T23:00:00Z');
  });

  it('keeps to the clock on the wall on both sides of a change of clocks', () => {
    expect(read('2027-03-27 13:00')).toBe('2027-03-27T12:00:00Z');
    expect(read('2027-03-28 13:00')).toBe('2027-03-28T11:00:00Z');
    expect(read('2027-10-30 13:00')).toBe('2027-10-30T11:00:00Z');
    expect(read('2027-10-31 13:00')).toBe('2027-10-31T12:00:00Z');
  });

  it('reads an hour that is skipped as the one after, and one that comes twice as the first', () => {
    expect(read('2027-03-28 02:30')).toBe('2027-03-28T01:30:00Z');
    expect(read('2027-10-31 02:30')).toBe('2027-10-31T00:30:00Z');
  });

  it.each([
    '',
    'bra',
    'kl 13',
    '10 december',
    '10 december rum 7',
    '2026-12-10 25:00',
    '2026-12-10 13:61',
    '2026-02-30 13:00',
    '31/11 13:00',
    '13 kl 13',
  ])('does not guess at "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});
