import type { CalendarDate, Instant } from './time.js';

/** When the group would meet next, by what it has said of how often it meets. */
export interface Proposal {
  readonly at: Instant;
  /** Days on which it would have met since the last meeting, and did not. */
  readonly skipped: readonly CalendarDate[];
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * "Every month" is on the same weekday as the last meeting, the second Tuesday say: by the date
 * alone the rule would leave out every month that has no 31st.
 */
export function onTheSameWeekday(rule: string, last: CalendarDate): string {
  if (!rule.includes('FREQ=MONTHLY') || /BY(?:DAY|MONTHDAY|SETPOS)=/.test(rule)) return rule;
  const day = new Date(`${last}T00:00:00Z`);
  const week = Math.ceil(day.getUTCDate() / 7);
  return `${rule};BYDAY=${week > 4 ? -1 : week}${DAYS[day.getUTCDay()] ?? 'MO'}`;
}

/** A meeting begins on the quarter, though the first line in it is written a little later. */
export function toTheQuarter(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const quarters = Math.min(Math.round((hours * 60 + minutes) / 15), 24 * 4 - 1);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;
}
