import type { FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { groupChange, type GroupState } from './group-of.js';

/**
 * Somebody else holds a role, or is in a working group: the card says who, and what it has to do
 * leaves the lists of those who held it and comes to those who do.
 */
export function rolesChanged(state: GroupState, group: Group, formerly: readonly Person[]) {
  const ids = formerly.map(({ id }) => id);
  const followUps: readonly FollowUp[] = [
    { kind: 'post', ref: { card: 'roles' } },
    { kind: 'index', assignments: 'all', formerly: ids },
  ];
  return {
    value: group,
    did: { deed: 'settings.changed' },
    changes: [groupChange(state, group)],
    followUps,
    known: { group },
  } as const;
}
