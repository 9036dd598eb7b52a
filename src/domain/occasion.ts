import type { GroupId } from './ids.js';
import { dateIn, type CalendarDate, type Instant } from './time.js';

interface OfItem {
  readonly group: GroupId;
  /** The assignment's number. */
  readonly number: number;
}

/** Why somebody is reminded. */
export type Occasion =
  | {
      readonly kind: 'beforeMeeting';
      readonly group: GroupId;
      readonly meeting: Instant;
      readonly leadDays: number;
    }
  | (OfItem & { readonly kind: 'dueDate'; readonly due: CalendarDate })
  | (OfItem & { readonly kind: 'periodEnd'; readonly due: CalendarDate })
  /** Asked about once in each term, by the day on which that is done. */
  | (OfItem & { readonly kind: 'ongoing'; readonly asked: CalendarDate })
  | (OfItem & { readonly kind: 'overdue'; readonly due: CalendarDate; readonly week: number })
  /** Somebody who was not there has it, and has not said yes. */
  | (OfItem & { readonly kind: 'unconfirmed' })
  /** The person has asked to be told again on that day. */
  | { readonly kind: 'snoozed'; readonly day: CalendarDate }
  | { readonly kind: 'chairDigest'; readonly group: GroupId; readonly meeting: Instant }
  | { readonly kind: 'agendaMissing'; readonly group: GroupId; readonly meeting: Instant }
  /** By the day of the last meeting. */
  | { readonly kind: 'meetingNotSet'; readonly group: GroupId; readonly last: CalendarDate }
  /** Comments on the minutes of that meeting are taken until that day. */
  | {
      readonly kind: 'commentsClose';
      readonly group: GroupId;
      readonly meeting: number;
      readonly closes: CalendarDate;
    };

export type OccasionKind = Occasion['kind'];

/** What a person or a group can do without, each with the occasions that are meant. */
export const REMINDER_SORTS = [
  'beforeMeeting',
  'due',
  'overdue',
  'ongoing',
  'unconfirmed',
  'comments',
  'chair',
] as const;

export type ReminderSort = (typeof REMINDER_SORTS)[number];

const SORT_OF: Readonly<Record<OccasionKind, ReminderSort | null>> = {
  beforeMeeting: 'beforeMeeting',
  dueDate: 'due',
  periodEnd: 'due',
  overdue: 'overdue',
  ongoing: 'ongoing',
  unconfirmed: 'unconfirmed',
  // It was asked for.
  snoozed: null,
  chairDigest: 'chair',
  agendaMissing: 'chair',
  meetingNotSet: 'chair',
  commentsClose: 'comments',
};

export function sortOf({ kind }: Occasion): ReminderSort | null {
  return SORT_OF[kind];
}

/**
 * Names an occasion, so that nobody hears of the same one twice: moving the meeting within its
 * day is the same occasion, moving it to another day is a new one.
 */
export function occasionKey(occasion: Occasion, zone: string): string {
  const { kind } = occasion;
  switch (kind) {
    case 'beforeMeeting':
      return `${occasion.group}|${dateIn(zone, occasion.meeting)}|${occasion.leadDays}`;
    case 'dueDate':
    case 'periodEnd':
      return `${occasion.group}|due|${occasion.number}|${occasion.due}`;
    case 'ongoing':
      return `${occasion.group}|ongoing|${occasion.number}|${occasion.asked}`;
    case 'overdue':
      return `${occasion.group}|overdue|${occasion.number}|${occasion.due}|${occasion.week}`;
    case 'unconfirmed':
      return `${occasion.group}|unconfirmed|${occasion.number}`;
    case 'snoozed':
      return `snoozed|${occasion.day}`;
    case 'chairDigest':
    case 'agendaMissing':
      return `${occasion.group}|${kind}|${dateIn(zone, occasion.meeting)}`;
    case 'meetingNotSet':
      return `${occasion.group}|${kind}|${occasion.last}`;
    case 'commentsClose':
      return `${occasion.group}|${kind}|${occasion.meeting}|${occasion.closes}`;
  }
}
