import { dayOfMonth, lastOfMonth, monthOf, weekday, yearOf, type Day } from '../calendar.js';
import { MONTHS, WEEKDAYS } from './calendar-words.js';
import { dayPoint, isWord, yearBehind, type Parser } from './point.js';

const LAST = 5;

/** Which of its kind in a month. */
export const WHICH: ReadonlyMap<string, number> = new Map(
  ['forsta first', 'andra second', 'tredje third', 'fjarde fourth', 'sista last'].flatMap(
    (words, index) => words.split(' ').map((word): [string, number] => [word, index + 1]),
  ),
);

/** "sista fredagen i maj", "the first Monday of October", "andra tisdagen i nästa månad". */
export const weekdayOfMonth: Parser = (words, at, { today }) => {
  const start = isWord(words[at], 'den', 'the') ? at + 1 : at;
  const which = WHICH.get(words[start] ?? '');
  const wanted = WEEKDAYS.get(words[start + 1] ?? '');
  if (which === undefined || wanted === undefined) return null;
  if (!isWord(words[start + 2], 'i', 'in', 'of')) return null;
  const inMonth = start + 3;
  if (isWord(words[inMonth], 'nasta', 'next') && isWord(words[inMonth + 1], 'manad', 'month')) {
    const next = lastOfMonth(yearOf(today), monthOf(today)) + 1;
    return dayPoint(inMonth + 2, dayIn(yearOf(next), monthOf(next), wanted, which));
  }
  const month = MONTHS.get(words[inMonth] ?? '');
  if (month === undefined) return null;
  const said = yearBehind(words, inMonth + 1);
  const inYear = (year: number) => dayIn(year, month, wanted, which);
  const thisYear = inYear(said?.year ?? yearOf(today));
  const isPast = said === null && thisYear < today;
  return dayPoint(said?.to ?? inMonth + 1, isPast ? inYear(yearOf(today) + 1) : thisYear);
};

function dayIn(year: number, month: number, wanted: number, which: number): Day {
  const last = lastOfMonth(year, month);
  if (which === LAST) return last - ((weekday(last) - wanted + 7) % 7);
  const first = last - dayOfMonth(last) + 1;
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (which - 1);
}
