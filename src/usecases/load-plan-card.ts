import type { CardContent } from '../domain/card-content.js';
import { newGroup, type Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';

/** One page of the action plan, with the assignments that hang on its rows. */
export async function loadPlanCard(
  ports: Ports,
  id: GroupId,
  page: number,
  known: { readonly group?: Group } = {},
): Promise<CardContent> {
  const [group, rows, assignments] = await Promise.all([
    known.group ?? ports.record.get(id, 'group').then((kept) => kept?.value),
    ports.record.list(id, 'planRow', { where: { withdrawn: false } }),
    ports.record.list(id, 'assignment', { where: { onPlan: true } }),
  ]);
  return {
    card: 'plan',
    group: group ?? newGroup(id, '', null),
    rows: valuesOf(rows),
    assignments: valuesOf(assignments),
    page,
  };
}
