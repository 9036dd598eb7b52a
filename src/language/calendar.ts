import type { CalendarDate } from '../domain/time.js';

/** Days since 1970, so that calendar arithmetic is plain numbers: a line is read in microseconds. */
export type Day = number;

const MS = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');

export function dayOf(date: CalendarDate): Day {
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / MS;
}

export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * MS);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Null for a day that does not exist: 30 February. Months count from 1. */
export function dayAt(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCMonth() === month - 1 ? at / MS : null;
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

export function dayOfMonth(day: Day): number {
  return new Date(day * MS).getUTCDate();
}

/** The last day of a month; months past 12 are those of the next year. */
export function lastOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MS;
}

/** The same day that many months on, or the last of a month that is shorter. */
export function plusMonths(day: Day, months: number): Day {
  const [year, month] = [yearOf(day), monthOf(day) + months];
  return Math.min(Date.UTC(year, month - 1, dayOfMonth(day)) / MS, lastOfMonth(year, month));
}

/** Monday is 1, Sunday 7. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function sundayOf(day: Day): Day {
  return day + 7 - weekday(day);
}

/** The Sunday that ends an ISO week; null where the year has no such week. */
export function sundayOfWeek(year: number, week: number): Day | null {
  if (week < 1 || week > 53) return null;
  // 4 January is always in week 1.
  const sunday = sundayOf(Date.UTC(year, 0, 4) / MS) + (week - 1) * 7;
  return week === 53 && yearOf(sunday - 3) !== year ? null : sunday;
}

/** Easter Sunday, after Gauss. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / MS;
}

/** Midsummer's eve: the Friday between 19 and 25 June. */
export function midsummerEve(year: number): Day {
  const day = Date.UTC(year, 5, 19) / MS;
  return day + ((12 - weekday(day)) % 7);
}
