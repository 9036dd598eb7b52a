import type { AgendaItem } from '../domain/agenda.js';
import { dateIn } from '../domain/time.js';
import type { Act } from './act.js';
import { write } from './changes.js';
import type { Change, Ports } from './ports.js';

/**
 * What the items came from waits no more once the meeting has come to them: what was put off is
 * taken up by this meeting, a row of the action plan followed up on this day.
 */
export async function takeUp(
  ports: Ports,
  act: Act,
  items: readonly AgendaItem[],
  meeting: number,
): Promise<readonly Change[]> {
  const today = dateIn(ports.settings.zone, act.at);
  const found = await Promise.all(
    items.map(async ({ origin }): Promise<readonly Change[]> => {
      if (origin?.kind === 'deferral') {
        const kept = await ports.record.get(act.group, 'deferral', origin.number);
        if (kept?.value.takenUp !== null) return [];
        return [write('deferral', { ...kept.value, takenUp: meeting }, kept)];
      }
      if (origin?.kind === 'plan') {
        const kept = await ports.record.get(act.group, 'planRow', origin.row);
        if (!kept || kept.value.followedUp === today) return [];
        return [write('planRow', { ...kept.value, followedUp: today }, kept)];
      }
      return [];
    }),
  );
  return found.flat();
}
