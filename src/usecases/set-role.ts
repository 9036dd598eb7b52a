import { holdersOf, type Group, type Role } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { carryOut, onlyThoseWhoRunIt, runsMeeting, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Says who is chair or secretary from now on; what the role has to do moves with it. */
export function setRole(
  ports: Ports,
  act: Act,
  role: Role,
  people: readonly Person[],
): Promise<ActResult<Group>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      if (!(await runsMeeting(act, state.group))) {
        return { refusal: onlyThoseWhoRunIt(state.group) };
      }
      if (people.length === 0) return { refusal: { reason: 'role.nobodyNamed' } };
      const before = holdersOf(state.group, role);
      const group: Group =
        role === 'chair'
          ? { ...state.group, chairs: people }
          : { ...state.group, secretaries: people };
      return {
        value: group,
        changes: [groupChange(state, group), audit(act, 'set', role, before)],
        followUps: [
          { kind: 'post', ref: { card: 'roles' } },
          { kind: 'index', assignments: 'all', formerly: before.map(({ id }) => id) },
        ],
        known: { group },
      };
    },
  );
}
