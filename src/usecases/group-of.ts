import { newGroup, type Group } from '../domain/group.js';
import type { Act } from './act.js';
import { write } from './changes.js';
import type { Change, Ports } from './ports.js';
import type { Kept } from './kept.js';
import { SeriesMoved } from './series-moved.js';

export interface GroupState {
  readonly group: Group;
  /** As it is stored; null for a group that was never seen. */
  readonly kept: Kept<Group> | null;
}

/** The group as stored; one that was never seen starts without a chair, so anyone may set one. */
export async function readGroup(ports: Ports, act: Act): Promise<GroupState> {
  const kept = await ports.record.get(act.group, 'group');
  if (kept?.value.continuesAs) throw new SeriesMoved();
  return { group: kept?.value ?? newGroup(act.group, act.groupName, null), kept };
}

export function groupChange(state: GroupState, value: Group): Change {
  return write('group', value, state.kept);
}
