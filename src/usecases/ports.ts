import type { CardContent } from '../domain/card-content.js';
import type { IsRedDay } from '../domain/decent-hours.js';
import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { Language } from '../domain/group.js';
import type { GroupId, Person, PersonId } from '../domain/ids.js';
import type { Invitation } from '../domain/invitation.js';
import type { Wording } from '../domain/search/searched.js';
import type { CalendarDate, Instant } from '../domain/time.js';
import type { CardRefresher } from './card-refresher.js';
import type { RecordKind, RecordKinds, RowName } from './record-kinds.js';
import type { ByPersonStore } from './by-person-port.js';
import type { Kept } from './kept.js';
import type { Meanings, SearchStore } from './search-ports.js';

/** One row of a transaction: it must stand as it was read; `was: null` creates it. */
type RowChange = {
  [K in RecordKind]: {
    readonly row: K;
    /** Null takes the row away. */
    readonly value: RecordKinds[K] | null;
    readonly was: Kept<RecordKinds[K]> | null;
  };
}[RecordKind];

export type Change =
  RowChange | { readonly row: 'postedCard'; readonly ref: CardRef; readonly activityId: string };

export interface PendingFollowUp {
  readonly id: string;
  readonly followUp: FollowUp;
}

export type Committed =
  | { readonly result: 'done'; readonly followUps: readonly PendingFollowUp[] }
  /** The same act was committed before, and led to this card: nothing was written now. */
  | { readonly result: 'duplicate'; readonly shows: CardRef | null }
  /** Somebody else wrote in between: nothing was written, read again. */
  | { readonly result: 'conflict' };

/**
 * What must follow from a write, and under which time it is noted in the schedule. An act that is
 * delivered twice is noted twice, and only the note of the delivery that wrote it completes it:
 * else two would post its card at once.
 */
export interface Following {
  readonly followUps: readonly FollowUp[];
  readonly lookAgainAt: Instant;
}

/** The truth about a group. Each method is one round trip. */
export interface RecordStore {
  get<K extends RecordKind>(
    id: GroupId,
    kind: K,
    ...name: RowName
  ): Promise<Kept<RecordKinds[K]> | null>;
  /** In the order of their names; `within` is how the names begin, `where` what columns hold. */
  list<K extends RecordKind>(
    id: GroupId,
    kind: K,
    query?: {
      readonly within?: RowName;
      readonly where?: Readonly<Record<string, number | boolean>>;
    },
  ): Promise<readonly Kept<RecordKinds[K]>[]>;
  postedCard(id: GroupId, ref: CardRef): Promise<string | null>;
  /** All changes and what must follow from them, in one transaction, once per act. */
  commit(
    id: GroupId,
    act: string,
    changes: readonly Change[],
    following?: Following,
  ): Promise<Committed>;
  /** Marks an act that writes nothing else as seen; false if it was seen before. */
  claim(id: GroupId, act: string): Promise<boolean>;
  /** What an act left to do that is to be looked at again at this time. */
  pendingFollowUps(
    id: GroupId,
    act: string,
    lookAgainAt: Instant,
  ): Promise<readonly PendingFollowUp[]>;
  completeFollowUps(
    id: GroupId,
    completed: readonly string[],
    posted: readonly { readonly ref: CardRef; readonly activityId: string }[],
  ): Promise<void>;
}

export type Errand =
  | { readonly kind: 'follow-ups'; readonly group: GroupId; readonly act: string }
  /** Early in the day: whether the group has anybody to remind, and when to look next. */
  | { readonly kind: 'look'; readonly group: GroupId; readonly day: CalendarDate }
  /** A message in the queue for each whom the group has something to remind of that day. */
  | { readonly kind: 'remind'; readonly group: GroupId; readonly day: CalendarDate }
  /** One person has asked to be told again; the group is where they can be found. */
  | {
      readonly kind: 'remindOne';
      readonly group: GroupId;
      readonly day: CalendarDate;
      readonly person: Person;
    }
  /** Those who could not be reached alone, all in one message in the group's chat. */
  | { readonly kind: 'mention'; readonly group: GroupId; readonly day: CalendarDate };

export interface DueErrand {
  readonly errand: Errand;
  readonly at: Instant;
  /** How often it was tried before. */
  readonly tries: number;
  readonly ticket: { readonly bucket: string; readonly key: string; readonly etag: string };
}

/** What is due when. */
export interface ScheduleStore {
  /** Adding the same errand at the same time again changes nothing. */
  add(errand: Errand, at: Instant): Promise<void>;
  remove(errand: Errand, at: Instant): Promise<void>;
  due(now: Instant): Promise<readonly DueErrand[]>;
  /** Takes the errand for `leaseSeconds`; null if another process was quicker. */
  lease(due: DueErrand, now: Instant, leaseSeconds: number): Promise<DueErrand | null>;
  done(due: DueErrand): Promise<void>;
}

export interface PersonAddress {
  readonly person: Person;
  /** How Teams knows the person; opaque outside the Teams adapter. */
  readonly account: string;
  /** The 1:1 conversation, where there is one; opaque outside the Teams adapter. */
  readonly conversation: string | null;
  readonly language: Language | null;
  /** The time zone of the person's own clock. */
  readonly zone: string | null;
}

