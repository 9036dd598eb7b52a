import type { Group } from './group.js';
import { dateIn, type Instant } from './time.js';

/**
 * The group as it stands when something is recorded at `at`. The first record of a day opens the
 * meeting; on another day than the one the group has set, it is something between two meetings.
 */
export function recordingAt(group: Group, at: Instant, zone: string): Group {
  const today = dateIn(zone, at);
  const heldToday = isHeldOn(group, at, zone);
  const planned = group.nextMeeting === null ? null : dateIn(zone, group.nextMeeting);
  const canBeToday = planned === null || planned <= today;
  return heldToday || !canBeToday ? group : openMeeting(group, at, zone);
}

/** As many meetings as what was due at them is asked about afterwards. */
const KEPT_MEETINGS = 8;

/** The next meeting of the series begins. When the one after that is held is not known yet. */
export function openMeeting(group: Group, at: Instant, zone: string): Group {
  const today = dateIn(zone, at);
  const isAhead = group.nextMeeting !== null && dateIn(zone, group.nextMeeting) > today;
  return {
    ...group,
    meeting: group.meeting + 1,
    meetingOpen: true,
    meetingAt: at,
    held: [...group.held, { number: group.meeting + 1, at, comments: null }].slice(-KEPT_MEETINGS),
    nextMeeting: isAhead ? group.nextMeeting : null,
    current: null,
    absent: [],
    itemCards: [],
  };
}

/** The meeting is over. What is recorded later the same day still belongs to it, but to no item. */
export function closedMeeting(group: Group): Group {
  return { ...group, meetingOpen: false, current: null };
}

/** Whether the group's latest meeting was held, or is being held, on the day of `at`. */
export function isHeldOn(group: Group, at: Instant, zone: string): boolean {
  return group.meetingAt !== null && dateIn(zone, group.meetingAt) === dateIn(zone, at);
}

/** The meeting whose agenda is meant at `at`: the one that is going on, else the next. */
export function meetingMeant(group: Group, at: Instant, zone: string): number {
  return group.meetingOpen && isHeldOn(group, at, zone) ? group.meeting : group.meeting + 1;
}

/** The meeting an assignment is due by where that is "nästa möte": ahead, on, or lately held. */
export function meetingOfDue(
  { meeting }: { readonly meeting: number },
  group: Group,
): Instant | null {
  if (meeting >= group.meeting) return group.nextMeeting;
  if (meeting === group.meeting - 1) return group.meetingAt;
  return group.held.find(({ number }) => number === meeting + 1)?.at ?? null;
}
