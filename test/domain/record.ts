import type { Assignment } from '../../src/domain/assignment.js';
import { newGroup, type Group } from '../../src/domain/group.js';
import type { GroupId, Person, PersonId } from '../../src/domain/ids.js';
import type { Owner } from '../../src/domain/owner.js';

export const ID = 'group' as GroupId;

export function person(name: string): Person {
  return { id: name.toLowerCase() as PersonId, name };
}

export const [ANNA, BO, KARIN, LIV] = [
  person('Anna'),
  person('Bo'),
  person('Karin'),
  person('Liv'),
] as const;
export const MEMBERS = [ANNA, BO, KARIN] as const;

export const EVERYONE: Owner = { kind: 'everyone' };
export const SECRETARY: Owner = { kind: 'role', role: 'secretary' };
export const OUTSIDER: Owner = { kind: 'external', name: 'Lars Sjö' };
export const is = (who: Person): Owner => ({ kind: 'person', person: who });

/** Anna is the chair, Karin the secretary; Liv is not in the chat. */
export function group(changes: Partial<Group> = {}): Group {
  return { ...newGroup(ID, 'Samverkan Norr', ANNA), secretaries: [KARIN], ...changes };
}

export function assignment(
  owners: readonly Owner[],
  changes: Partial<Assignment> = {},
): Assignment {
  return {
    number: 1,
    text: 'skicka länklistan',
    owners,
    due: { kind: 'nextMeeting' },
    round: 1,
    recordedBy: KARIN,
    recordedAt: '2026-11-02T12:00:00Z',
    meeting: 1,
    item: null,
    planRow: null,
    unconfirmed: [],
    leftOwnerless: false,
    ended: null,
    ...changes,
  };
}
