import type { Cadence, Group } from '../domain/group.js';
import { dateIn, minusDays } from '../domain/time.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Says how often the group meets; the next meeting is proposed by it, and confirmed by the chair. */
export function setCadence(
  ports: Ports,
  act: Act,
  cadence: Cadence,
  /** `13:00`, where that was said too. */
  time: string | null,
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const today = dateIn(ports.settings.zone, act.at);
      const before = dateIn(ports.settings.zone, minusDays(act.at, 1, ports.settings.zone));
      if (ports.recurrence.next(cadence.rule, today, before) === null) {
        return { refusal: { reason: 'cadence.unreadable' } };
      }
      const meetingTime = time ?? state.group.meetingTime;
      const group: Group = { ...state.group, cadence, meetingTime };
      return {
        value: group,
        did: { deed: 'settings.changed' },
        changes: [groupChange(state, group)],
        followUps: [{ kind: 'post', ref: { card: 'nextMeeting' } }],
        known: { group },
      };
    },
  );
}
