import type { GroupId } from './ids.js';
import { sortOf, type Occasion, type ReminderSort } from './occasion.js';

/** What a group has said of its reminders. */
export interface GroupReminders {
  readonly off: readonly ReminderSort[];
  /** Days before a meeting; null for those of the installation. */
  readonly leadDays: readonly number[] | null;
}

/** What a person can do without, everywhere or from one group. */
export interface PersonReminders {
  readonly off: readonly ReminderSort[];
  readonly offGroups: readonly { readonly group: GroupId; readonly name: string }[];
}

export const USUAL_REMINDERS: GroupReminders = { off: [], leadDays: null };
export const EVERYTHING: PersonReminders = { off: [], offGroups: [] };

/** What a group can choose among. */
export const LEAD_DAYS = [14, 7, 3, 2, 1, 0] as const;

/** The group as far as its reminders go: the group itself knows this file. */
interface Chooser {
  readonly id: GroupId;
  readonly reminders: GroupReminders;
}

export function leadDaysOf(group: Chooser, usual: readonly number[]): readonly number[] {
  return group.reminders.leadDays ?? usual;
}

export function isWanted(
  occasion: Occasion,
  group: Chooser,
  { off, offGroups }: PersonReminders,
): boolean {
  const sort = sortOf(occasion);
  if (sort === null) return true;
  if (group.reminders.off.includes(sort) || off.includes(sort)) return false;
  return !offGroups.some((one) => one.group === group.id);
}
