import type { CalendarDate } from '../domain/time.js';
import { readDue, type DueReading, type WhenSaid } from './due-phrase.js';

const LENGTH = /(\S+) (?:dag(?:ar)?|days?|veck(?:a|or)|weeks?)\s*$/i;

/** The day on which comments close: as it was named, or so many days from now. */
export function readClosingDay(
  text: string,
  named: DueReading,
  when: WhenSaid,
): CalendarDate | null {
  if (named.kind === 'date') return named.date;
  const [length] = LENGTH.exec(text) ?? [];
  const counted = length === undefined ? null : readDue(`om ${length}`, when);
  return counted?.kind === 'date' ? counted.date : null;
}
