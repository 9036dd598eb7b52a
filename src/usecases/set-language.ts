import type { Group, Language } from '../domain/group.js';
import { carryOut, onlyThoseWhoRunIt, runsMeeting, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

export function setLanguage(ports: Ports, act: Act, language: Language): Promise<ActResult<Group>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    async (state) => {
      if (!(await runsMeeting(act, state.group))) {
        return { refusal: onlyThoseWhoRunIt(state.group) };
      }
      const group: Group = { ...state.group, language };
      return {
        value: group,
        changes: [groupChange(state, group), audit(act, 'set', 'language', state.group.language)],
        followUps: [{ kind: 'post', ref: { card: 'welcome' } }],
        known: { group },
      };
    },
  );
}
