import type { Group } from '../domain/group.js';
import { carryOut, onlyThoseWhoRunIt, runsMeeting, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/**
 * Opens the closing round over everything handed out since the last one. If one is open
 * already its card is posted again, so that it stands last in the chat.
 */
export function startRound(ports: Ports, act: Act): Promise<ActResult<Group>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      if (!(await runsMeeting(act, state.group))) {
        return { refusal: onlyThoseWhoRunIt(state.group) };
      }
      const covered = await ports.record.assignmentsOfRound(act.group, state.group.round);
      if (covered.length === 0) return { refusal: { reason: 'round.nothing' } };
      const group: Group = { ...state.group, roundOpen: true };
      return {
        value: group,
        changes: [groupChange(state, group), audit(act, 'open', `round ${group.round}`)],
        followUps: [{ kind: 'post', ref: { card: 'round', number: group.round } }],
        known: { group },
      };
    },
  );
}
