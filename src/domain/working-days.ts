import { nextDecentInstant, type IsRedDay } from './decent-hours.js';
import { dateIn, dayAfter, plusDays, weekdayOf, type CalendarDate, type Instant } from './time.js';

/** The days on which reminders may go out. */
export interface WorkCalendar {
  readonly zone: string;
  /** False where an installation has said that any day and hour will do. */
  readonly decent: boolean;
  readonly isRedDay: IsRedDay;
}

export function isWorkingDay({ decent, isRedDay }: WorkCalendar, day: CalendarDate): boolean {
  return !decent || (weekdayOf(day) <= 5 && !isRedDay(day));
}

/** In July nobody is reminded of anything but what is due then. */
export function isInQuietJuly({ decent }: WorkCalendar, day: CalendarDate): boolean {
  return decent && day.slice(5, 7) === '07';
}

/** For what must be known in time: that day, or the last one before it on which people work. */
export function lastWorkingDay(calendar: WorkCalendar, day: CalendarDate): CalendarDate {
  let found = day;
  while (!isWorkingDay(calendar, found)) found = plusDays(found, -1);
  return found;
}

/** For what can wait: that day, or the first one after it on which people work; not in July. */
export function firstFreeDay(calendar: WorkCalendar, day: CalendarDate): CalendarDate {
  let found = day;
  while (!isWorkingDay(calendar, found) || isInQuietJuly(calendar, found)) found = dayAfter(found);
  return found;
}

export function plusWorkingDays(
  calendar: WorkCalendar,
  day: CalendarDate,
  count: number,
): CalendarDate {
  let found = day;
  for (let left = count; left > 0; left -= 1) {
    do found = dayAfter(found);
    while (!isWorkingDay(calendar, found));
  }
  return found;
}

/** When somebody may be told at once. */
export function decentFrom({ zone, decent, isRedDay }: WorkCalendar, at: Instant): Instant {
  return decent ? nextDecentInstant(at, zone, isRedDay) : at;
}

export function dayOf({ zone }: WorkCalendar, at: Instant): CalendarDate {
  return dateIn(zone, at);
}
