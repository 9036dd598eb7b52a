// It is CommonJS, whatever its types say: Node finds its names in the default export alone.
import rrule from 'rrule';
import type { CalendarDate } from './domain/time.js';
import type { Recurrence } from './usecases/ports.js';

/**
 * Rules of RFC 5545 over days. The library's own handling of time zones is left alone: a day is
 * midnight UTC here, and what time of day that becomes is for those who know the zone.
 */
export function createRecurrence(): Recurrence {
  return {
    next(rule, start, after) {
      const options = rrule.RRule.parseString(rule);
      const found = new rrule.RRule({ ...options, dtstart: toDate(start) }).after(toDate(after));
      return found ? found.toISOString().slice(0, 10) : null;
    },
  };
}

function toDate(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
