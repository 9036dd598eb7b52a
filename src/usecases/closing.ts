import { handled } from '../domain/agenda-steps.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import { plannedMeeting } from '../domain/meeting.js';
import { closedMeeting } from '../domain/series.js';
import type { Act } from './act.js';
import { agendaCard, currentItem } from './agenda-state.js';
import { write } from './changes.js';
import type { Change, Ports } from './ports.js';

export interface Closing {
  readonly group: Group;
  /** Without the group's own row, which whoever closes the meeting writes. */
  readonly changes: readonly Change[];
  readonly followUps: readonly FollowUp[];
}

/**
 * What it takes to end the meeting that is open, whoever ends it: a line, Teams, or the closed
 * round. Nothing where none is open.
 */
export async function closingOf(ports: Ports, act: Act, group: Group): Promise<Closing> {
  if (!group.meetingOpen) return { group, changes: [], followUps: [] };
  const number = group.meeting;
  const kept = await ports.record.get(act.group, 'meeting', number);
  const was = kept?.value ?? plannedMeeting(number);
  const current = currentItem(group, number);
  const left = current === null ? was : handled(was, current);
  const opened = was.opened ?? { at: group.meetingAt ?? act.at };
  return {
    group: closedMeeting(group),
    changes: [write('meeting', { ...left, opened, closed: { at: act.at } }, kept)],
    followUps: [
      { kind: 'refresh', ref: agendaCard(number) },
      { kind: 'carry-over', meeting: number + 1 },
    ],
  };
}
