import { newGroup } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** The bot was added to a chat: whoever added it is chair until the roles are set. */
export function installGroup(ports: Ports, act: Act): Promise<ActResult<'new' | 'known'>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      if (state.kept !== null) return { value: 'known', did: null, changes: [], followUps: [] };
      const group = newGroup(act.group, act.groupName, act.by);
      return {
        value: 'new',
        did: { deed: 'group.installed' },
        changes: [groupChange(state, group)],
        followUps: [{ kind: 'post', ref: { card: 'welcome' } }],
        known: { group },
      };
    },
  );
}
