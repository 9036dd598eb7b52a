import type { Due } from './due.js';
import type { GroupId, Person } from './ids.js';
import type { Instant } from './time.js';

/** Another group that something is handed down to; without an id it is known by name only. */
export interface Receiver {
  readonly name: string;
  readonly group: GroupId | null;
  /** Who tells a group that is not linked. */
  readonly contact: Person | null;
}

/** Whom to hand something down to: a linked group, or one by its name, linked or not. */
export type WantedReceiver = { readonly group: GroupId } | { readonly name: string };

/** Something that this group hands down (förmedlar) to others. */
export interface Relay {
  readonly number: number;
  readonly text: string;
  readonly due: Due;
  readonly item: { readonly meeting: number; readonly id: number } | null;
  readonly assignment: number | null;
  readonly receivers: readonly Receiver[];
  readonly meeting: number;
  readonly by: Person;
  readonly at: Instant;
}

/** `sent` until the receiver has said something; `unlinked`: it never came there. */
export type RelayState = 'sent' | 'taken' | 'answered' | 'declined' | 'unlinked';

/** As many as one card shows with their answers, and one transaction takes. */
export const MAX_RECEIVERS = 20;

/** What one receiver said, in the sender's record. */
export interface RelayReply {
  readonly relay: number;
  readonly receiver: string;
  readonly state: RelayState;
  readonly answer: string | null;
  readonly by: Person;
  readonly at: Instant;
}

/** Something that another group handed down to this one, in the receiver's record. */
export interface ReceivedRelay {
  readonly from: GroupId;
  readonly fromName: string;
  /** The sender's number of it. */
  readonly number: number;
  readonly text: string;
  readonly due: Due;
  readonly askedBy: Person;
  readonly at: Instant;
  readonly state: RelayState;
  readonly answer: string | null;
  /** Who said last what this group does with it, and when. */
  readonly said?: { readonly by: Person; readonly at: Instant } | undefined;
  /** The assignment of this group that it became. */
  readonly assignment?: number | undefined;
}

/** Names a receiver within its relay: a linked group by its id, another by its name. */
export function receiverKey({ group, name }: Receiver): string {
  return group ?? `name:${name.toLocaleLowerCase('sv')}`;
}

/** It waits for this group to say something, or to do what it took on. */
export function awaitsAnswer({ state }: ReceivedRelay): boolean {
  return state === 'sent' || state === 'taken';
}
