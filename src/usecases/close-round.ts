import type { Group } from '../domain/group.js';
import { carryOut, onlyThoseWhoRunIt, runsMeeting, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Ends the round. What is handed out from now on belongs to the next one. */
export function closeRound(ports: Ports, act: Act, round: number): Promise<ActResult<Group>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      if (!(await runsMeeting(act, state.group))) {
        return { refusal: onlyThoseWhoRunIt(state.group) };
      }
      if (state.group.round !== round || !state.group.roundOpen) {
        return { refusal: { reason: 'round.closed' } };
      }
      const group: Group = { ...state.group, round: round + 1, roundOpen: false };
      return {
        value: group,
        changes: [groupChange(state, group), audit(act, 'close', `round ${round}`)],
        followUps: [
          { kind: 'post', ref: { card: 'roundSummary', number: round } },
          { kind: 'refresh', ref: { card: 'round', number: round } },
        ],
        known: { group },
      };
    },
  );
}
