import type { Due } from '../domain/due.js';
import type { CalendarDate } from '../domain/time.js';
import { dateOf, dayOf } from './calendar.js';
import { findDues, type FoundDue } from './due/find-dues.js';
import type { DueContext, DuePrecision } from './due/point.js';
import { cut, readLine, type Line } from './line.js';

/** When something is due, as far as the words tell; `said` is the phrase as it was written. */
export interface DueReading {
  readonly kind: 'date' | 'nextMeeting' | 'ongoing' | 'none';
  readonly date: CalendarDate | null;
  readonly precision: DuePrecision | null;
  readonly said: string | null;
}

/** The day it is said, and when the group meets next. */
export interface WhenSaid {
  readonly today: CalendarDate;
  readonly nextMeeting: CalendarDate | null;
}

export const NO_DUE: DueReading = { kind: 'none', date: null, precision: null, said: null };

/** The due in a text; of several times the one that is most plainly a due, else the last. */
export function readDue(text: string, context: WhenSaid): DueReading {
  const line = readLine(text);
  const due = bestDue(findDues(line, inDays(context)));
  return due ? toReading(line, due) : NO_DUE;
}

export function toDue({ kind, date, precision, said }: DueReading): Due {
  switch (kind) {
    case 'nextMeeting':
    case 'ongoing':
      return { kind };
    case 'date':
      if (date === null) return { kind: 'none' };
      return precision === null || precision === 'day'
        ? { kind, date }
        : { kind: 'period', precision, last: date, said: said ?? date };
    case 'none':
      return said === null ? { kind } : { kind, said };
  }
}

export function bestDue(found: readonly FoundDue[]): FoundDue | null {
  return found.reduce<FoundDue | null>(
    (best, due) => (due.rank > 0 && (best === null || due.rank >= best.rank) ? due : best),
    null,
  );
}

export function toReading(line: Line, due: FoundDue): DueReading {
  return {
    kind: due.kind,
    date: due.day === null ? null : dateOf(due.day),
    precision: due.kind === 'date' ? due.precision : null,
    said: cut(line, due.from, due.to),
  };
}

export function inDays({ today, nextMeeting }: WhenSaid): DueContext {
  return { today: dayOf(today), nextMeeting: nextMeeting === null ? null : dayOf(nextMeeting) };
}
