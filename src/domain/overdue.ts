import type { Assignment } from './assignment.js';
import type { Group } from './group.js';
import { meetingOfDue } from './series.js';
import { dateIn, type CalendarDate } from './time.js';

/** Its last day has been and it is not done; what was due at a meeting is late the day after. */
export function isOverdue(
  assignment: Assignment,
  group: Group,
  today: CalendarDate,
  zone: string,
): boolean {
  const { due, ended } = assignment;
  if (ended) return false;
  switch (due.kind) {
    case 'date':
      return due.date < today;
    case 'period':
      return due.last < today;
    case 'nextMeeting': {
      const meeting = meetingOfDue(assignment, group);
      // Handed out before the meeting that was held last, which is too long ago to know when.
      if (meeting === null) return assignment.meeting < group.meeting - 1;
      return dateIn(zone, meeting) < today;
    }
    case 'ongoing':
    case 'none':
      return false;
  }
}
