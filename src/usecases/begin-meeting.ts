import { templateOf, withTemplate } from '../domain/agenda-template.js';
import { carryOver } from '../domain/carry-over.js';
import type { Group } from '../domain/group.js';
import type { Meeting } from '../domain/meeting.js';
import { openMeeting } from '../domain/series.js';
import { dateIn } from '../domain/time.js';
import type { Act } from './act.js';
import { agendaOf, type AgendaState } from './agenda-state.js';
import { absentFrom, readWaiting } from './carry-over.js';
import type { GroupState } from './group-of.js';
import type { Ports } from './ports.js';

export interface Begun {
  /** The meeting as it was planned. */
  readonly state: AgendaState;
  readonly group: Group;
  /** With what waited for it, and the items of every agenda. */
  readonly meeting: Meeting;
}

/** The next meeting of the series begins: what was planned, what waits and the template are one agenda. */
export async function beginMeeting(ports: Ports, act: Act, before: GroupState): Promise<Begun> {
  const { zone } = ports.settings;
  const opened = openMeeting(before.group, act.at, zone);
  const number = opened.meeting;
  const [state, waiting, absent] = await Promise.all([
    agendaOf(ports, before, () => number),
    readWaiting(ports, act.group),
    absentFrom(ports, act.group, number),
  ]);
  const carried = carryOver(state.meeting, waiting, dateIn(zone, act.at));
  const meeting = { ...withTemplate(carried, templateOf(opened)), opened: { at: act.at } };
  return { state, group: { ...opened, absent }, meeting };
}
