import { dayAt, easter, midsummerEve, sundayOf, yearOf, type Day } from '../calendar.js';
import { isWord, periodPoint, type Parser } from './point.js';

interface Holiday {
  readonly first: (year: number) => Day;
  readonly last: (year: number) => Day;
}

const day = (month: number, date: number) => (year: number) => dayAt(year, month, date) ?? 0;
const one = (at: (year: number) => Day): Holiday => ({ first: at, last: at });

const CHRISTMAS: Holiday = { first: day(12, 24), last: day(12, 24) };
const NEW_YEAR: Holiday = { first: (year) => day(1, 1)(year + 1), last: day(12, 31) };
const MIDSUMMER: Holiday = one(midsummerEve);
const EPIPHANY: Holiday = { first: day(1, 5), last: day(1, 6) };
/** The fourth Sunday of Advent is the last one before Christmas Day. */
const advent = (sunday: number): Holiday =>
  one((year) => {
    const eve = day(12, 24)(year);
    return sundayOf(eve - 6) - 7 * (4 - sunday);
  });
const SUNDAYS = ['forsta', 'andra', 'tredje', 'fjarde'];
const EASTER: Holiday = { first: (year) => easter(year) - 2, last: easter };

/** Holidays begin with their eve, as people take them; Easter with Good Friday. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ...[
    'jul',
    'julen',
    'julafton',
    'julhelgen',
    'jullovet',
    'juluppehallet',
    'christmas',
    'xmas',
    'julledigheten',
  ].map((word) => [word, CHRISTMAS] as const),
  ...['nyar', 'nyarsafton', 'nyaret'].map((word) => [word, NEW_YEAR] as const),
  ...['midsommar', 'midsommarafton', 'midsummer', 'midsommarhelgen', "midsummer's"].map(
    (word) => [word, MIDSUMMER] as const,
  ),
  ...['pask', 'pasken', 'easter', 'paskhelgen', 'pasklovet'].map((word) => [word, EASTER] as const),
  ...['trettonhelgen', 'trettondagen', 'trettondedagen'].map((word) => [word, EPIPHANY] as const),
  ['advent', advent(1)],
  ['lucia', one(day(12, 13))],
  ['valborg', one(day(4, 30))],
  ['nationaldagen', one(day(6, 6))],
]);

export const holiday: Parser = (words, at, { today }) => {
  const [word = '', next] = [words[at], words[at + 1]];
  const isNewYear = isWord(word, 'new') && isWord(next, 'year', "year's", 'years');
  const sunday = isWord(next, 'advent') ? SUNDAYS.indexOf(word) + 1 : 0;
  const found = isNewYear ? NEW_YEAR : sunday > 0 ? advent(sunday) : HOLIDAYS.get(word);
  if (!found) return null;
  const isThisYear = found.last(yearOf(today)) >= today;
  const year = yearOf(today) + (isThisYear ? 0 : 1);
  let to = at + (isNewYear || sunday > 0 ? 2 : 1);
  if (isWord(words[to], 'eve', 'break', 'holidays', 'holiday')) to += 1;
  return { ...periodPoint(to, 'day', found.first(year), found.last(year)), shy: true };
};
