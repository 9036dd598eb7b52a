import { ownedByPerson, type Assignment } from '../domain/assignment.js';
import type { PersonId } from '../domain/ids.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import type { Ports } from './ports.js';
import { readAssignment } from './read-assignment.js';
import { refreshOf } from './refresh-of.js';

/**
 * Somebody gives what is theirs by name to another member, who is asked whether they take it. The
 * record shows the new owner at once, as one who has not said yes.
 */
export function passOn(
  ports: Ports,
  act: Act,
  number: number,
  to: PersonId,
): Promise<ActResult<Assignment>> {
  return carryOut(
    ports,
    act,
    () => readAssignment(ports, act, number),
    ({ group, assignment: kept, members }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const before = kept.value;
      if (before.ended) {
        return { refusal: { reason: 'assignment.ended', number, by: before.ended.by.name } };
      }
      const isMember = members.some(({ id }) => id === act.by.id);
      if (!isMember || !ownedByPerson(before, act.by.id)) {
        return { refusal: { reason: 'rights.notYours', who: [] } };
      }
      const person = members.find(({ id }) => id === to);
      if (!person || person.id === act.by.id) return { refusal: { reason: 'owner.missing' } };
      const successor: Owner = { kind: 'person', person };
      const owners = before.owners.map((owner) =>
        ownerKey(owner) === act.by.id ? successor : owner,
      );
      const had = ownedByPerson(before, person.id);
      const waiting = before.unconfirmed.filter((key) => key !== act.by.id);
      const assignment: Assignment = {
        ...before,
        owners: [...new Map(owners.map((owner) => [ownerKey(owner), owner])).values()],
        unconfirmed: had ? waiting : [...waiting, person.id],
      };
      return {
        value: assignment,
        did: { deed: 'assignment.changed', number },
        changes: [write('assignment', assignment, kept)],
        followUps: [
          { kind: 'index', assignments: [number], formerly: [act.by.id] },
          ...refreshOf(assignment, group),
        ],
        known: { group, assignment },
      };
    },
  );
}
