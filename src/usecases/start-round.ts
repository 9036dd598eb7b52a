import type { Group } from '../domain/group.js';
import type { ClosingRound } from '../domain/closing-round.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { itemsWithoutOutcome } from './read-round.js';

/**
 * Opens the closing round over everything handed out since the last one, and over items that
 * came to nothing, should there be only those. If one is open already its card is posted again,
 * so that it stands last in the chat.
 */
export function startRound(ports: Ports, act: Act): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      const { round: number, meeting } = state.group;
      const [covered, heard, kept] = await Promise.all([
        ports.record.list(act.group, 'assignment', { where: { round: number } }),
        ports.record.list(act.group, 'heard', { within: [number] }),
        ports.record.get(act.group, 'round', number),
      ]);
      const isAnyHandedOut = covered.length + heard.length > 0;
      if (!isAnyHandedOut && (await itemsWithoutOutcome(ports, act.group, meeting)).length === 0)
        return { refusal: { reason: 'round.nothing' } };
      const opened = kept?.value.opened ?? { by: act.by, at: act.at };
      const round: ClosingRound = { number, meeting, opened, closed: null };
      const group: Group = { ...state.group, roundOpen: true };
      return {
        value: group,
        did: { deed: 'round.opened', number },
        changes: [groupChange(state, group), write('round', round, kept)],
        followUps: [
          { kind: 'post', ref: { card: 'round', number } },
          { kind: 'ask-alone', round: number },
        ],
        known: { group },
      };
    },
  );
}
