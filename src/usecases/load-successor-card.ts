import { ownedByPerson } from '../domain/assignment.js';
import type { CardContent } from '../domain/card-content.js';
import type { GroupId, Person } from '../domain/ids.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';

/** What somebody who left still has in their own name. */
export async function loadSuccessorCard(
  ports: Ports,
  id: GroupId,
  person: Person,
): Promise<CardContent | null> {
  const [kept, open, members] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.record.list(id, 'assignment', { where: { open: true } }),
    ports.chat.members(id),
  ]);
  if (!kept) return null;
  const assignments = valuesOf(open).filter((one) => ownedByPerson(one, person.id));
  return { card: 'successor', group: kept.value, person, assignments, members };
}
