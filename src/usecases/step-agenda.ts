import { addItem } from '../domain/agenda-edits.js';
import {
  findItem,
  goTo,
  handled,
  nextItem,
  type Step,
  type WhichItem,
} from '../domain/agenda-steps.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { CurrentItem } from '../domain/group.js';
import type { Meeting } from '../domain/meeting.js';
import type { Refusal } from '../domain/refusal.js';
import { isHeldOn } from '../domain/series.js';
import type { Act } from './act.js';
import { agendaOf, currentItem, writeAgenda, type AgendaState } from './agenda-state.js';
import { beginMeeting } from './begin-meeting.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';

export interface Stepped {
  readonly meeting: number;
  /** Null after the last item. */
  readonly current: CurrentItem | null;
}

/** What a button on the agenda's card was pressed at, so that two who press at once go one step. */
export interface PressedAt {
  readonly meeting: number;
  readonly item: number | null;
}

/** Everything that is recorded from now on belongs to this item. A title that is new is put there. */
export function setCurrentItem(
  ports: Ports,
  act: Act,
  which: WhichItem,
): Promise<ActResult<Stepped>> {
  return step(ports, act, (meeting, from) => {
    const item = findItem(meeting.agenda, which);
    if (item) return goTo(meeting, from, item.id);
    if (which.number !== null) {
      return { refusal: { reason: 'agenda.unknownItem', number: which.number } };
    }
    const line = { title: which.title ?? '', presenter: null, time: null };
    const added = addItem(meeting, line, null, null);
    return 'refusal' in added ? added : goTo(added, from, added.lastItem);
  });
}

/** The current item is handled, and the next that is open is the current one. */
export function goToNextItem(
  ports: Ports,
  act: Act,
  pressed: PressedAt | null,
): Promise<ActResult<Stepped>> {
  return step(ports, act, (meeting, from) => {
    const isStale = pressed && (pressed.meeting !== meeting.number || pressed.item !== from);
    return isStale ? null : nextItem(meeting, from);
  });
}

/** An item is done with; without a number the current one. The next is not gone to. */
export function markHandled(
  ports: Ports,
  act: Act,
  number: number | null,
): Promise<ActResult<Stepped>> {
  return step(ports, act, (meeting, from) => {
    const item =
      number === null
        ? meeting.agenda.find(({ id }) => id === from)
        : findItem(meeting.agenda, { number, title: null });
    if (!item) {
      return number === null
        ? { refusal: { reason: 'agenda.noCurrent' } }
        : { refusal: { reason: 'agenda.unknownItem', number } };
    }
    const now = handled(meeting, item.id);
    const current = item.id === from ? null : now.agenda.find(({ id }) => id === from);
    return { meeting: now, current: current ?? null };
  });
}

/** On a day without a meeting the first step begins it. Null: nothing is to be done any more. */
function step(
  ports: Ports,
  act: Act,
  take: (meeting: Meeting, from: number | null) => Step | { refusal: Refusal } | null,
): Promise<ActResult<Stepped>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    async (before) => {
      const isToday = isHeldOn(before.group, act.at, ports.settings.zone);
      const begun = isToday ? null : await beginMeeting(ports, act, before);
      const state = begun?.state ?? (await agendaOf(ports, before, ({ meeting }) => meeting));
      // A meeting whose round was closed goes on where somebody goes on with its agenda.
      const { group, meeting } = begun ?? reopened(state);
      const from = currentItem(group, meeting.number);
      const taken = take(meeting, from);
      if (taken === null) {
        const value = { meeting: meeting.number, current: before.group.current };
        return { value, did: null, changes: [], followUps: [] };
      }
      if ('refusal' in taken) return taken;
      const current = taken.current?.id ?? null;
      const after = { meeting: taken.meeting, group, current };
      const written = await writeAgenda(
        ports,
        act,
        state,
        after,
        (cardOn, today) => begun !== null && cardOn !== today,
      );
      const opening: readonly FollowUp[] = begun
        ? [{ kind: 'carry-over', meeting: meeting.number }]
        : [];
      return {
        value: { meeting: meeting.number, current: written.group.current },
        did: { deed: 'item.current', ...(current !== null && { number: current }) },
        changes: written.changes,
        followUps: [...written.followUps, ...opening],
        known: { group: written.group },
      };
    },
  );
}

function reopened({ group, meeting }: AgendaState): Pick<AgendaState, 'group' | 'meeting'> {
  const { meetingAt } = group;
  const opened = meeting.opened ?? (meetingAt === null ? null : { at: meetingAt });
  return { group: { ...group, meetingOpen: true }, meeting: { ...meeting, opened, closed: null } };
}
