import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/**
 * Opens the closing round over everything handed out since the last one. If one is open
 * already its card is posted again, so that it stands last in the chat.
 */
export function startRound(ports: Ports, act: Act): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      const { round } = state.group;
      const covered = await ports.record.list(act.group, 'assignment', { where: { round } });
      if (covered.length === 0) return { refusal: { reason: 'round.nothing' } };
      const group: Group = { ...state.group, roundOpen: true };
      return {
        value: group,
        did: { deed: 'round.opened', number: round },
        changes: [groupChange(state, group)],
        followUps: [{ kind: 'post', ref: { card: 'round', number: round } }],
        known: { group },
      };
    },
  );
}
