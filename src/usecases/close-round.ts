import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Ends the round. What is handed out from now on belongs to the next one. */
export function closeRound(ports: Ports, act: Act, round: number): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      if (state.group.round !== round || !state.group.roundOpen) {
        return { refusal: { reason: 'round.closed' } };
      }
      const group: Group = { ...state.group, round: round + 1, roundOpen: false };
      return {
        value: group,
        did: { deed: 'round.closed', number: round },
        changes: [groupChange(state, group)],
        followUps: [
          { kind: 'post', ref: { card: 'roundSummary', number: round } },
          { kind: 'refresh', ref: { card: 'round', number: round } },
        ],
        known: { group },
      };
    },
  );
}
