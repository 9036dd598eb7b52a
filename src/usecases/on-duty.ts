import type { Assignment } from '../domain/assignment.js';
import type { ReminderRules } from '../domain/day-reminders.js';
import { concernsAll, dutyHolders } from '../domain/duties.js';
import type { Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import type { CalendarDate } from '../domain/time.js';
import type { Ports } from './ports.js';

/** Who may have a duty in a group on a day; the chat is asked only where it is everybody. */
export async function onDuty(
  ports: Ports,
  day: CalendarDate,
  group: Group,
  open: readonly Assignment[],
  rules: ReminderRules,
): Promise<readonly Person[]> {
  const all = concernsAll(day, group, rules) ? await ports.chat.members(group.id) : [];
  const holders = [...all, ...dutyHolders(group, open)];
  return [...new Map(holders.map((person) => [person.id, person])).values()];
}
