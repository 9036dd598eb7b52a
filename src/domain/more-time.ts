import type { Assignment } from './assignment.js';
import type { Due } from './due.js';
import type { Group } from './group.js';
import { meetingOfDue } from './series.js';
import { dateIn, plusDays, plusMonths, type CalendarDate } from './time.js';

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
  const due = dayOfDue(assignment, group, zone);
  const from = due !== null && due > today ? due : today;
  return { kind: 'date', date: plusDays(plusMonths(from, more.months), more.days) };
}

function dayOfDue(assignment: Assignment, group: Group, zone: string): CalendarDate | null {
  const { due } = assignment;
  switch (due.kind) {
    case 'date':
      return due.date;
    case 'period':
      return due.last;
    case 'nextMeeting': {
      const meeting = meetingOfDue(assignment, group);
      return meeting && dateIn(zone, meeting);
    }
    case 'ongoing':
    case 'none':
      return null;
  }
}
