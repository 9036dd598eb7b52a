import {
  dateIn,
  dayAfter,
  isBefore,
  toInstant,
  weekdayOf,
  type CalendarDate,
  type Instant,
} from './time.js';

/** A public holiday, or an eve on which nobody works. */
export type IsRedDay = (date: CalendarDate) => boolean;

const OPENS = '08:00';
const CLOSES = '17:00';
const CLOSES_EARLY = '12:00';

/** More than July and the days around it; a longer wait would be a fault of the calendar. */
const LONGEST_WAIT_DAYS = 60;

/**
 * The next moment, at or after the given one, at which a reminder disturbs nobody: a weekday
 * between 8 and 17 by the receiver's clock, until noon on the day before a red day, and in July
 * only on a day on which something is due.
 */
export function nextDecentInstant(
  at: Instant,
  zone: string,
  isRedDay: IsRedDay,
  isDueOn: (date: CalendarDate) => boolean = () => false,
): Instant {
  let date = dateIn(zone, at);
  for (let days = 0; days <= LONGEST_WAIT_DAYS; days += 1) {
    const isQuiet = weekdayOf(date) > 5 || isRedDay(date) || (isJuly(date) && !isDueOn(date));
    const closes = isRedDay(dayAfter(date)) ? CLOSES_EARLY : CLOSES;
    if (!isQuiet && isBefore(at, toInstant(date, closes, zone))) {
      const opens = toInstant(date, OPENS, zone);
      return isBefore(at, opens) ? opens : at;
    }
    date = dayAfter(date);
  }
  throw new Error(`no decent hour within ${LONGEST_WAIT_DAYS} days of ${at}`);
}

function isJuly(date: CalendarDate): boolean {
  return date.slice(5, 7) === '07';
}
