import { findItem } from '../domain/agenda-steps.js';
import type { AgendaItem } from '../domain/agenda.js';
import type { Deferral, DeferralTarget } from '../domain/deferral.js';
import type { Group } from '../domain/group.js';
import type { Meeting } from '../domain/meeting.js';
import { textFault } from '../domain/record-text.js';
import { dateIn } from '../domain/time.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import type { Change, Ports } from './ports.js';
import type { Kept } from './kept.js';
import { placeOf, showRecord } from './recording.js';
import { takeUp } from './take-up.js';

export interface NewDeferral {
  /** The number on the agenda; null: by its title, or the item that the meeting is at. */
  readonly number: number | null;
  /** What it is about, where no number was said. */
  readonly title: string | null;
  readonly verb: string;
  readonly reason: string | null;
  readonly condition: string | null;
  readonly target: DeferralTarget;
}

/**
 * Moves something on (bordlägger). It is marked on the agenda it stood on, and comes by itself
 * onto that of the meeting it was moved to, with where it came from and why.
 */
export function deferItem(
  ports: Ports,
  act: Act,
  wanted: NewDeferral,
): Promise<ActResult<Deferral>> {
  return carryOut(
    ports,
    act,
    async () => {
      const state = await readGroup(ports, act);
      const meeting = await ports.record.get(act.group, 'meeting', state.group.meeting);
      return { ...state, meeting };
    },
    async (state) => {
      const place = placeOf(ports, act, state.group);
      // A meeting that only just begins has no agenda yet.
      const meeting = place.meeting === state.group.meeting ? state.meeting : null;
      const item = meeting && itemMeant(meeting.value, wanted, place.group);
      if (wanted.number !== null && !item) {
        return { refusal: { reason: 'agenda.unknownItem', number: wanted.number } };
      }
      if (item?.status === 'deferred') {
        return { refusal: { reason: 'deferral.already', title: item.title } };
      }
      const title = item?.title ?? wanted.title ?? '';
      const fault = textFault(title);
      if (fault) return { refusal: fault };
      const number = place.group.lastDeferral + 1;
      const deferral: Deferral = {
        number,
        title: title.trim(),
        item: item ? { meeting: place.meeting, id: item.id } : null,
        meeting: place.meeting,
        on: dateIn(ports.settings.zone, act.at),
        verb: wanted.verb,
        reason: wanted.reason,
        condition: wanted.condition,
        target: wanted.target,
        by: act.by,
        at: act.at,
        takenUp: null,
        withdrawn: false,
      };
      const shown = showRecord(
        place.group,
        item?.id ?? place.item,
        { card: 'deferral', number },
        null,
      );
      const group: Group = { ...shown.group, lastDeferral: number };
      return {
        value: deferral,
        did: { deed: 'item.deferred', number },
        changes: [
          groupChange(state, group),
          write('deferral', deferral),
          ...(meeting && item ? markDeferred(meeting, item) : []),
          // It was put off before: that it waited is over, what waits now is this.
          ...(item ? await takeUp(ports, act, [item], place.meeting) : []),
        ],
        followUps: [
          ...shown.followUps,
          { kind: 'carry-over', meeting: place.meeting + 1 },
          { kind: 'refresh', ref: { card: 'agenda', number: place.meeting } },
          ...place.followUps,
        ],
        known: { group },
      };
    },
  );
}

/** By its number or title; where nothing is named, the item that the meeting is at. */
function itemMeant(
  { agenda }: Meeting,
  { number, title }: NewDeferral,
  { current }: Group,
): AgendaItem | null {
  return number === null && title === null
    ? (agenda.find(({ id }) => id === current?.item) ?? null)
    : findItem(agenda, { number, title });
}

function markDeferred(meeting: Kept<Meeting>, item: AgendaItem): readonly Change[] {
  const agenda = meeting.value.agenda.map((one) =>
    one.id === item.id ? { ...one, status: 'deferred' as const } : one,
  );
  return [write('meeting', { ...meeting.value, agenda }, meeting)];
}
