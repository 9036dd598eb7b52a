import type { Due } from './due.js';
import { mayRunMeeting, type Group } from './group.js';
import type { Person, PersonId } from './ids.js';
import { membersBehind, type Owner } from './owner.js';
import type { Instant } from './time.js';

/** How an assignment came to its end. `withdrawn`: recording it was taken back. */
export interface Ending {
  readonly how: 'done' | 'dropped' | 'handedOver' | 'withdrawn';
  readonly by: Person;
  readonly at: Instant;
}

export interface Assignment {
  readonly number: number;
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  /** The closing round that covers it, see Group.round. */
  readonly round: number;
  /** The meeting it was handed out at, and the item of its agenda; 0 and null outside of any. */
  readonly meeting: number;
  readonly item: number | null;
  /** The row of the action plan that it serves. */
  readonly planRow: number | null;
  readonly recordedBy: Person;
  readonly recordedAt: Instant;
  /** Owners (ownerKey) who were absent or outside, and have not said yes. */
  readonly unconfirmed: readonly string[];
  /** True where the chair said that it stays without an owner. */
  readonly leftOwnerless: boolean;
  readonly ended: Ending | null;
}

/** One member's own part of an assignment that everyone has. */
export interface Share {
  readonly assignment: number;
  readonly by: Person;
  readonly at: Instant;
}

export function isForEveryone(assignment: Assignment): boolean {
  return assignment.owners.some((owner) => owner.kind === 'everyone');
}

/** In the person's own name, not by a role or as one of everyone. */
export function ownedByPerson({ owners }: Assignment, id: PersonId): boolean {
  return owners.some((owner) => owner.kind === 'person' && owner.person.id === id);
}

/** Nobody has it, and nobody has said that this is how it shall be. */
export function lacksOwner(assignment: Assignment): boolean {
  return assignment.ended === null && assignment.owners.length === 0 && !assignment.leftOwnerless;
}

/** Every member of the chat who has it on their list today, each once. */
export function holders(
  assignment: Assignment,
  group: Group,
  members: readonly Person[],
): readonly Person[] {
  const found = assignment.owners.flatMap((owner) => membersBehind(owner, group, members));
  return [...new Map(found.map((person) => [person.id, person])).values()];
}

/** Whose turn it still is: those who have it, without who has done their share. */
export function stillAsked(
  assignment: Assignment,
  group: Group,
  members: readonly Person[],
  shares: readonly Share[],
): readonly Person[] {
  if (assignment.ended) return [];
  const own = shares.filter((share) => share.assignment === assignment.number);
  const done = new Set(isForEveryone(assignment) ? own.map(({ by }) => by.id) : []);
  return holders(assignment, group, members).filter(({ id }) => !done.has(id));
}

/** An everyone-assignment is done when each member has done their share. */
export function allSharesDone(
  assignment: Assignment,
  group: Group,
  members: readonly Person[],
  shares: readonly Share[],
): boolean {
  const done = new Set(shares.map((share) => share.by.id));
  const asked = holders(assignment, group, members);
  return asked.length > 0 && asked.every((person) => done.has(person.id));
}

/** What stands there is another person's record: only they and those who run the meeting correct it. */
export function mayCorrect(
  assignment: Assignment,
  group: Group,
  _members: readonly Person[],
  person: PersonId,
): boolean {
  return assignment.recordedBy.id === person || mayRunMeeting(group, person);
}

/** Owners, the one who recorded it, and those who run the meeting may say that it is done. */
export function mayChange(
  assignment: Assignment,
  group: Group,
  members: readonly Person[],
  person: PersonId,
): boolean {
  return (
    assignment.recordedBy.id === person ||
    mayRunMeeting(group, person) ||
    holders(assignment, group, members).some((holder) => holder.id === person)
  );
}
