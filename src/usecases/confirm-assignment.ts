import { holders, type Assignment } from '../domain/assignment.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { runsMeeting, type Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import type { Ports } from './ports.js';
import { readAssignment } from './read-assignment.js';
import { refreshOf } from './refresh-of.js';

/** One owner (ownerKey) has said yes. */
export function confirmed(assignment: Assignment, owner: string): Assignment {
  const unconfirmed = assignment.unconfirmed.filter((key) => key !== owner);
  return { ...assignment, unconfirmed };
}

/**
 * Someone who was absent says yes themselves; for someone outside, their contact, the one who
 * recorded it, or those who run the meeting say that they have said it.
 */
export function confirmAssignment(
  ports: Ports,
  act: Act,
  number: number,
): Promise<ActResult<Assignment>> {
  return carryOut(
    ports,
    act,
    () => readAssignment(ports, act, number),
    async ({ group, assignment: kept, members }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const before = kept.value;
      const waiting = before.owners.filter((owner) => before.unconfirmed.includes(ownerKey(owner)));
      if (waiting.length === 0) return { refusal: { reason: 'assignment.confirmed', number } };
      const runs = before.recordedBy.id === act.by.id || (await runsMeeting(act, group));
      const said = waiting.filter((owner) => mayConfirm(owner, act, runs));
      if (said.length === 0) {
        const who = holders(before, group, members).map(({ name }) => name);
        return { refusal: { reason: 'rights.notYours', who } };
      }
      const assignment = said.map(ownerKey).reduce(confirmed, before);
      return {
        value: assignment,
        did: { deed: 'assignment.confirmed', number },
        changes: [write('assignment', assignment, kept)],
        followUps: refreshOf(assignment, group),
        known: { group, assignment },
      };
    },
  );
}

function mayConfirm(owner: Owner, { by }: Act, runs: boolean): boolean {
  if (owner.kind === 'external') return runs || owner.contact?.id === by.id;
  return ownerKey(owner) === by.id;
}
