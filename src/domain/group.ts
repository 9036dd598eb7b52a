import type { HeldMeeting } from './comment-window.js';
import type { GroupId, Person, PersonId } from './ids.js';
import { USUAL_REMINDERS, type GroupReminders } from './reminder-choice.js';
import type { Instant } from './time.js';

export type Language = 'sv' | 'en';

/** The roles that every group has and that run the meeting. */
export type Role = 'chair' | 'secretary';

/** A role that the group has named itself. */
export interface NamedRole {
  readonly name: string;
  readonly holders: readonly Person[];
}

/** Some of the members, with a task; the convenor calls them together. */
export interface WorkingGroup {
  readonly name: string;
  readonly members: readonly Person[];
  /** Members by name only, from outside the chat. */
  readonly others: readonly string[];
  readonly convenor: string | null;
}

/** Another group that agreed, through a chair on each side, to be handed things. */
export interface LinkedGroup {
  readonly group: GroupId;
  readonly name: string;
}

/** How often the group meets: as it was said, and as a rule of RFC 5545. */
export interface Cadence {
  readonly said: string;
  readonly rule: string;
}

/** Where the meeting stands on its agenda. */
export interface CurrentItem {
  readonly meeting: number;
  readonly item: number;
  /** Its place on the agenda, and its title: what a card says of it needs no other row. */
  readonly number: number;
  readonly title: string;
}

/**
 * A samverkansgrupp: its settings, its counters and where its meetings stand.
 * `round` is the number of the closing round that will cover what is handed out now; it
 * goes up when a round closes, so every assignment belongs to exactly one round.
 */
export interface Group {
  readonly id: GroupId;
  readonly name: string;
  readonly language: Language;
  readonly chairs: readonly Person[];
  readonly secretaries: readonly Person[];
  readonly otherRoles: readonly NamedRole[];
  readonly workingGroups: readonly WorkingGroup[];
  readonly links: readonly LinkedGroup[];
  readonly cadence: Cadence | null;
  /** The time of day that a meeting was last set to, `13:00`. */
  readonly meetingTime: string | null;
  /** The items that every agenda begins as; null for the usual ones. */
  readonly template: readonly string[] | null;
  readonly nextMeeting: Instant | null;
  /** When it was set to that day; null where that was not noted. */
  readonly meetingSetAt: Instant | null;
  /** The meeting that is held, or was held last; 0 before the first. The next has the number after. */
  readonly meeting: number;
  readonly meetingOpen: boolean;
  /** When it began; null before the first. */
  readonly meetingAt: Instant | null;
  /** The latest that were held, the last one last: what was due at one may still be open. */
  readonly held: readonly HeldMeeting[];
  readonly current: CurrentItem | null;
  /** Who is known to be away from this meeting (ownerKey). */
  readonly absent: readonly string[];
  /** The items of this meeting's agenda whose cards stand in the chat, in the order they came. */
  readonly itemCards: readonly number[];
  readonly lastDecision: number;
  readonly lastAssignment: number;
  readonly lastDeferral: number;
  readonly lastRelay: number;
  readonly lastPlanRow: number;
  readonly round: number;
  readonly roundOpen: boolean;
  /** The group whose series goes on in this chat, from its record; null where it is its own. */
  readonly continuesAs: GroupId | null;
  readonly reminders: GroupReminders;
}

export function newGroup(id: GroupId, name: string, addedBy: Person | null): Group {
  return {
    id,
    name,
    language: 'sv',
    chairs: addedBy ? [addedBy] : [],
    secretaries: [],
    otherRoles: [],
    workingGroups: [],
    links: [],
    cadence: null,
    meetingTime: null,
    template: null,
    nextMeeting: null,
    meetingSetAt: null,
    meeting: 0,
    meetingOpen: false,
    meetingAt: null,
    held: [],
    current: null,
    absent: [],
    itemCards: [],
    lastDecision: 0,
    lastAssignment: 0,
    lastDeferral: 0,
    lastRelay: 0,
    lastPlanRow: 0,
    round: 1,
    roundOpen: false,
    continuesAs: null,
    reminders: USUAL_REMINDERS,
  };
}

/** Nothing has been recorded in it so far. */
export function isEmptyRecord(group: Group): boolean {
  const counters = [group.lastDecision, group.lastAssignment, group.lastDeferral];
  const others = [group.lastRelay, group.lastPlanRow, group.links.length];
  return [...counters, ...others].every((count) => count === 0);
}

export function holdersOf(group: Group, role: string): readonly Person[] {
  if (role === 'chair') return group.chairs;
  if (role === 'secretary') return group.secretaries;
  return group.otherRoles.find(({ name }) => sameName(name, role))?.holders ?? [];
}

export function workingGroup(group: Group, name: string): WorkingGroup | null {
  return group.workingGroups.find((one) => sameName(one.name, name)) ?? null;
}

/** Chair and secretary may run the meeting. Where a group has neither yet, everyone may. */
export function mayRunMeeting(group: Group, person: PersonId): boolean {
  const holders = [...group.chairs, ...group.secretaries];
  return holders.length === 0 || holders.some((holder) => holder.id === person);
}

export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
}
