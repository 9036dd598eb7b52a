import type { Group } from '../domain/group.js';
import { dateIn, isBefore, timeIn, type Instant } from '../domain/time.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Sets or moves the next meeting; everything due "nästa möte" moves with it. */
export function setNextMeeting(
  ports: Ports,
  act: Act,
  meeting: Instant,
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      if (isBefore(meeting, act.at)) return { refusal: { reason: 'meeting.past' } };
      const { zone } = ports.settings;
      const { nextMeeting: before, meetingSetAt } = state.group;
      const isSameDay = before !== null && dateIn(zone, before) === dateIn(zone, meeting);
      const group: Group = {
        ...state.group,
        nextMeeting: meeting,
        meetingSetAt: isSameDay ? meetingSetAt : act.at,
        meetingTime: timeIn(zone, meeting),
      };
      return {
        value: group,
        did: { deed: 'meeting.moved' },
        changes: [groupChange(state, group)],
        followUps: [
          { kind: 'post', ref: { card: 'nextMeeting' } },
          { kind: 'plan-reminders' },
          { kind: 'index', assignments: 'all', formerly: [] },
          // What was put off to a month, or to a term, may be due at another meeting now.
          { kind: 'carry-over', meeting: group.meeting + 1 },
        ],
        known: { group },
      };
    },
  );
}
