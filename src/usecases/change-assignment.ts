import {
  holders,
  mayChange,
  mayCorrect,
  type Assignment,
  type Share,
  ownedByPerson,
} from '../domain/assignment.js';
import type { Deed } from '../domain/audit.js';
import type { Due } from '../domain/due.js';
import { mayRunMeeting, type Group } from '../domain/group.js';
import { dueWithMoreTime, type MoreTime } from '../domain/more-time.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { textFault } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import type { TimeRequest } from '../domain/time-request.js';
import { dateIn } from '../domain/time.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { remove, write } from './changes.js';
import { eachOnce, ownersFault, unconfirmedOf } from './owners-given.js';
import type { Change, Ports } from './ports.js';
import type { Kept } from './kept.js';
import { readAssignment } from './read-assignment.js';
import { refreshOf, refreshWish } from './refresh-of.js';

/** What is changed; what is left out stays. */
export interface AssignmentChange {
  readonly text?: string;
  readonly owners?: readonly Owner[];
  readonly due?: Due | MoreTime;
}

/**
 * Corrects an assignment. Who recorded it and those who run the meeting may; to whom it goes, also
 * those whose it is by name.
 */
export function changeAssignment(
  ports: Ports,
  act: Act,
  number: number,
  change: AssignmentChange,
): Promise<ActResult<Assignment>> {
  const onlyOwners = change.text === undefined && change.due === undefined;
  const right: Right = (before, group, members, person) =>
    mayCorrect(before, group, members, person) || (onlyOwners && ownedByPerson(before, person));
  return alter(ports, act, number, 'assignment.changed', right, (before, group) => {
    if (before.ended) return endedRefusal(before);
    const fault = change.text === undefined ? null : textFault(change.text);
    const refusal = fault ?? (change.owners ? ownersFault(change.owners) : null);
    if (refusal) return { refusal };
    const owners = change.owners ? eachOnce(change.owners) : before.owners;
    return {
      ...before,
      text: change.text?.trim() ?? before.text,
      due: newDue(change.due, before, group, ports, act),
      owners,
      leftOwnerless: owners.length === 0 && before.leftOwnerless,
      unconfirmed: stillUnconfirmed(before, owners, group, act),
    };
  });
}

function newDue(
  due: AssignmentChange['due'],
  before: Assignment,
  group: Group,
  { settings: { zone } }: Ports,
  { at }: Act,
): Due {
  if (due === undefined) return before.due;
  return 'kind' in due ? due : dueWithMoreTime(before, group, due, dateIn(zone, at), zone);
}

/** Strikes an assignment: it stays in the record, and nobody is asked about it any more. */
export function dropAssignment(ports: Ports, act: Act, number: number) {
  return alter(ports, act, number, 'assignment.dropped', mayCorrect, (before) =>
    before.ended
      ? endedRefusal(before)
      : { ...before, ended: { how: 'dropped', by: act.by, at: act.at } },
  );
}

/** What was marked as done too early is open again: whoever may say that it is done may say this. */
export function reopenAssignment(ports: Ports, act: Act, number: number) {
  return alter(ports, act, number, 'assignment.reopened', mayChange, (before) =>
    before.ended ? { ...before, ended: null } : { refusal: { reason: 'assignment.open', number } },
  );
}

/** Said by whoever runs the meeting, and by nobody else: it stays without an owner. */
export function leaveOwnerless(ports: Ports, act: Act, number: number) {
  const byLeader: Right = (_, group, __, person) => mayRunMeeting(group, person);
  return alter(ports, act, number, 'assignment.changed', byLeader, (before) => {
    if (before.ended) return endedRefusal(before);
    if (before.owners.length > 0) return { refusal: { reason: 'owner.alreadyGiven', number } };
    return { ...before, leftOwnerless: true };
  });
}

type Right = typeof mayChange;

function alter(
  ports: Ports,
  act: Act,
  number: number,
  deed: Deed,
  right: Right,
  change: (before: Assignment, group: Group) => Assignment | { refusal: Refusal },
): Promise<ActResult<Assignment>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, shares, request] = await Promise.all([
        readAssignment(ports, act, number),
        ports.record.list(act.group, 'share', { within: [number] }),
        ports.record.get(act.group, 'timeRequest', number),
      ]);
      return { ...state, shares, request };
    },
    async ({ group, assignment: kept, members, shares, request }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const before = kept.value;
      const isMember = members.some(({ id }) => id === act.by.id);
      const may = isMember && right(before, group, members, act.by.id);
      if (!may && !(await act.leadsMeeting())) {
        return { refusal: { reason: 'rights.recorder', who: whoMay(before, group) } };
      }
      const assignment = change(before, group);
      if ('refusal' in assignment) return assignment;
      const formerly = holders(before, group, members).map(({ id }) => id);
      const isAnswer = mayRunMeeting(group, act.by.id) && assignment.due !== before.due;
      const answer = isAnswer ? answeredBy(request, act, assignment.due) : null;
      return {
        value: assignment,
        did: { deed, number },
        changes: [
          write('assignment', assignment, kept),
          ...(before.ended && !assignment.ended ? sharesAnew(shares, group, act) : []),
          ...(answer ? [answer] : []),
        ],
        followUps: [
          { kind: 'index', assignments: [number], formerly },
          ...refreshOf(assignment, group),
          ...(answer ? refreshWish(number, group) : []),
        ],
        known: { group, assignment },
      };
    },
  );
}

/** Whoever runs the meeting and gives another time has answered who asked for it. */
function answeredBy(request: Kept<TimeRequest> | null, { by, at }: Act, due: Due): Change | null {
  if (request?.value.answered !== null) return null;
  return write('timeRequest', { ...request.value, answered: { by, at, due } }, request);
}

/** A member opens their own share again; whoever runs the meeting opens everybody's. */
function sharesAnew(shares: readonly Kept<Share>[], group: Group, { by }: Act): readonly Change[] {
  const anew = mayRunMeeting(group, by.id)
    ? shares
    : shares.filter((one) => one.value.by.id === by.id);
  return anew.map((kept) => remove('share', kept));
}

function whoMay({ recordedBy }: Assignment, { chairs, secretaries }: Group): readonly string[] {
  return [...new Set([recordedBy, ...chairs, ...secretaries].map(({ name }) => name))];
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
