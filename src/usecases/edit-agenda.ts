import { editAgenda as edited, type AgendaEdit } from '../domain/agenda-edits.js';
import { itemNumbered } from '../domain/agenda.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import { meetingMeant } from '../domain/series.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { currentItem, readAgenda, writeAgenda } from './agenda-state.js';
import { carryOut, type ActResult } from './carry-out.js';
import type { Ports } from './ports.js';

export interface AgendaEdited {
  readonly meeting: number;
  /** Of the group's meetings, whether this is the one that is going on. */
  readonly isNow: boolean;
  /** True where a member put something on the agenda: it is a proposal. */
  readonly isProposal: boolean;
  readonly isPosted: boolean;
}

/** The meeting that is going on, else the next; the one after, where that was said; or a card's. */
export type WhichMeeting = 'this' | 'next' | number;

/**
 * Changes the agenda. Those who run the meeting may do anything; what any other member adds is a
 * proposal, and the rest they may not.
 */
export function editAgenda(
  ports: Ports,
  act: Act,
  edit: AgendaEdit,
  which: WhichMeeting = 'this',
): Promise<ActResult<AgendaEdited>> {
  const meant = (group: Group) => meetingMeant(group, act.at, ports.settings.zone);
  const numberOf = (group: Group) =>
    which === 'this' ? meant(group) : which === 'next' ? group.meeting + 1 : which;
  return carryOut(
    ports,
    act,
    () => readAgenda(ports, act, numberOf),
    async (state) => {
      const { group } = state;
      const { number } = state.meeting;
      const isComing = number === meant(group) || number === group.meeting + 1;
      if (!isComing) return { refusal: { reason: 'meeting.over' } };
      const isProposal = !(await runsMeeting(act, group));
      if (isProposal && edit.kind !== 'add') return { refusal: onlyThoseWhoRunIt(group) };
      const meeting = edited(state.meeting, edit, isProposal ? act.by : null);
      if ('refusal' in meeting) return meeting;
      const current = currentItem(group, number);
      const written = await writeAgenda(ports, act, state, { meeting, group, current });
      const isNow = number === group.meeting;
      return {
        value: { meeting: number, isNow, isProposal, isPosted: written.isPosted },
        did: { deed: 'agenda.changed', number },
        changes: written.changes,
        followUps: [...written.followUps, ...itemCard()],
        known: { group: written.group },
      };

      /** What was recorded on the item stands under its title. */
      function itemCard(): readonly FollowUp[] {
        const item =
          edit.kind === 'rename' ? itemNumbered(state.meeting.agenda, edit.number) : null;
        return item ? [{ kind: 'refresh', ref: { card: 'item', number, item: item.id } }] : [];
      }
    },
  );
}
