import { holdersOf, type Group, type Role } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Says who is chair or secretary from now on; what the role has to do moves with it. */
export function setRole(
  ports: Ports,
  act: Act,
  role: Role,
  people: readonly Person[],
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      if (people.length === 0) return { refusal: { reason: 'role.nobodyNamed' } };
      const before = holdersOf(state.group, role);
      const group: Group =
        role === 'chair'
          ? { ...state.group, chairs: people }
          : { ...state.group, secretaries: people };
      return {
        value: group,
        did: { deed: 'settings.changed' },
        changes: [groupChange(state, group)],
        followUps: [
          { kind: 'post', ref: { card: 'roles' } },
          { kind: 'index', assignments: 'all', formerly: before.map(({ id }) => id) },
        ],
        known: { group },
      };
    },
  );
}
