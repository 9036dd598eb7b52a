import { holdersOf, sameName, type Group, type NamedRole } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { MAX_NAME } from '../domain/record-text.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { rolesChanged } from './roles-changed.js';

/** As many as a card can show. */
const MAX_ROLES = 20;

/**
 * Names a role of the group's own, or says who holds it from now on: what it has to do moves with
 * it. Without anybody the role is no more, and what it had waits for somebody else.
 */
export function setNamedRole(
  ports: Ports,
  act: Act,
  name: string,
  holders: readonly Person[],
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      if (name.length > MAX_NAME)
        return { refusal: { reason: 'owner.nameTooLong', limit: MAX_NAME } };
      const others = state.group.otherRoles.filter((role) => !sameName(role.name, name));
      const isKnown = others.length < state.group.otherRoles.length;
      if (holders.length === 0 && !isKnown) return { refusal: { reason: 'role.nobodyNamed' } };
      if (!isKnown && others.length >= MAX_ROLES) {
        return { refusal: { reason: 'settings.tooMany', limit: MAX_ROLES } };
      }
      const named: readonly NamedRole[] = holders.length === 0 ? [] : [{ name, holders }];
      const group: Group = { ...state.group, otherRoles: [...others, ...named] };
      return rolesChanged(state, group, holdersOf(state.group, name));
    },
  );
}
