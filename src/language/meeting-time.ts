import { toInstant, type CalendarDate, type Instant } from '../domain/time.js';
import { findDues } from './due/find-dues.js';
import { inDays } from './due-phrase.js';
import { dateOf } from './calendar.js';
import { findClocks } from './clock-phrase.js';
import { readLine } from './line.js';
import { findDates } from './date-phrase.js';

/** "10 december 13", "10/12 9-11": a bare number is the hour only where it follows the day. */
const BARE_HOUR = /^[\s,]*(\d{1,2})(?=$|[\s,;–-])/;

/** "2026-12-10 13:00", "10 december kl 13", "10/12 13.00–15.00"; null without day and time. */
export function readMeetingTime(text: string, today: CalendarDate, zone: string): Instant | null {
  const day = findDates(text, today)[0] ?? relativeDay(text, today);
  if (!day) return null;
  const bare = BARE_HOUR.exec(text.slice(day.to))?.[1];
  const clock = findClocks(text)[0] ?? (bare ? { hour: Number(bare), minute: 0 } : null);
  if (!clock || clock.hour > 23 || clock.minute > 59) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return toInstant(day.date, `${two(clock.hour)}:${two(clock.minute)}`, zone);
}

/** "på torsdag", "om två veckor", "fredag v. 20": a day that no date is written for. */
function relativeDay(text: string, today: CalendarDate) {
  const dues = findDues(readLine(text), inDays({ today, nextMeeting: null }));
  const found = dues.find((due) => due.precision === 'day' && due.day !== null);
  return found && found.day !== null ? { date: dateOf(found.day), to: text.length } : undefined;
}