/** Where groups and people can be reached. Remembering what is known already costs nothing. */
export interface Directory {
  groupAddress(id: GroupId): Promise<string | null>;
  /** `own`: the conversation's own id, whatever group it belongs to. */
  rememberGroup(own: GroupId, conversation: string): Promise<void>;
  person(id: PersonId): Promise<PersonAddress | null>;
  rememberPerson(address: PersonAddress): Promise<void>;
  /** The 1:1 conversation that was known is there no more. */
  forgetConversation(id: PersonId): Promise<void>;
  /** Why nobody need try to reach the person alone, until they come back; null where one may. */
  unreachable(id: PersonId): Promise<Remembered | null>;
  /** Null: the person has come back. */
  setUnreachable(id: PersonId, why: Remembered | null): Promise<void>;
}

/** Only the person can change these, and is heard of when they do; `removed`: they took it away. */
type RememberedReason = 'blocked' | 'removed' | 'notInstalled';

export interface Remembered {
  readonly why: RememberedReason;
  /** Which app was to be installed for them, and when that was tried; null where it was not. */
  readonly tried: { readonly app: string; readonly at: Instant } | null;
}

/** Why somebody could not be reached alone. */
export type Unreachable = RememberedReason | 'refused' | 'unknown';

/** Days that a rule of RFC 5545 names. */
export interface Recurrence {
  /** The first after a day, counted from `start`; null where there is none. */
  next(rule: string, start: CalendarDate, after: CalendarDate): CalendarDate | null;
}

/** Which chat a group is in. Asking costs nothing where it was asked a moment ago. */
export interface SeriesChats {
  /** The group that a conversation, by its own id, belongs to; null where it has moved on. */
  groupOf(own: GroupId): Promise<GroupId | null>;
  /** The conversation, by its own id, that a group is in now. */
  chatOf(group: GroupId): Promise<GroupId>;
  move(group: GroupId, to: GroupId): Promise<void>;
}

/** Codes that chairs have given out. */
export interface Invitations {
  create(invitation: Invitation): Promise<void>;
  find(code: string): Promise<Kept<Invitation> | null>;
  /** False where somebody else was quicker. */
  replace(was: Kept<Invitation>, invitation: Invitation): Promise<boolean>;
}

/** To one person, of everything there is to remind them of on a day, whichever the group. */
export interface ReminderMessage {
  /** The group that the person can be found in. */
  readonly group: GroupId;
  readonly day: CalendarDate;
  readonly person: Person;
}

export interface ReceivedReminder {
  readonly message: ReminderMessage;
  readonly tries: number;
  readonly receipt: { readonly id: string; readonly popReceipt: string };
}

/** One message per receiver; a message that is not finished comes back after a while. */
export interface ReminderQueue {
  send(messages: readonly ReminderMessage[]): Promise<void>;
  receive(): Promise<readonly ReceivedReminder[]>;
  finish(received: ReceivedReminder): Promise<void>;
  /** Hides the message for so long; for more than some days it comes back and has to be asked again. */
  postpone(received: ReceivedReminder, seconds: number): Promise<void>;
  /** Puts away a message that always fails, where an operator can find it. */
  poison(received: ReceivedReminder, reason: string): Promise<void>;
}

/**
 * The group's chat and the members' 1:1 chats, as the product sees them. Throws TryLater where
 * Teams is busy or away.
 */
export interface Chat {
  /** Throws GroupGone where nobody can be asked. */
  members(group: GroupId): Promise<readonly Person[]>;
  /** They are others now: ask again next time. */
  forgetMembers(group: GroupId): void;
  /** Returns the id of the new message; null where the group is gone. */
  post(group: GroupId, content: CardContent): Promise<string | null>;
  /** False where the message is gone. */
  update(group: GroupId, activityId: string, content: CardContent): Promise<boolean>;
  /**
   * A message to one person alone, or why there is no way to reach them. It leaves within so many
   * seconds, or not at all.
   */
  tell(
    person: Person,
    group: GroupId,
    content: CardContent,
    withinSeconds: number,
  ): Promise<'told' | Unreachable>;
  /** A message in the group's chat that mentions people; false where it, or all of them, are gone. */
  mention(
    group: GroupId,
    people: readonly Person[],
    content: CardContent,
    withinSeconds: number,
  ): Promise<boolean>;
}

export interface Settings {
  readonly zone: string;
  readonly reminderLeadDays: readonly number[];
  /** The tenants that the installation names; where there are any, their groups may be linked. */
  readonly servedTenants: readonly string[];
  /** How long a turn may take before another process carries out what must follow from it. */
  readonly followUpGraceSeconds: number;
  /** How long what one process has begun is left to it before another tries again. */
  readonly retrySeconds: number;
  /** Whether reminders keep to office hours. */
  readonly decentHours: boolean;
}

/** Work that goes on after the answer; awaited before the process ends. */
export interface Background {
  run(name: string, work: () => Promise<void>): void;
}

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Everything the use cases need from the outside. */
export interface Ports {
  readonly record: RecordStore;
  readonly byPerson: ByPersonStore;
  readonly search: SearchStore;
  readonly wording: Wording;
  readonly meanings: Meanings;
  readonly schedule: ScheduleStore;
  readonly directory: Directory;
  readonly invitations: Invitations;
  readonly series: SeriesChats;
  readonly recurrence: Recurrence;
  readonly queue: ReminderQueue;
  readonly chat: Chat;
  readonly refresher: CardRefresher;
  readonly redDays: () => Promise<IsRedDay>;
  readonly background: Background;
  readonly clock: () => Instant;
  readonly settings: Settings;
  readonly log: Log;
}

/** What keeping the search index takes; the operator's rebuild has no more than this. */
export type IndexPorts = Pick<Ports, 'record' | 'search' | 'wording'>;
