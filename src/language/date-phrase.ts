import * as chrono from 'chrono-node';
import { isCalendarDate, type CalendarDate } from '../domain/time.js';
import { blotClocks } from './clock-phrase.js';

export interface FoundDate {
  readonly date: CalendarDate;
  readonly from: number;
  readonly to: number;
}

/** "26-12-10": Swedes read the year first, the parser last. Neither is certain. */
const SHORT_YEAR = /^\d{2}-\d{2}-\d{2}$/;

/**
 * A day written out in the text: 2026-12-10, 13/4, "den 13 april", "13 April 2027". Without a
 * year it is the first such day from `today` on. Needs both a day and a month.
 */
export function findDates(text: string, today: CalendarDate): readonly FoundDate[] {
  const reference = new Date(`${today}T12:00:00Z`);
  const dayText = blotClocks(text);
  const parse = (language: chrono.Chrono) =>
    language.parse(dayText, { instant: reference, timezone: 0 }, { forwardDate: false });
  const seen = new Set<number>();
  return [
    ...parse(chrono.sv.strict),
    ...parse(chrono.en.GB),
    // American, for "April 13"; last, since 3/4 is the third of April here.
    ...parse(chrono.en.strict),
  ]
    .filter(({ start }) => start.isCertain('day') && start.isCertain('month'))
    .filter(({ text: piece }) => !SHORT_YEAR.test(piece))
    .filter(({ index }) => !seen.has(index) && seen.add(index))
    .flatMap(({ index, text: piece, start }) => {
      const day = `${pad(start.get('month'))}-${pad(start.get('day'))}`;
      const thisYear = `${today.slice(0, 4)}-${day}`;
      const nextYear = `${Number(today.slice(0, 4)) + 1}-${day}`;
      const date = start.isCertain('year')
        ? `${start.get('year') ?? ''}-${day}`
        : thisYear < today
          ? nextYear
          : thisYear;
      return isCalendarDate(date) ? [{ date, from: index, to: index + piece.length }] : [];
    })
    .sort((a, b) => a.from - b.from);
}

function pad(value: number | null): string {
  return String(value ?? 0).padStart(2, '0');
}
