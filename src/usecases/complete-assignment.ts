import {
  allSharesDone,
  holders,
  isForEveryone,
  mayChange,
  type Assignment,
  type Share,
} from '../domain/assignment.js';
import type { Person } from '../domain/ids.js';
import { refreshOf } from './assign-owner.js';
import { carryOut, type Act, type ActResult } from './carry-out.js';
import { audit, readGroup } from './group-of.js';
import type { Kept, Ports } from './ports.js';

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
      const [state, kept, shares, members] = await Promise.all([
        readGroup(ports, act),
        ports.record.assignment(act.group, number),
        ports.record.shares(act.group, number),
        ports.chat.members(act.group),
      ]);
      return { ...state, kept, shares, members };
    },
    async ({ group, kept, shares, members }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const before = kept.value;
      if (before.done) {
        return { refusal: { reason: 'assignment.alreadyDone', number, by: before.done.by.name } };
      }
      // From the personal chat a forged card can name any group.
      const isMember = members.some(({ id }) => id === act.by.id);
      const may = isMember && mayChange(before, group, members, act.by.id);
      if (!may && !(await act.leadsMeeting())) {
        const who = holders(before, group, members).map((person) => person.name);
        return { refusal: { reason: 'rights.notYours', who } };
      }
      const own = holders(before, group, members).some((person) => person.id === act.by.id);
      const share: Share = { assignment: number, by: act.by, at: act.at };
      const ownShareOnly =
        isForEveryone(before) && own && !allSharesDone(before, group, members, [...shares, share]);
      const assignment = ownShareOnly ? before : { ...before, done: { by: act.by, at: act.at } };
      const ids = (people: readonly Person[]) => people.map((person) => person.id);
      return {
        value: { assignment, ownShareOnly },
        changes: [
          ...(isForEveryone(before) && own ? [{ row: 'share', value: share } as const] : []),
          ...(ownShareOnly ? [] : [doneChange(kept, assignment)]),
          audit(act, ownShareOnly ? 'complete share of' : 'complete', `assignment ${number}`),
        ],
        followUps: [
          {
            kind: 'index',
            assignments: [number],
            formerly: ownShareOnly ? [act.by.id] : ids(holders(before, group, members)),
          },
          ...refreshOf(assignment),
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
    ports.record.assignment(act.group, number),
    ports.record.group(act.group),
    ports.record.shares(act.group, number),
    ports.chat.members(act.group),
  ]);
  if (!kept || !stored || kept.value.done) return;
  if (!allSharesDone(kept.value, stored.value, members, shares)) return;
  const id = `${act.id}/all-shares`;
  const closing = { ...act, id, delivery: id };
  await carryOut(
    ports,
    closing,
    () => ports.record.assignment(act.group, number),
    (latest) => {
      if (!latest || latest.value.done) {
        return { refusal: { reason: 'assignment.alreadyDone', number, by: act.by.name } };
      }
      const assignment = { ...latest.value, done: { by: act.by, at: act.at } };
      return {
        value: assignment,
        changes: [
          doneChange(latest, assignment),
          audit(closing, 'complete', `assignment ${number}`),
        ],
        followUps: [
          { kind: 'index', assignments: [number], formerly: members.map(({ id }) => id) },
          ...refreshOf(assignment),
        ],
      };
    },
  );
}

function doneChange(kept: Kept<Assignment>, value: Assignment) {
  return { row: 'assignment', value, etag: kept.etag } as const;
}
