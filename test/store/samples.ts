import { randomBytes } from 'node:crypto';
import type { Assignment, Share } from '../../src/domain/assignment.js';
import type { Answer } from '../../src/domain/closing-round.js';
import type { Decision } from '../../src/domain/decision.js';
import type { FollowUp } from '../../src/domain/follow-up.js';
import { newGroup, type Group } from '../../src/domain/group.js';
import type { GroupId, Person, PersonId } from '../../src/domain/ids.js';
import type { MyItem } from '../../src/domain/my-item.js';
import type { Owner } from '../../src/domain/owner.js';
import { write } from '../../src/usecases/changes.js';
import type { Change, Committed, Following } from '../../src/usecases/ports.js';

export const AT = '2026-11-22T10:00:00Z';

export function following(...followUps: FollowUp[]): Following {
  return { followUps, lookAgainAt: AT };
}

const random = () => randomBytes(16).toString('base64url');

export function aPerson(name = 'Karin Ås'): Person {
  return { id: random() as PersonId, name };
}

export const karin = aPerson();

export function aGroup(over: Partial<Group> = {}): Group {
  return { ...newGroup(random() as GroupId, 'Samverkan Norr', karin), ...over };
}

export function anAssignment(number: number, over: Partial<Assignment> = {}): Assignment {
  return {
    number,
    text: `Uppdraget med nummer ${number}`,
    owners: [{ kind: 'person', person: karin }],
    due: { kind: 'nextMeeting' },
    round: 1,
    recordedBy: karin,
    recordedAt: AT,
    meeting: 1,
    item: null,
    planRow: null,
    unconfirmed: [],
    leftOwnerless: false,
    ended: null,
    ...over,
  };
}

export function aDecision(number: number): Decision {
  return {
    number,
    text: `Beslutet med nummer ${number}`,
    meeting: 1,
    item: null,
    replaces: null,
    replacedBy: null,
    recordedBy: karin,
    recordedAt: AT,
    withdrawn: false,
  };
}

export function anAnswer(assignment: number, over: Partial<Answer> = {}): Answer {
  const given = { clear: true, unclear: null, late: false, by: karin, at: AT };
  return { round: 1, assignment, of: karin.id, ...given, ...over };
}

export function aShare(assignment: number, by = karin): Share {
  return { assignment, by, at: AT };
}

export function anItem(group: GroupId, number: number): MyItem {
  const { text, owners, due } = anAssignment(number);
  return {
    group,
    groupName: 'Samverkan Norr',
    number,
    text,
    owners,
    due,
    meeting: 1,
    recordedAt: AT,
    unconfirmed: false,
    nextMeeting: null,
  };
}

/** As many owners with as long names as anybody may have. */
export function manyOwners(count: number): Owner[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'person',
    person: aPerson(`${index} `.padEnd(256, 'Å')),
  }));
}

export const creating = {
  group: (value: Group): Change => write('group', value),
  decision: (number: number): Change => write('decision', aDecision(number)),
  assignment: (number: number, over: Partial<Assignment> = {}): Change =>
    write('assignment', anAssignment(number, over)),
};

export function howMany(results: readonly Committed[], result: Committed['result']): number {
  return results.filter((one) => one.result === result).length;
}
