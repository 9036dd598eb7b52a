import { Temporal } from 'temporal-polyfill';

/** A moment, as ISO 8601 in UTC: `2026-12-10T12:00:00Z`. */
export type Instant = string;

/** A day in the calendar: `2026-12-10`. */
export type CalendarDate = string;

export function toInstant(date: CalendarDate, time: string, zone: string): Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString();
}

export function dateIn(zone: string, at: Instant): CalendarDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The time of day: `13:00`. */
export function timeIn(zone: string, at: Instant): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
}

export function plusSeconds(at: Instant, seconds: number): Instant {
  return Temporal.Instant.from(at)
    .add({ milliseconds: Math.round(seconds * 1000) })
    .toString();
}

/** Calendar days, so that "one day before 13:00" is 13:00 also across a change of clocks. */
export function minusDays(at: Instant, days: number, zone: string): Instant {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .subtract({ days })
    .toInstant()
    .toString();
}

/** Negative for days before. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day of another month, or the last day of a shorter one. */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

export function dayAfter(date: CalendarDate): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

export function secondsBetween(from: Instant, to: Instant): number {
  return Temporal.Instant.from(to).since(Temporal.Instant.from(from)).total('seconds');
}

export function isBefore(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

/** True for a day that exists: `2026-02-30` does not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The spring term ends with June, the autumn term with December. */
export function termOf(day: CalendarDate): {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
} {
  const year = day.slice(0, 4);
  return day.slice(5) <= '06-30'
    ? { first: `${year}-01-01`, last: `${year}-06-30` }
    : { first: `${year}-07-01`, last: `${year}-12-31` };
}

/** True for an IANA zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
