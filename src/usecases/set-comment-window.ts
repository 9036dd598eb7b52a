import { withWindow } from '../domain/comment-window.js';
import type { Group } from '../domain/group.js';
import { dateIn, type CalendarDate } from '../domain/time.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Says, or says anew, until when comments on the minutes of the latest meeting are taken. */
export function setCommentWindow(
  ports: Ports,
  act: Act,
  closes: CalendarDate,
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const held = withWindow(state.group, { closes, by: act.by, at: act.at });
      if (held === null) return { refusal: { reason: 'comments.noMeeting' } };
      if (closes < dateIn(ports.settings.zone, act.at)) {
        return { refusal: { reason: 'comments.past' } };
      }
      const group: Group = { ...state.group, held };
      return {
        value: group,
        did: { deed: 'comments.set' },
        changes: [groupChange(state, group)],
        followUps: [
          { kind: 'post', ref: { card: 'comments', number: group.meeting } },
          { kind: 'plan-reminders' },
        ],
        known: { group },
      };
    },
  );
}
