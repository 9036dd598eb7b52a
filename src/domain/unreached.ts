import type { Person } from './ids.js';
import type { CalendarDate } from './time.js';

/** Somebody who could not be reminded alone on a day. */
export interface Unreached {
  readonly person: Person;
  readonly day: CalendarDate;
  readonly why: string;
}
