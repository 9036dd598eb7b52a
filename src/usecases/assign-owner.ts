import { mayChange, type Assignment } from '../domain/assignment.js';
import type { Owner } from '../domain/owner.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { readGroup } from './group-of.js';
import { unconfirmedOf } from './owners-given.js';
import type { Ports } from './ports.js';
import { refreshOf } from './refresh-of.js';

/** Gives an owner to an assignment that nobody has. Anyone may take it on themselves. */
export function assignOwner(
  ports: Ports,
  act: Act,
  number: number,
  owner: Owner | null,
): Promise<ActResult<Assignment>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, kept] = await Promise.all([
        readGroup(ports, act),
        ports.record.get(act.group, 'assignment', number),
      ]);
      return { ...state, kept };
    },
    async ({ group, kept }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const before = kept.value;
      const takesIt = owner?.kind === 'person' && owner.person.id === act.by.id;
      const may = takesIt || mayChange(before, group, [], act.by.id);
      if (!may && !(await runsMeeting(act, group))) {
        return { refusal: onlyThoseWhoRunIt(group) };
      }
      if (!owner) return { refusal: { reason: 'owner.missing' } };
      if (before.ended) {
        return { refusal: { reason: 'assignment.ended', number, by: before.ended.by.name } };
      }
      if (before.owners.length > 0) return { refusal: { reason: 'owner.alreadyGiven', number } };
      const owners = [owner];
      const unconfirmed = unconfirmedOf(owners, group, act);
      const assignment = { ...before, owners, unconfirmed, leftOwnerless: false };
      return {
        value: assignment,
        did: { deed: 'assignment.owned', number },
        changes: [write('assignment', assignment, kept)],
        followUps: [
          { kind: 'index', assignments: [number], formerly: [] },
          ...refreshOf(assignment, group),
        ],
        known: { group, assignment },
      };
    },
  );
}
