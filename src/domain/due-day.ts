import type { Due } from './due.js';
import type { Group } from './group.js';
import { meetingOfDue } from './series.js';
import { dateIn, type CalendarDate } from './time.js';

/** The day by which it is to be done; null where none is known. */
export function dueDay(
  { due, meeting }: { readonly due: Due; readonly meeting: number },
  group: Group,
  zone: string,
): CalendarDate | null {
  switch (due.kind) {
    case 'date':
      return due.date;
    case 'period':
      return due.last;
    case 'nextMeeting': {
      const at = meetingOfDue({ meeting }, group);
      return at && dateIn(zone, at);
    }
    case 'ongoing':
    case 'none':
      return null;
  }
}
