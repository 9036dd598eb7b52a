import { holders, mayChange } from '../domain/assignment.js';
import type { Due } from '../domain/due.js';
import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { TimeRequest } from '../domain/time-request.js';
import type { Act } from './act.js';
import { carryOut, carryOutAsLeader, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { refreshOf, refreshWish } from './refresh-of.js';

const cardOf = (number: number): CardRef => ({ card: 'moreTime', number });

/** Somebody who has it will not make it: those who lead the group are asked in its chat. */
export function askForTime(
  ports: Ports,
  act: Act,
  number: number,
): Promise<ActResult<TimeRequest>> {
  return carryOut(
    ports,
    act,
    () => readRequest(ports, act, number),
    ({ group, kept, request, members }) => {
      if (!kept) return { refusal: { reason: 'assignment.unknown', number } };
      const { ended } = kept.value;
      if (ended) {
        return { refusal: { reason: 'assignment.ended', number, by: ended.by.name } };
      }
      const isMember = members.some(({ id }) => id === act.by.id);
      if (!isMember || !mayChange(kept.value, group, members, act.by.id)) {
        const who = holders(kept.value, group, members).map(({ name }) => name);
        return { refusal: { reason: 'rights.notYours', who } };
      }
      if (request?.value.answered === null) {
        return { value: request.value, did: null, changes: [], followUps: [] };
      }
      const asked: TimeRequest = { assignment: number, by: act.by, at: act.at, answered: null };
      return {
        value: asked,
        did: { deed: 'time.asked', number },
        changes: [write('timeRequest', asked, request)],
        followUps: [
          { kind: 'post', ref: cardOf(number) },
          ...refreshOf(kept.value, group),
          ...refreshWish(number, group),
        ],
      };
    },
  );
}

/** Gives a new due, or (null) lets the old one stand. */
export function answerForTime(
  ports: Ports,
  act: Act,
  number: number,
  due: Due | null,
): Promise<ActResult<TimeRequest>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readRequest(ports, act, number),
    ({ group, kept, request }) => {
      if (!kept || !request) return { refusal: { reason: 'assignment.unknown', number } };
      const refresh: FollowUp = { kind: 'refresh', ref: cardOf(number) };
      if (request.value.answered) {
        return { value: request.value, did: null, changes: [], followUps: [refresh] };
      }
      const answered = { by: act.by, at: act.at, due };
      const value: TimeRequest = { ...request.value, answered };
      // "The next meeting" is the one after this moment, not the one it was handed out before.
      const assignment = due && { ...kept.value, due, meeting: group.meeting };
      return {
        value,
        did: { deed: 'time.answered', number },
        changes: [
          write('timeRequest', value, request),
          ...(assignment ? [write('assignment', assignment, kept)] : []),
        ],
        followUps: [
          { kind: 'index', assignments: [number], formerly: [] },
          ...refreshOf(kept.value, group),
          ...refreshWish(number, group),
        ],
      };
    },
  );
}

async function readRequest(ports: Ports, act: Act, number: number) {
  const [state, kept, request, members] = await Promise.all([
    readGroup(ports, act),
    ports.record.get(act.group, 'assignment', number),
    ports.record.get(act.group, 'timeRequest', number),
    ports.chat.members(act.group),
  ]);
  return { ...state, kept, request, members };
}
