import type { GroupId } from './ids.js';
import { dateIn, isBefore, minusDays, type Instant } from './time.js';

/** One time to remind a group before its meeting. */
export interface ReminderOccasion {
  readonly group: GroupId;
  readonly meeting: Instant;
  readonly leadDays: number;
  readonly at: Instant;
}

/**
 * When to remind before a meeting. Of the lead times that have passed already only the nearest
 * to the meeting counts, at once: a meeting set for tomorrow is one message, not two.
 */
export function planReminders(
  group: GroupId,
  meeting: Instant,
  leadDays: readonly number[],
  now: Instant,
  zone: string,
): readonly ReminderOccasion[] {
  if (!isBefore(now, meeting)) return [];
  const all = [...new Set(leadDays)]
    .sort((a, b) => b - a)
    .map((days) => ({ group, meeting, leadDays: days, at: minusDays(meeting, days, zone) }));
  const passed = all.filter((occasion) => !isBefore(now, occasion.at)).at(-1);
  const ahead = all.filter((occasion) => isBefore(now, occasion.at));
  return passed ? [{ ...passed, at: now }, ...ahead] : ahead;
}

/**
 * Names an occasion so that the same one is delivered once: moving the meeting within its day
 * is the same occasion, moving it to another day is a new one.
 */
export function occasionKey(occasion: ReminderOccasion, zone: string): string {
  return `${occasion.group}|${dateIn(zone, occasion.meeting)}|${occasion.leadDays}`;
}
