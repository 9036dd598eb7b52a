import type { Group, Language } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

export function setLanguage(ports: Ports, act: Act, language: Language): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const group: Group = { ...state.group, language };
      return {
        value: group,
        did: { deed: 'settings.changed' },
        changes: [groupChange(state, group)],
        followUps: [{ kind: 'post', ref: { card: 'welcome' } }],
        known: { group },
      };
    },
  );
}
