import { newGroup } from '../domain/group.js';
import { carryOut, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** The bot was added to a chat: whoever added it is chair until the roles are set. */
export function installGroup(ports: Ports, act: Act): Promise<ActResult<'new' | 'known'>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      if (state.etag !== null) return { value: 'known', changes: [], followUps: [] };
      const group = newGroup(act.group, act.groupName, act.by);
      return {
        value: 'new',
        changes: [groupChange(state, group), audit(act, 'install', 'group')],
        followUps: [{ kind: 'post', ref: { card: 'welcome' } }],
        known: { group },
      };
    },
  );
}
