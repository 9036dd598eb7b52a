import type { CardContent } from '../domain/card-content.js';
import type { Language } from '../domain/group.js';
import type { GroupId, Person } from '../domain/ids.js';
import { REMINDER_SORTS } from '../domain/occasion.js';
import {
  EVERYTHING,
  LEAD_DAYS,
  leadDaysOf,
  type GroupReminders,
  type PersonReminders,
} from '../domain/reminder-choice.js';
import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOutAsLeader, type ActResult } from './carry-out.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';

export const NOTHING_AT_ALL: PersonReminders = { ...EVERYTHING, off: REMINDER_SORTS };

type Content = Extract<CardContent, { card: 'reminderSettings' }>;

/** What a person has chosen, and the groups that they may leave out. */
export async function ownSettings(
  ports: Ports,
  person: Person,
  language: Language,
): Promise<Content> {
  const { choice, items } = await ports.byPerson.own(person.id);
  const known = new Map<GroupId, string>([
    ...items.map(({ group, groupName }) => [group, groupName] as const),
    ...choice.offGroups.map(({ group, name }) => [group, name] as const),
  ]);
  const groups = [...known].map(([group, name]) => {
    return { group, name, isOff: choice.offGroups.some((one) => one.group === group) };
  });
  return {
    card: 'reminderSettings',
    language,
    scope: null,
    off: choice.off,
    groups,
    leadDays: null,
  };
}

export function groupSettings(ports: Ports, group: Group): Content {
  const leadDays = leadDaysOf(group, ports.settings.reminderLeadDays);
  const { language, id: scope, reminders } = group;
  return { card: 'reminderSettings', language, scope, off: reminders.off, groups: [], leadDays };
}

/** For everybody in the group. Looks are planned anew: other lead times fall on other days. */
export function setGroupReminders(
  ports: Ports,
  act: Act,
  change: Partial<GroupReminders>,
): Promise<ActResult<Group>> {
  return carryOutAsLeader(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const { reminders } = state.group;
      const leadDays = change.leadDays?.filter((days) => LEAD_DAYS.some((one) => one === days));
      const group: Group = {
        ...state.group,
        reminders: {
          off: change.off ?? reminders.off,
          leadDays: leadDays ?? (change.leadDays === null ? null : reminders.leadDays),
        },
      };
      return {
        value: group,
        did: { deed: 'settings.changed' },
        changes: [groupChange(state, group)],
        followUps: [{ kind: 'index', assignments: [], formerly: [] }],
        known: { group },
      };
    },
  );
}
