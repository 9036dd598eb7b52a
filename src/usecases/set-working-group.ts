import { sameName, workingGroup, type Group, type WorkingGroup } from '../domain/group.js';
import { MAX_NAME } from '../domain/record-text.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { rolesChanged } from './roles-changed.js';

/** As many as a card can show, and names in one. */
const MAX_GROUPS = 20;
const MAX_MEMBERS = 40;

/** Says who is in a working group from now on; what it has to do is theirs. Empty, it is no more. */
export function setWorkingGroup(
  ports: Ports,
  act: Act,
  wanted: WorkingGroup,
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const { name, members, others } = wanted;
      if ([name, ...others].some((one) => one.length > MAX_NAME)) {
        return { refusal: { reason: 'owner.nameTooLong', limit: MAX_NAME } };
      }
      const before = workingGroup(state.group, name);
      const isEmpty = members.length + others.length === 0;
      if (isEmpty && !before) return { refusal: { reason: 'role.nobodyNamed' } };
      const rest = state.group.workingGroups.filter((one) => !sameName(one.name, name));
      const limit = members.length + others.length > MAX_MEMBERS ? MAX_MEMBERS : MAX_GROUPS;
      if (limit === MAX_MEMBERS || rest.length >= MAX_GROUPS) {
        return { refusal: { reason: 'settings.tooMany', limit } };
      }
      const group: Group = { ...state.group, workingGroups: isEmpty ? rest : [...rest, wanted] };
      return rolesChanged(state, group, before?.members ?? []);
    },
  );
}
