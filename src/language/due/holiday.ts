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

const aroundEaster = (days: number): Holiday => one((year) => easter(year) + days);
/** The Saturday between 31 October and 6 November. */
const SAINTS: Holiday = one((year) => sundayOf(day(10, 31)(year) + 1) - 1);

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
  ...['valborg', 'valborgsmassoafton'].map((word) => [word, one(day(4, 30))] as const),
  ['nationaldagen', one(day(6, 6))],
  ['juldagen', one(day(12, 25))],
  ['nyarsdagen', one(day(1, 1))],
  ['midsommardagen', one((year) => midsummerEve(year) + 1)],
  ...['skartorsdag', 'skartorsdagen'].map((word) => [word, aroundEaster(-3)] as const),
  ...['langfredag', 'langfredagen'].map((word) => [word, aroundEaster(-2)] as const),
  ...['paskafton', 'paskaftonen'].map((word) => [word, aroundEaster(-1)] as const),
  ['paskdagen', aroundEaster(0)],
  ...['himmelsfardsdagen', 'kristihimmelsfard'].map((word) => [word, aroundEaster(39)] as const),
  ...['pingst', 'pingsten', 'pingsthelgen', 'pentecost', 'whitsun'].map(
    (word) => [word, { first: aroundEaster(48).first, last: aroundEaster(49).last }] as const,
  ),
  ...['allhelgona', 'allhelgonahelgen', 'allhelgonadagen'].map((word) => [word, SAINTS] as const),
  ['halloween', one(day(10, 31))],
]);

/** Holidays of several words. */
const SEVERAL: readonly (readonly [readonly string[], Holiday])[] = [
  [['annandag', 'jul'], one(day(12, 26))],
  [['annandag', 'pask'], aroundEaster(1)],
  [['annandag', 'pingst'], aroundEaster(50)],
  [['kristi', 'himmelsfardsdag'], aroundEaster(39)],
  [['kristi', 'himmelsfardsdagen'], aroundEaster(39)],
  [['kristi', 'himmelsfard'], aroundEaster(39)],
  [['ascension', 'day'], aroundEaster(39)],
  [['good', 'friday'], aroundEaster(-2)],
  [['maundy', 'thursday'], aroundEaster(-3)],
  [['alla', 'helgons', 'dag'], SAINTS],
];
export const SEVERAL_BEGIN = new Set(SEVERAL.map(([[first = '']]) => first));

export const holiday: Parser = (words, at, { today }) => {
  const found = holidayAt(words, at);
  if (!found) return null;
  const [{ first, last }, length] = found;
  const year = yearOf(today) + (last(yearOf(today)) >= today ? 0 : 1);
  let to = at + length;
  if (isWord(words[to], 'eve', 'break', 'holidays', 'holiday')) to += 1;
  return { ...periodPoint(to, 'day', first(year), last(year)), shy: true };
};

function holidayAt(words: readonly string[], at: number): readonly [Holiday, number] | null {
  const [word = '', next] = [words[at], words[at + 1]];
  if (word === 'new' && isWord(next, 'year', "year's", 'years')) return [NEW_YEAR, 2];
  if (next === 'advent' && SUNDAYS.includes(word)) return [advent(SUNDAYS.indexOf(word) + 1), 2];
  const several = SEVERAL.find(([all]) => all.every((one, index) => words[at + index] === one));
  if (several) return [several[1], several[0].length];
  const found = HOLIDAYS.get(word);
  return found ? [found, 1] : null;
}
