import { dayAt, lastOfMonth, monthOf, yearOf } from '../calendar.js';
import { ORDINALS } from './calendar-words.js';
import { partAt } from './month.js';
import { dayPoint, isWord, periodPoint, yearAt, type Parser, type Point } from './point.js';

/** "2027", "år 2027" behind a preposition, "year end", "nästa år", "i år", "slutet av 2026", "årsskiftet". */
export const year: Parser = (words, at, { today }) => {
  const now = yearOf(today);
  const part = partAt(words, at);
  const start = part?.to ?? at;
  const [word, next] = [words[start], words[start + 1]];
  const yearIndex = isWord(word, 'ar') ? start + 1 : start;
  const named = yearAt(words[yearIndex]);
  if (named !== null && !isWord(words[yearIndex + 1], '-', '/')) {
    return { ...yearPoint(named, yearIndex + 1), shy: part === null };
  }
  if ((word === 'year' && next === 'end') || word === 'year-end') {
    return yearPoint(now, word === 'year' ? start + 2 : start + 1);
  }
  if (isWord(word, 'nasta', 'next', 'kommande') && isWord(next, 'ar', 'year')) {
    return yearPoint(now + 1, start + 2);
  }
  // "i år 9", "the year 9 pupils": a class of a school.
  if (/^\d/.test(words[start + 2] ?? '')) return null;
  if (
    (isWord(word, 'i') && isWord(next, 'ar')) ||
    (isWord(word, 'this', 'the', 'detta', 'innevarande') && isWord(next, 'year', 'ar')) ||
    (isWord(word, 'under', 'of') && isWord(next, 'aret')) ||
    (isWord(word, 'arets') && isWord(next, 'slut', 'utgang'))
  ) {
    return yearPoint(now, start + 2);
  }
  if (part !== null && isWord(word, 'aret', 'year')) return yearPoint(now, start + 1);
  if (isWord(word, 'arsskiftet', 'arsskifte', 'arsslutet')) {
    return dayPoint(start + 1, dayAt(now, 12, 31));
  }
  if (isWord(word, 'halvarsskiftet')) {
    return dayPoint(start + 1, dayAt(monthOf(today) <= 6 ? now : now + 1, 6, 30));
  }
  return partOfYear(words, start, now, monthOf(today));
};

function yearPoint(named: number, to: number): Point {
  return periodPoint(to, 'year', dayAt(named, 1, 1) ?? 0, dayAt(named, 12, 31) ?? 0);
}

/** "Q2", "andra kvartalet 2027", "första halvåret". */
function partOfYear(
  words: readonly string[],
  at: number,
  now: number,
  month: number,
): Point | null {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  const glued = /^q([1-4])$/.exec(word)?.[1];
  const ordinal = ORDINALS.get(word) ?? Number(/^([1-4]):?a?$/.exec(word)?.[1] ?? NaN);
  const isQuarter = isWord(next, 'kvartalet', 'quarter');
  const spelt = isWord(word, 'kvartal', 'quarter') ? Number(/^[1-4]$/.exec(next)?.[0] ?? NaN) : NaN;
  const quarter = glued ? Number(glued) : isQuarter ? ordinal : spelt;
  const isHalf = isWord(next, 'halvaret');
  const lastMonth = isHalf ? ordinal * 6 : quarter * 3;
  if (!(lastMonth >= 3 && lastMonth <= 12)) return null;
  const to = at + (glued ? 1 : 2);
  const said = yearAt(words[to]);
  const named = said ?? (lastMonth < month ? now + 1 : now);
  const first = lastOfMonth(named, lastMonth - (isHalf ? 6 : 3)) + 1;
  const end = lastOfMonth(named, lastMonth);
  return periodPoint(to + (said === null ? 0 : 1), isHalf ? 'term' : 'month', first, end);
}
