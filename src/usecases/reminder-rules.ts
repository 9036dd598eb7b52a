import type { ReminderRules } from '../domain/day-reminders.js';
import type { Group } from '../domain/group.js';
import type { GroupId, PersonId } from '../domain/ids.js';
import { leadDaysOf } from '../domain/reminder-choice.js';
import { ownLeadDays } from './own-lead-days.js';
import type { Ports } from './ports.js';

export async function reminderRules({ settings, redDays }: Ports): Promise<ReminderRules> {
  const { zone, decentHours: decent, reminderLeadDays } = settings;
  return {
    calendar: { zone, decent, isRedDay: await redDays() },
    usualLeadDays: reminderLeadDays,
    ownLeadDays: null,
  };
}

/** The rules, with the lead times that members have chosen for themselves. */
export interface RulesForAll extends ReminderRules {
  readonly chosen: ReadonlyMap<PersonId, readonly number[]>;
}

export async function rulesForAll(ports: Ports, id: GroupId): Promise<RulesForAll> {
  const [rules, chosen] = await Promise.all([reminderRules(ports), ownLeadDays(ports, id)]);
  return { ...rules, chosen };
}

/** All lead times before the group's meeting, whoever they are for. */
export function leadTimesOf(
  group: Group,
  { usualLeadDays, chosen }: RulesForAll,
): readonly number[] {
  return [...leadDaysOf(group, usualLeadDays, null), ...[...chosen.values()].flat()];
}
