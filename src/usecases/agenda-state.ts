import { currentOf, takenUpBetween } from '../domain/agenda-steps.js';
import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import { plannedMeeting, type Meeting } from '../domain/meeting.js';
import { dateIn } from '../domain/time.js';
import type { Act } from './act.js';
import { write } from './changes.js';
import { groupChange, readGroup, type GroupState } from './group-of.js';
import type { Change, Ports } from './ports.js';
import type { Kept } from './kept.js';
import { takeUp } from './take-up.js';

/** A group, and one of its meetings as it is stored. */
export interface AgendaState extends GroupState {
  readonly keptMeeting: Kept<Meeting> | null;
  /** What is stored, or an empty agenda. */
  readonly meeting: Meeting;
  /** Whether a card of this agenda stands in the chat. */
  readonly isPosted: boolean;
}

export async function readAgenda(
  ports: Ports,
  act: Act,
  which: (group: Group) => number,
): Promise<AgendaState> {
  return agendaOf(ports, await readGroup(ports, act), which);
}

export async function agendaOf(
  ports: Ports,
  state: GroupState,
  which: (group: Group) => number,
): Promise<AgendaState> {
  const { id } = state.group;
  const number = which(state.group);
  const [keptMeeting, activityId] = await Promise.all([
    ports.record.get(id, 'meeting', number),
    ports.record.postedCard(id, agendaCard(number)),
  ]);
  const meeting = keptMeeting?.value ?? plannedMeeting(number);
  return { ...state, keptMeeting, meeting, isPosted: activityId !== null };
}

export interface Written {
  readonly group: Group;
  readonly changes: readonly Change[];
  readonly followUps: readonly FollowUp[];
  /** False where the card stands in the chat already, and is brought up to date. */
  readonly isPosted: boolean;
}

/**
 * The rows of a changed agenda, and its card: posted once for each meeting and then kept up to
 * date, unless it is asked for again (`anew`) or the meeting begins on a later day.
 */
export async function writeAgenda(
  ports: Ports,
  act: Act,
  state: AgendaState,
  after: { readonly meeting: Meeting; readonly group: Group; readonly current: number | null },
  anew: (cardOn: string | null, today: string) => boolean = () => false,
): Promise<Written> {
  const today = dateIn(ports.settings.zone, act.at);
  const { number, cardOn } = after.meeting;
  const never = cardOn === null && !state.isPosted;
  const isPosted = never || anew(cardOn ?? (state.isPosted ? today : null), today);
  const meeting = { ...after.meeting, cardOn: isPosted ? today : (cardOn ?? today) };
  const group = withCurrent(after.group, meeting, after.current);
  const items = takenUpBetween(state.meeting, meeting, after.current);
  return {
    group,
    changes: [
      ...(same(group, state.group) && state.kept ? [] : [groupChange(state, group)]),
      ...(same(meeting, state.meeting) && state.keptMeeting
        ? []
        : [write('meeting', meeting, state.keptMeeting)]),
      ...(await takeUp(ports, act, items, number)),
    ],
    followUps: [{ kind: isPosted ? 'post' : 'refresh', ref: agendaCard(number) }],
    isPosted,
  };
}

export function agendaCard(number: number): CardRef {
  return { card: 'agenda', number };
}

/** The item of this meeting that the group is at; null where it is at none, or at another meeting's. */
export function currentItem({ current }: Group, meeting: number): number | null {
  return current?.meeting === meeting ? current.item : null;
}

/** The group's row names the current item as the agenda has it now: renamed, moved, or struck. */
function withCurrent(group: Group, meeting: Meeting, item: number | null): Group {
  if (meeting.number !== group.meeting) return group;
  return { ...group, current: currentOf(meeting, item) };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
