import type { GroupId } from '../domain/ids.js';
import type { Unreached } from '../domain/unreached.js';
import { write } from './changes.js';
import type { Ports } from './ports.js';

/** Leaves somebody's reminder to the group's chat, where all such are mentioned in one message. */
export async function noteUnreached(
  ports: Ports,
  group: GroupId,
  unreached: Unreached,
): Promise<void> {
  const { person, day } = unreached;
  // The act is named after what it is: noted once, however often it is tried.
  const act = `unreached|${day}|${person.id}`;
  await ports.record.commit(group, act, [write('unreached', unreached)]);
  await ports.schedule.add({ kind: 'mention', group, day }, ports.clock());
}
