import { onTheSameWeekday, toTheQuarter, type Proposal } from '../domain/cadence.js';
import type { Group } from '../domain/group.js';
import { dateIn, isBefore, minusDays, timeIn, toInstant, type Instant } from '../domain/time.js';
import type { Ports } from './ports.js';

/** Two years of weekly meetings that were not held. */
const MAX_SKIPPED = 104;

/**
 * The first day that the group's cadence names after its last meeting and that is still ahead, at
 * the time of day it uses to meet. Holidays are not left out, and days that have passed are told:
 * the chair decides. Null where nothing is known to go by, or a meeting is set already.
 */
export function proposeNextMeeting(
  ports: Pick<Ports, 'recurrence' | 'settings'>,
  group: Group,
  now: Instant,
): Proposal | null {
  const { zone } = ports.settings;
  const isSet = group.nextMeeting !== null && isBefore(now, group.nextMeeting);
  const time = timeOfDay(group, zone);
  if (group.cadence === null || isSet || time === null) return null;
  const held = group.meetingAt === null ? null : dateIn(zone, group.meetingAt);
  const start = held ?? dateIn(zone, now);
  const rule = onTheSameWeekday(group.cadence.rule, start);
  const skipped: string[] = [];
  let day: string | null = held ?? dateIn(zone, minusDays(now, 1, zone));
  while (skipped.length <= MAX_SKIPPED) {
    day = ports.recurrence.next(rule, start, day);
    if (day === null) return null;
    const at = toInstant(day, time, zone);
    if (isBefore(now, at)) return { at, skipped };
    skipped.push(day);
  }
  return null;
}

/** As it was last set; else when the last meeting began. */
function timeOfDay({ meetingTime, meetingAt }: Group, zone: string): string | null {
  return meetingTime ?? (meetingAt === null ? null : toTheQuarter(timeIn(zone, meetingAt)));
}
