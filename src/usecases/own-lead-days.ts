import type { GroupId, PersonId } from '../domain/ids.js';
import { write } from './changes.js';
import type { Ports } from './ports.js';

/**
 * Notes in a group that a member has lead times of their own. Only that: which they are is asked
 * of the person's own rows each time, so that there is one truth.
 */
export async function noteChooser(ports: Ports, group: GroupId, person: PersonId): Promise<void> {
  // The act is named after what it is: noted once, however often it is tried.
  await ports.record.commit(group, `chooser|${person}`, [write('chooser', { person })]);
}

/** What members of a group have chosen instead of its lead times. */
export async function ownLeadDays(
  ports: Ports,
  group: GroupId,
): Promise<ReadonlyMap<PersonId, readonly number[]>> {
  const choosers = await ports.record.list(group, 'chooser');
  const chosen = await Promise.all(
    choosers.map(async ({ value: { person } }) => {
      return [person, (await ports.byPerson.choice(person)).leadDays] as const;
    }),
  );
  return new Map(
    chosen.flatMap(([person, leadDays]) =>
      leadDays === null ? [] : [[person, leadDays] as const],
    ),
  );
}
