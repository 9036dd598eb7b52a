import { holdersOf, type Group, type Role } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { rolesChanged } from './roles-changed.js';

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
      const group: Group =
        role === 'chair'
          ? { ...state.group, chairs: people }
          : { ...state.group, secretaries: people };
      return rolesChanged(state, group, holdersOf(state.group, role));
    },
  );
}
