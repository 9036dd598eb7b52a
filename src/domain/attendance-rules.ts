import type { Attendance } from './attendance.js';
import type { Person } from './ids.js';
import type { Meeting } from './meeting.js';
import { ownerKey } from './owner.js';
import { plusSeconds, type Instant } from './time.js';

/** What a person said weighs more than a press, and that more than what Teams saw. */
const WEIGHT: Readonly<Record<Attendance['source'], number>> = { typed: 3, pressed: 2, teams: 1 };

/** Nobody is late or leaves early who is this many minutes off. */
const GRACE_MINUTES = 10;

/**
 * What stands about a person after something new is known: what weighs more stays, and of equals
 * the latest counts. When somebody who pressed came and went, Teams knows.
 */
export function weighed(before: Attendance | null, now: Attendance): Attendance {
  if (!before) return now;
  const kept = {
    title: now.title ?? before.title,
    organisation: now.organisation ?? before.organisation,
  };
  const stays = before.status === 'present' && now.status === 'present';
  const isSeen = now.source === 'teams';
  if (WEIGHT[now.source] < WEIGHT[before.source]) {
    const times = { arrived: before.arrived ?? now.arrived, left: now.left };
    return { ...before, ...kept, ...(isSeen && stays && before.source === 'pressed' && times) };
  }
  const first = isSeen ? before.arrived : now.arrived;
  return {
    ...now,
    ...kept,
    // Whoever presses "here" after coming late is still late; whoever enters again came before.
    arrived: stays ? (first ?? before.arrived ?? now.arrived) : now.arrived,
    left: now.left ?? (stays && !isSeen ? before.left : null),
    standsInFor: now.standsInFor ?? (stays ? before.standsInFor : null),
    coopted: now.coopted || (stays && before.coopted),
    items: now.items ?? (stays ? before.items : null),
  };
}

/** When somebody came, where that was late; Teams notes it for everyone, people only where it matters. */
export function arrivedLate(
  { arrived, source }: Attendance,
  { opened }: Meeting,
  clock: (at: Instant) => string,
): string | null {
  if (arrived === null || source === 'typed' || !opened) return arrived;
  return arrived > clock(plusSeconds(opened.at, GRACE_MINUTES * 60)) ? arrived : null;
}

/** When somebody left, where that was before the end; whoever hangs up when it is over did not. */
export function leftEarly(
  { left, source }: Attendance,
  { closed }: Meeting,
  clock: (at: Instant) => string,
): string | null {
  if (left === null || source === 'typed' || !closed) return left;
  return left < clock(plusSeconds(closed.at, -GRACE_MINUTES * 60)) ? left : null;
}

/** A member of the chat of whom nobody knows yet whether they come. */
export function isUnheard(member: Person, attendance: readonly Attendance[]): boolean {
  return !attendance.some(({ who }) => ownerKey(who) === member.id);
}

/** Not a guest, and not there for some items only. */
export function wasExpected({ coopted, items }: Attendance): boolean {
  return !coopted && items === null;
}
