import {
  allSharesDone,
  holders,
  isForEveryone,
  mayChange,
  type Assignment,
  type Ending,
  type Share,
} from '../domain/assignment.js';
import type { Person } from '../domain/ids.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { valuesOf, write } from './changes.js';
import type { Ports } from './ports.js';
import { readAssignment } from './read-assignment.js';
import { refreshOf } from './refresh-of.js';

export interface Completed {
  readonly assignment: Assignment;
  /** True where the person's own share is done and others' may still be open. */
  readonly ownShareOnly: boolean;
}

/**
 * Marks an assignment as done. Of one that everyone has, a member does their own share; it is
 * done as a whole when all shares are.
 */
export async function completeAssignment(
  ports: Ports,
  act: Act,
  number: number,
): Promise<ActResult<Completed>> {
  const result = await carryOut(
    ports,
    act,
    async () => {
      const [state, shares] = await Promise.all([
        readAssignment(ports, act, number),
        ports.record.list(act.group, 'share', { within: [number] }),
      ]);
      return { ...state, shares: valuesOf(shares) };
    },
    async ({ group, assignment: kept, shares, members }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const before = kept.value;
      if (before.ended) {
        const reason = before.ended.how === 'done' ? 'assignment.alreadyDone' : 'assignment.ended';
        return { refusal: { reason, number, by: before.ended.by.name } };
      }
      // From the personal chat a forged card can name any group.
      const isMember = members.some(({ id }) => id === act.by.id);
      const may = isMember && mayChange(before, group, members, act.by.id);
      if (!may && !(await act.leadsMeeting())) {
        const who = holders(before, group, members).map((person) => person.name);
        return { refusal: { reason: 'rights.notYours', who } };
      }
      const own = holders(before, group, members).some((person) => person.id === act.by.id);
      const shared = shares.some(({ by }) => by.id === act.by.id);
      const share: Share = { assignment: number, by: act.by, at: act.at };
      const ownShareOnly =
        isForEveryone(before) && own && !allSharesDone(before, group, members, [...shares, share]);
      const assignment = ownShareOnly ? before : { ...before, ended: doneBy(act) };
      const ids = (people: readonly Person[]) => people.map((person) => person.id);
      return {
        value: { assignment, ownShareOnly },
        did: { deed: ownShareOnly ? 'share.completed' : 'assignment.completed', number },
        changes: [
          ...(isForEveryone(before) && own && !shared ? [write('share', share)] : []),
          ...(ownShareOnly ? [] : [write('assignment', assignment, kept)]),
        ],
        followUps: [
          {
            kind: 'index',
            assignments: [number],
            formerly: ownShareOnly ? [act.by.id] : ids(holders(before, group, members)),
          },
          ...refreshOf(assignment, group),
        ],
        known: { group, assignment },
      };
    },
  );
  if (result.kind === 'done' && result.value.ownShareOnly) await closeIfAllDone(ports, act, number);
  return result;
}

/**
 * Two who do the last two shares at once each saw the other's missing. Whoever looks last sees
 * both, so looking again after writing closes the assignment in any order.
 */
async function closeIfAllDone(ports: Ports, act: Act, number: number): Promise<void> {
  const [kept, stored, shares, members] = await Promise.all([
    ports.record.get(act.group, 'assignment', number),
    ports.record.get(act.group, 'group'),
    ports.record.list(act.group, 'share', { within: [number] }),
    ports.chat.members(act.group),
  ]);
  if (!kept || !stored || kept.value.ended) return;
  if (!allSharesDone(kept.value, stored.value, members, valuesOf(shares))) return;
  const id = `${act.id}/all-shares`;
  const closing = { ...act, id, delivery: id };
  await carryOut(
    ports,
    closing,
    () => ports.record.get(act.group, 'assignment', number),
    (latest) => {
      if (!latest || latest.value.ended) {
        return { refusal: { reason: 'assignment.alreadyDone', number, by: act.by.name } };
      }
      const assignment = { ...latest.value, ended: doneBy(act) };
      return {
        value: assignment,
        did: { deed: 'assignment.completed', number },
        changes: [write('assignment', assignment, latest)],
        followUps: [
          { kind: 'index', assignments: [number], formerly: members.map(({ id }) => id) },
          ...refreshOf(assignment, stored.value),
        ],
      };
    },
  );
}

function doneBy({ by, at }: Act): Ending {
  return { how: 'done', by, at };
}
