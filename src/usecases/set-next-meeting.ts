import type { Group } from '../domain/group.js';
import { isBefore, type Instant } from '../domain/time.js';
import { carryOut, onlyThoseWhoRunIt, runsMeeting, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Sets or moves the next meeting; everything due "nästa möte" moves with it. */
export function setNextMeeting(
  ports: Ports,
  act: Act,
  meeting: Instant,
): Promise<ActResult<Group>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      if (!(await runsMeeting(act, state.group))) {
        return { refusal: onlyThoseWhoRunIt(state.group) };
      }
      if (isBefore(meeting, act.at)) return { refusal: { reason: 'meeting.past' } };
      const group: Group = { ...state.group, nextMeeting: meeting };
      return {
        value: group,
        changes: [
          groupChange(state, group),
          audit(act, 'set', 'next meeting', state.group.nextMeeting),
        ],
        followUps: [
          { kind: 'post', ref: { card: 'nextMeeting' } },
          { kind: 'plan-reminders' },
          { kind: 'index', assignments: 'all', formerly: [] },
        ],
        known: { group },
      };
    },
  );
}
