import type { GroupId, PersonId } from '../domain/ids.js';
import type { MyItem } from '../domain/my-item.js';
import type { PersonReminders } from '../domain/reminder-choice.js';
import type { CalendarDate, Instant } from '../domain/time.js';

export type DeliveryClaim = 'claimed' | 'delivered' | 'busy';

/** Something that the person wants to hear of again on a day, and of nothing until then. */
export interface Snooze {
  readonly group: GroupId;
  readonly number: number;
  readonly day: CalendarDate;
}

/** All that a reminder to one person is made of. */
export interface OwnRows {
  readonly items: readonly MyItem[];
  readonly choice: PersonReminders;
  /** Groups that may have a duty for the person, as their chair for instance, on a day. */
  readonly duties: readonly { readonly group: GroupId; readonly day: CalendarDate }[];
  readonly snoozes: readonly Snooze[];
}

/** The index behind "mina uppdrag", and what each person has been sent. */
export interface ByPersonStore {
  /** One round trip. */
  own(person: PersonId): Promise<OwnRows>;
  choice(person: PersonId): Promise<PersonReminders>;
  choose(person: PersonId, choice: PersonReminders): Promise<void>;
  noteDuty(person: PersonId, group: GroupId, day: CalendarDate): Promise<void>;
  removeDuty(person: PersonId, group: GroupId, day: CalendarDate): Promise<void>;
  snooze(person: PersonId, snooze: Snooze): Promise<void>;
  endSnooze(person: PersonId, snooze: Snooze): Promise<void>;
  items(person: PersonId, group: GroupId | null): Promise<readonly MyItem[]>;
  put(person: PersonId, item: MyItem): Promise<void>;
  remove(person: PersonId, group: GroupId, assignment: number): Promise<void>;
  /** Where the person was seen as a member; whether they still are, the group's chat knows. */
  groups(person: PersonId): Promise<readonly GroupId[]>;
  /** Noting what is known already costs nothing; true where it was not known here. */
  noteGroup(person: PersonId, group: GroupId): Promise<boolean>;
  /** Takes the right to deliver for `leaseSeconds`, unless it was delivered or is being. */
  claimDelivery(
    person: PersonId,
    occasion: string,
    now: Instant,
    leaseSeconds: number,
  ): Promise<DeliveryClaim>;
  /** What was claimed was not sent, or nobody knows: another may try at once. */
  giveBack(person: PersonId, occasions: readonly string[], now: Instant): Promise<void>;
  /** All at once, or none. */
  markDelivered(person: PersonId, occasions: readonly string[], now: Instant): Promise<void>;
  /** Only asks, for who wants to know beforehand. */
  wasDelivered(person: PersonId, occasion: string): Promise<boolean>;
}
