import type { Assignment } from './assignment.js';
import { dueDay } from './due-day.js';
import type { Group } from './group.js';
import type { CalendarDate } from './time.js';

/** Its last day has been and it is not done; what was due at a meeting is late the day after. */
export function isOverdue(
  assignment: Assignment,
  group: Group,
  today: CalendarDate,
  zone: string,
): boolean {
  if (assignment.ended) return false;
  const day = dueDay(assignment, group, zone);
  if (day !== null) return day < today;
  // Handed out before the meeting that was held last, which is too long ago to know when.
  return assignment.due.kind === 'nextMeeting' && assignment.meeting < group.meeting - 1;
}
