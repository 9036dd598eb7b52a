import type { Person } from './ids.js';
import type { CalendarDate, Instant } from './time.js';

/** Until when comments on a meeting's minutes are taken, who said so, and when. */
export interface CommentWindow {
  readonly closes: CalendarDate;
  readonly by: Person;
  readonly at: Instant;
}

/** A meeting that was held, as far as the group's own row knows of it. */
export interface HeldMeeting {
  readonly number: number;
  readonly at: Instant;
  /** Null where nobody has said when comments close. */
  readonly comments: CommentWindow | null;
}

/** The group's meetings, with what was said of the latest one's comments; null where none was held. */
export function withWindow(
  { held, meeting, meetingAt }: HeldMeetings,
  comments: CommentWindow,
): readonly HeldMeeting[] | null {
  if (meetingAt === null) return null;
  const others = held.filter(({ number }) => number !== meeting);
  const latest = held.find(({ number }) => number === meeting) ?? {
    number: meeting,
    at: meetingAt,
  };
  return [...others, { ...latest, comments }];
}

/** The group as far as its meetings go: the group itself knows this file. */
interface HeldMeetings {
  readonly held: readonly HeldMeeting[];
  readonly meeting: number;
  readonly meetingAt: Instant | null;
}
