import { ownerlessLines } from '../domain/closing-round.js';
import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { closingOf } from './closing.js';
import { groupChange } from './group-of.js';
import type { Ports } from './ports.js';
import { readRound } from './read-round.js';

/**
 * Ends the round, and the meeting with it. What is handed out from now on belongs to the next
 * one. Over something that belongs to nobody it does not close: the chair gives it an owner,
 * strikes it, or says that it stays without one.
 */
export function closeRound(ports: Ports, act: Act, number: number): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    async () => {
      const [now, kept] = await Promise.all([
        readRound(ports, act.group, number),
        ports.record.get(act.group, 'round', number),
      ]);
      return { ...now, round: kept };
    },
    async (state) => {
      if (state.group.round !== number || !state.group.roundOpen || !state.round) {
        return { refusal: { reason: 'round.closed' } };
      }
      const numbers = ownerlessLines(state.lines).map(({ assignment }) => assignment.number);
      if (numbers.length > 0) return { refusal: { reason: 'round.ownerless', numbers } };
      const closed = { by: act.by, at: act.at };
      const meeting = await closingOf(ports, act, state.group);
      const group: Group = { ...meeting.group, round: number + 1, roundOpen: false };
      return {
        value: group,
        did: { deed: 'round.closed', number },
        changes: [
          groupChange(state, group),
          ...meeting.changes,
          write('round', { ...state.round.value, closed }, state.round),
        ],
        followUps: [
          { kind: 'post', ref: { card: 'roundSummary', number } },
          { kind: 'refresh', ref: { card: 'round', number } },
          ...meeting.followUps,
        ],
        known: { group },
      };
    },
  );
}
