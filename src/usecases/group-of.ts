import { newGroup, type Group } from '../domain/group.js';
import type { Act } from './carry-out.js';
import type { Change, Kept, Ports } from './ports.js';

export interface GroupState {
  readonly group: Group;
  readonly etag: string | null;
}

/** The group as stored; one that was never seen starts without a chair, so anyone may set one. */
export async function readGroup(ports: Ports, act: Act): Promise<GroupState> {
  return groupState(act, await ports.record.group(act.group));
}

function groupState(act: Act, kept: Kept<Group> | null): GroupState {
  return kept
    ? { group: kept.value, etag: kept.etag }
    : { group: newGroup(act.group, act.groupName, null), etag: null };
}

export function groupChange(state: GroupState, value: Group): Change {
  return { row: 'group', value, etag: state.etag };
}

export function audit(act: Act, what: string, subject: string, before: unknown = null): Change {
  return { row: 'audit', value: { at: act.at, by: act.by, act: what, subject, before } };
}
