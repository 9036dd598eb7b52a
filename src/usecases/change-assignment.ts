import { holders, mayChange, type Assignment } from '../domain/assignment.js';
import type { Deed } from '../domain/audit.js';
import type { Due } from '../domain/due.js';
import type { Group } from '../domain/group.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { textFault } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import { runsMeeting, type Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { readGroup } from './group-of.js';
import { eachOnce, ownersFault, unconfirmedOf } from './owners-given.js';
import type { Ports } from './ports.js';
import { refreshOf } from './refresh-of.js';

/** What is changed; what is left out stays. */
export interface AssignmentChange {
  readonly text?: string;
  readonly owners?: readonly Owner[];
  readonly due?: Due;
}

/** Corrects an assignment. Its owners, who recorded it, and those who run the meeting may. */
export function changeAssignment(
  ports: Ports,
  act: Act,
  number: number,
  change: AssignmentChange,
): Promise<ActResult<Assignment>> {
  return alter(ports, act, number, 'assignment.changed', (before, group) => {
    if (before.ended) return endedRefusal(before);
    const fault = change.text === undefined ? null : textFault(change.text);
    const refusal = fault ?? (change.owners ? ownersFault(change.owners) : null);
    if (refusal) return { refusal };
    const owners = change.owners ? eachOnce(change.owners) : before.owners;
    return {
      ...before,
      text: change.text?.trim() ?? before.text,
      due: change.due ?? before.due,
      owners,
      leftOwnerless: owners.length === 0 && before.leftOwnerless,
      unconfirmed: stillUnconfirmed(before, owners, group, act),
    };
  });
}

/** Strikes an assignment: it stays in the record, and nobody is asked about it any more. */
export function dropAssignment(ports: Ports, act: Act, number: number) {
  return alter(ports, act, number, 'assignment.dropped', (before) =>
    before.ended
      ? endedRefusal(before)
      : { ...before, ended: { how: 'dropped', by: act.by, at: act.at } },
  );
}

export function reopenAssignment(ports: Ports, act: Act, number: number) {
  return alter(ports, act, number, 'assignment.reopened', (before) =>
    before.ended ? { ...before, ended: null } : { refusal: { reason: 'assignment.open', number } },
  );
}

/** Said aloud by whoever runs the meeting: it stays without an owner. */
export function leaveOwnerless(ports: Ports, act: Act, number: number) {
  return alter(ports, act, number, 'assignment.changed', (before) => {
    if (before.ended) return endedRefusal(before);
    if (before.owners.length > 0) return { refusal: { reason: 'owner.alreadyGiven', number } };
    return { ...before, leftOwnerless: true };
  });
}

function alter(
  ports: Ports,
  act: Act,
  number: number,
  deed: Deed,
  change: (before: Assignment, group: Group) => Assignment | { refusal: Refusal },
): Promise<ActResult<Assignment>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, kept, members] = await Promise.all([
        readGroup(ports, act),
        ports.record.get(act.group, 'assignment', number),
        ports.chat.members(act.group),
      ]);
      return { ...state, assignment: kept, members };
    },
    async ({ group, assignment: kept, members }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const before = kept.value;
      const isMember = members.some(({ id }) => id === act.by.id);
      const may = isMember && mayChange(before, group, members, act.by.id);
      const had = holders(before, group, members);
      if (!may && !(await runsMeeting(act, group))) {
        return { refusal: { reason: 'rights.notYours', who: had.map(({ name }) => name) } };
      }
      const assignment = change(before, group);
      if ('refusal' in assignment) return assignment;
      const formerly = had.map(({ id }) => id);
      return {
        value: assignment,
        did: { deed, number },
        changes: [write('assignment', assignment, kept)],
        followUps: [
          { kind: 'index', assignments: [number], formerly },
          ...refreshOf(assignment, group),
        ],
        known: { group, assignment },
      };
    },
  );
}

function endedRefusal({ number, ended }: Assignment): { refusal: Refusal } {
  return { refusal: { reason: 'assignment.ended', number, by: ended?.by.name ?? '' } };
}

/** An owner who stays has said what they said; a new one is asked where they were not there. */
function stillUnconfirmed(
  before: Assignment,
  owners: readonly Owner[],
  group: Group,
  act: Act,
): readonly string[] {
  const had = new Set(before.owners.map(ownerKey));
  const asked = unconfirmedOf(owners, group, act);
  return asked.filter((key) => !had.has(key) || before.unconfirmed.includes(key));
}
