import type { Assignment } from '../domain/assignment.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import { ownerKey } from '../domain/owner.js';
import type { Act } from './act.js';
import { write } from './changes.js';
import type { Change, Ports } from './ports.js';
import { refreshOf } from './refresh-of.js';

/** More than one meeting hands out to those who are away; a transaction must hold them. */
const MAX_ASSIGNMENTS = 20;

interface Confirmations {
  readonly changes: readonly Change[];
  readonly followUps: readonly FollowUp[];
}

/**
 * What was handed out in this round to somebody who turns out to be away is not confirmed until
 * they say yes; where they turn out to be there they heard it.
 */
export async function confirmationsOf(
  ports: Ports,
  act: Act,
  group: Group,
  absent: readonly string[],
): Promise<Confirmations> {
  const gone = absent.filter((key) => !group.absent.includes(key));
  const back = group.absent.filter((key) => !absent.includes(key));
  if (gone.length + back.length === 0) return { changes: [], followUps: [] };
  const where = { round: group.round, open: true };
  const kept = await ports.record.list(act.group, 'assignment', { where });
  const flips = kept
    .map((one) => ({ one, unconfirmed: unconfirmedNow(one.value, gone, back) }))
    .filter(({ one, unconfirmed }) => unconfirmed.join() !== one.value.unconfirmed.join())
    .slice(0, MAX_ASSIGNMENTS);
  const refreshes = flips.flatMap(({ one }) => refreshOf(one.value, group));
  return {
    changes: flips.map(({ one, unconfirmed }) =>
      write('assignment', { ...one.value, unconfirmed }, one),
    ),
    followUps: [...new Map(refreshes.map((one) => [JSON.stringify(one), one])).values()],
  };
}

function unconfirmedNow(
  { owners, unconfirmed, recordedBy }: Assignment,
  gone: readonly string[],
  back: readonly string[],
): readonly string[] {
  const people = owners.filter(({ kind }) => kind === 'person').map(ownerKey);
  // Whoever wrote it down themselves has said yes.
  const asked = gone.filter((key) => people.includes(key) && key !== recordedBy.id);
  const waiting = unconfirmed.filter((key) => !back.includes(key) && !asked.includes(key));
  return [...waiting, ...asked];
}
