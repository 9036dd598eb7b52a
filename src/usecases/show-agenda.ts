import { templateOf, withTemplate } from '../domain/agenda-template.js';
import { meetingMeant } from '../domain/series.js';
import type { Act } from './act.js';
import { currentItem, readAgenda, writeAgenda } from './agenda-state.js';
import { carryOut, type ActResult } from './carry-out.js';
import type { Ports } from './ports.js';

/** Puts the agenda's card last in the chat; one that nobody has planned yet begins as the usual items. */
export function showAgenda(ports: Ports, act: Act): Promise<ActResult<null>> {
  return carryOut(
    ports,
    act,
    () => readAgenda(ports, act, (group) => meetingMeant(group, act.at, ports.settings.zone)),
    async (state) => {
      const { group } = state;
      const meeting = withTemplate(state.meeting, templateOf(group));
      const current = currentItem(group, meeting.number);
      const after = { meeting, group, current };
      const written = await writeAgenda(ports, act, state, after, () => true);
      return {
        value: null,
        did: null,
        changes: written.changes,
        followUps: written.followUps,
        known: { group: written.group },
      };
    },
  );
}
