import type { Act } from './act.js';
import { carryOut, carryOutAsLeader, type ActResult } from './carry-out.js';
import { closingOf } from './closing.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Ends the meeting; what was put off to the next comes onto that agenda. The value is its number. */
export function closeMeeting(
  ports: Ports,
  act: Act,
  by: 'typed' | 'teams',
): Promise<ActResult<number>> {
  const run = by === 'typed' ? carryOutAsLeader : carryOut;
  return run(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      const number = state.group.meeting;
      if (!state.group.meetingOpen) {
        return by === 'typed'
          ? { refusal: { reason: 'meeting.notOpen' } }
          : { value: number, did: null, changes: [], followUps: [] };
      }
      const { group, changes, followUps } = await closingOf(ports, act, state.group);
      return {
        value: number,
        did: { deed: 'meeting.closed', number },
        changes: [groupChange(state, group), ...changes],
        followUps,
        known: { group },
      };
    },
  );
}
