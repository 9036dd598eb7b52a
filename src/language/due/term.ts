import { dayAt, lastOfMonth, monthOf, yearOf, type Day } from '../calendar.js';
import { partAt } from './month.js';
import {
  endsAt,
  isWord,
  periodPoint,
  yearAt,
  yearBehind,
  type Parser,
  type Point,
} from './point.js';

/** The first and the last month of a term or a season. */
export type Months = readonly [first: number, last: number];

const SPRING_TERM: Months = [1, 6];
const AUTUMN_TERM: Months = [7, 12];
const SPRING: Months = [3, 5];
const SUMMER: Months = [6, 8];
const AUTUMN: Months = [9, 11];
const WINTER: Months = [12, 14];

const rows = (months: Months, words: string) =>
  words.split(' ').map((word): [string, Months] => [word, months]);

export const TERMS: ReadonlyMap<string, Months> = new Map([
  ...rows(SPRING_TERM, 'vt varterminen vartermin varterminens vartermins'),
  ...rows(AUTUMN_TERM, 'ht hostterminen hosttermin hostterminens'),
]);
export const SEASONS: ReadonlyMap<string, Months> = new Map([
  ...rows(SPRING, 'varen varens'),
  ...rows(SUMMER, 'sommaren sommarens sommarlovet sommarsemestern'),
  ...rows(AUTUMN, 'hosten hostens'),
  ...rows(WINTER, 'vintern'),
]);
export const ENGLISH: ReadonlyMap<string, Months> = new Map([
  ['spring', SPRING],
  ['summer', SUMMER],
  ['autumn', AUTUMN],
  ['fall', AUTUMN],
  ['winter', WINTER],
]);
/** "i höst", "till våren"; "i vår" only where no noun follows, since it means "our" as well. */
export const BY_SEASON: ReadonlyMap<string, Months> = new Map([
  ['var', SPRING],
  ['host', AUTUMN],
  ['sommar', SUMMER],
  ['vinter', WINTER],
]);
const GLUED = /^(vt|ht)-?(?:20)?(\d\d)$/;

export const term: Parser = (words, at, { today }) => {
  const part = partAt(words, at);
  const start = part?.to ?? at;
  const isEnd = part === null || part.part === 'end';
  return isEnd ? termAt(words, start, today) : null;
};

function termAt(words: readonly string[], at: number, today: Day): Point | null {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  const glued = GLUED.exec(word);
  if (glued) {
    const year = 2000 + Number(glued[2]);
    return termPoint(glued[1] === 'vt' ? SPRING_TERM : AUTUMN_TERM, year, at + 1, today);
  }
  const named = TERMS.get(word) ?? SEASONS.get(word);
  if (named) {
    const after = isWord(next, 'slut') ? at + 2 : at + 1;
    const isApart = isWord(words[after], '-', "'");
    const year = yearAt(words[isApart ? after + 1 : after], true);
    const to = year === null ? after : isApart ? after + 2 : after + 1;
    const point = termPoint(named, year, to, today);
    // "dialog om sommarlovet" is no time.
    return { ...point, shy: year === null && SEASONS.has(word) };
  }
  const isEnglishTerm = isWord(next, 'term', 'semester');
  const english = ENGLISH.get(word);
  if (english && isEnglishTerm) {
    const months = english === SPRING ? SPRING_TERM : AUTUMN_TERM;
    const year = yearAt(words[at + 2]);
    return termPoint(months, year, at + (year === null ? 2 : 3), today);
  }
  return seasonAt(words, at, today) ?? thisOrNextTerm(words, at, today);
}

function seasonAt(words: readonly string[], at: number, today: Day): Point | null {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  const isThis = isWord(word, 'i', 'this', 'in', 'the', 'denna');
  const isNext = isWord(word, 'nasta', 'next', 'kommande', 'coming');
  const swedish = BY_SEASON.get(next);
  if (swedish && (isWord(word, 'i') || isNext) && (next !== 'var' || endsAt(words, at + 2))) {
    return termPoint(swedish, null, at + 2, today, isNext);
  }
  const english = ENGLISH.get(next);
  if (english && (isThis || isNext) && !isWord(words[at + 2], 'term', 'semester')) {
    const year = yearAt(words[at + 2]);
    return termPoint(english, year, at + (year === null ? 2 : 3), today, isNext);
  }
  const bare = ENGLISH.get(word);
  const said = yearBehind(words, at + 1);
  const dated = bare ?? BY_SEASON.get(word);
  if (dated && said) return termPoint(dated, said.year, said.to, today);
  return bare ? { ...termPoint(bare, null, at + 1, today), shy: true } : null;
}

/** "nästa termin", "terminens slut", "this term". */
function thisOrNextTerm(words: readonly string[], at: number, today: Day): Point | null {
  const [word, next] = [words[at], words[at + 1]];
  const now = monthOf(today) <= 6 ? SPRING_TERM : AUTUMN_TERM;
  if (
    isWord(word, 'nasta', 'next', 'kommande', 'coming') &&
    isWord(next, 'termin', 'term', 'semester')
  ) {
    const isSpring = now === SPRING_TERM;
    const year = yearOf(today) + (isSpring ? 0 : 1);
    return termPoint(isSpring ? AUTUMN_TERM : SPRING_TERM, year, at + 2, today);
  }
  const isTerm =
    (isWord(word, 'denna', 'this', 'the', 'hela') && isWord(next, 'termin', 'term', 'semester')) ||
    (isWord(word, 'terminens') && isWord(next, 'slut')) ||
    (isWord(word, 'under', 'i') && isWord(next, 'terminen'));
  const isOne = isWord(
    word,
    'terminen',
    'terminsslut',
    'terminsslutet',
    'terminsavslutningen',
    'term',
  );
  if (!isTerm && !isOne) return null;
  const point = termPoint(now, yearOf(today), at + (isTerm ? 2 : 1), today);
  return word === 'term' ? { ...point, shy: true } : point;
}

function termPoint(
  [first, last]: Months,
  said: number | null,
  to: number,
  today: Day,
  isNext = false,
): Point {
  const end = (year: number) => lastOfMonth(year, last);
  const begin = (year: number) => dayAt(year, first, 1) ?? today;
  let year = said ?? yearOf(today) + (end(yearOf(today)) < today ? 1 : 0);
  // "nästa höst" in the midst of autumn is the one after.
  if (isNext && begin(year) <= today) year += 1;
  return periodPoint(to, 'term', begin(year), end(year));
}
