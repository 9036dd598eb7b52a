import type { GroupId } from './ids.js';
import { sortOf, type Occasion, type ReminderSort } from './occasion.js';

/** What a group has said of its reminders. */
export interface GroupReminders {
  readonly off: readonly ReminderSort[];
  /** Days before a meeting; null for those of the installation. */
  readonly leadDays: readonly number[] | null;
}

/** What a person can do without, everywhere or from one group, and when they want to be told. */
export interface PersonReminders {
  readonly off: readonly ReminderSort[];
  readonly offGroups: readonly { readonly group: GroupId; readonly name: string }[];
  /** Days before a meeting, whichever the group; null for those of each group. */
  readonly leadDays: readonly number[] | null;
}

export const USUAL_REMINDERS: GroupReminders = { off: [], leadDays: null };
export const EVERYTHING: PersonReminders = { off: [], offGroups: [], leadDays: null };

/** What a card offers to choose among; a typed line may ask for others. */
export const LEAD_DAYS: readonly number[] = [14, 7, 3, 2, 1, 0];

/** Nobody prepares for a meeting that is further away. */
const MOST_DAYS = 60;

/** Those that make sense, each once, the first of them first. */
export function saneLeadDays(days: readonly number[]): readonly number[] {
  const sane = days.filter((one) => Number.isInteger(one) && one >= 0 && one <= MOST_DAYS);
  return [...new Set(sane)].sort((a, b) => b - a);
}

/** The group as far as its reminders go: the group itself knows this file. */
interface Chooser {
  readonly id: GroupId;
  readonly reminders: GroupReminders;
}

/** What a person has chosen goes before what their group has, and that before what is usual. */
export function leadDaysOf(
  group: Chooser,
  usual: readonly number[],
  own: readonly number[] | null,
): readonly number[] {
  return own ?? group.reminders.leadDays ?? usual;
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
