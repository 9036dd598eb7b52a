import type { CardContent } from '../domain/card-content.js';
import { newGroup } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';

/** One page of the group's open assignments, or of its decisions. One round trip. */
export async function listRecord(
  ports: Ports,
  id: GroupId,
  what: 'assignments' | 'decisions',
  page: number,
): Promise<CardContent> {
  const reading = ports.record
    .get(id, 'group')
    .then((kept) => kept?.value ?? newGroup(id, '', null));
  if (what === 'decisions') {
    const [group, decisions] = await Promise.all([reading, ports.record.list(id, 'decision')]);
    return { card: 'recordList', group, what, decisions: valuesOf(decisions), page };
  }
  const [group, assignments, asking] = await Promise.all([
    reading,
    ports.record.list(id, 'assignment', { where: { open: true } }),
    ports.record.list(id, 'timeRequest', { where: { waiting: true } }),
  ]);
  return {
    card: 'recordList',
    group,
    what,
    assignments: valuesOf(assignments),
    asking: valuesOf(asking),
    page,
  };
}
