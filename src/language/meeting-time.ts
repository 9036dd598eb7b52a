import { toInstant, type CalendarDate, type Instant } from '../domain/time.js';
import { findDates } from './date-phrase.js';

/** "2026-12-10 13:00", "10 december kl 13", "10/12 13.00–15.00"; null without day and time. */
export function readMeetingTime(text: string, today: CalendarDate, zone: string): Instant | null {
  const day = findDates(text, today)[0];
  if (!day) return null;
  const around = `${text.slice(0, day.from)} ${text.slice(day.to)}`;
  const time = /(?:^|[\sT])(?:kl\.?\s*|at\s*)?(\d{1,2})(?:[:.](\d{2}))?(?=$|[\s–-])/iu.exec(around);
  const hour = Number(time?.[1]);
  const minute = Number(time?.[2] ?? 0);
  if (!time || hour > 23 || minute > 59) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return toInstant(day.date, `${two(hour)}:${two(minute)}`, zone);
}
