import type { GroupId, Person, PersonId } from './ids.js';
import type { Instant } from './time.js';

export type Language = 'sv' | 'en';
export type Role = 'chair' | 'secretary';

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
  readonly nextMeeting: Instant | null;
  readonly lastDecision: number;
  readonly lastAssignment: number;
  readonly round: number;
  readonly roundOpen: boolean;
}

export function newGroup(id: GroupId, name: string, addedBy: Person | null): Group {
  return {
    id,
    name,
    language: 'sv',
    chairs: addedBy ? [addedBy] : [],
    secretaries: [],
    nextMeeting: null,
    lastDecision: 0,
    lastAssignment: 0,
    round: 1,
    roundOpen: false,
  };
}

export function holdersOf(group: Group, role: Role): readonly Person[] {
  return role === 'chair' ? group.chairs : group.secretaries;
}

/** Chair and secretary may run the meeting. Where a group has neither yet, everyone may. */
export function mayRunMeeting(group: Group, person: PersonId): boolean {
  const holders = [...group.chairs, ...group.secretaries];
  return holders.length === 0 || holders.some((holder) => holder.id === person);
}
