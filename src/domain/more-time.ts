import type { Assignment } from './assignment.js';
import type { Due } from './due.js';
import { dueDay } from './due-day.js';
import type { Group } from './group.js';
import { plusDays, plusMonths, type CalendarDate } from './time.js';

/** "En vecka till": so much later than it was to be done. */
export interface MoreTime {
  readonly days: number;
  readonly months: number;
}

/** Counted from the day it is due; from today where none is known, or where it has passed. */
export function dueWithMoreTime(
  assignment: Assignment,
  group: Group,
  more: MoreTime,
  today: CalendarDate,
  zone: string,
): Due {
  const due = dueDay(assignment, group, zone);
  const from = due !== null && due > today ? due : today;
  return { kind: 'date', date: plusDays(plusMonths(from, more.months), more.days) };
}
