import type { Assignment } from './assignment.js';
import type { Due } from './due.js';
import type { CalendarDate } from './time.js';

/** What was promised for a meeting and is still open: due at it, or by the day on which it is held. */
export function promisedFor(
  assignments: readonly Assignment[],
  meeting: number,
  day: CalendarDate | null,
): readonly Assignment[] {
  return assignments.filter(
    (assignment) =>
      assignment.ended === null && assignment.meeting < meeting && isDueAt(assignment.due, day),
  );
}

function isDueAt(due: Due, day: CalendarDate | null): boolean {
  switch (due.kind) {
    case 'nextMeeting':
      return true;
    case 'date':
      return day !== null && due.date <= day;
    case 'period':
      return day !== null && due.last <= day;
    case 'ongoing':
    case 'none':
      return false;
  }
}
