import type { NewItem } from '../domain/agenda-edits.js';
import { templateOf } from '../domain/agenda-template.js';
import { onAgenda } from '../domain/agenda.js';
import { pasteAgenda } from '../domain/pasted-agenda.js';
import { meetingMeant } from '../domain/series.js';
import type { Act } from './act.js';
import { currentItem, readAgenda, writeAgenda } from './agenda-state.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import type { Ports } from './ports.js';

export interface AgendaSet {
  readonly meeting: number;
  readonly items: number;
  readonly isPosted: boolean;
}

/** A pasted list becomes the agenda of the meeting that is going on, or of the next. */
export function setAgenda(
  ports: Ports,
  act: Act,
  lines: readonly NewItem[],
): Promise<ActResult<AgendaSet>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readAgenda(ports, act, (group) => meetingMeant(group, act.at, ports.settings.zone)),
    async (state) => {
      const { group } = state;
      const { number } = state.meeting;
      const current = currentItem(group, number);
      const meeting = pasteAgenda(state.meeting, lines, templateOf(group), current);
      if ('refusal' in meeting) return meeting;
      const written = await writeAgenda(ports, act, state, { meeting, group, current });
      const { isPosted, changes, followUps } = written;
      return {
        value: { meeting: number, items: onAgenda(meeting.agenda).length, isPosted },
        did: { deed: 'agenda.changed', number },
        changes,
        followUps,
        known: { group: written.group },
      };
    },
  );
}
