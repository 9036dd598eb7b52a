import { MAX_TITLE } from '../domain/agenda.js';
import { templateOf } from '../domain/agenda-template.js';
import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** More would leave no room for what a meeting is about. */
export const MAX_STANDING = 20;

/** The items that every agenda begins and ends with from now on; null: the usual ones again. */
export function setAgendaTemplate(
  ports: Ports,
  act: Act,
  titles: readonly string[] | null,
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      if (titles !== null && titles.length > MAX_STANDING) {
        return { refusal: { reason: 'agenda.full', limit: MAX_STANDING } };
      }
      if (titles?.some((title) => title.length > MAX_TITLE)) {
        return { refusal: { reason: 'agenda.titleTooLong', limit: MAX_TITLE } };
      }
      const group: Group = { ...state.group, template: titles };
      return {
        value: group,
        did: { deed: 'settings.changed' },
        changes: [groupChange(state, group)],
        followUps: [],
        known: { group },
      };
    },
  );
}

/** In order, with the mark where a meeting's own items go. */
export function standingItems(group: Group): readonly string[] {
  const { opening, closing } = templateOf(group);
  return [...opening, '…', ...closing];
}
