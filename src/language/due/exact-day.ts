import { dayAt, dayOfMonth, lastOfMonth, monthOf, yearOf, type Day } from '../calendar.js';
import { PRESENT } from '../lexicon/task-verbs.js';
import { MONTHS, ORDINALS } from './calendar-words.js';
import { dayPoint, endsAt, isWord, yearAt, yearBehind, type Parser } from './point.js';

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})t?$/;
const SWEDISH = /^(\d{1,2})\/(\d{1,2})(?:[-/](\d{2}|\d{4}))?$/;
const RANGE = /^\d{1,2}(?:\/\d{1,2})?-(\d{1,2}\/\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const UNDIVIDED = /^((?:20|(?=[2-4]\d{5}$))\d\d)(\d\d)(\d\d)$/;
const DAY_NUMBER = /^(\d{1,2})(?::?[ae]|st|nd|rd|th)?$/;
const DAY_RANGE = /^\d{1,2}-(\d{1,2})$/;

/** 13/4, 13/4 2026, 2026-06-10, 10.12.2026, 20261210, 261210. */
export const numericDate: Parser = (words, at, { today }) => {
  const word = words[at] ?? '';
  const [, isoYear, isoMonth, isoDay] = ISO.exec(word) ?? UNDIVIDED.exec(word) ?? [];
  if (isoYear) return dayPoint(at + 1, dayAt(fullYear(isoYear), Number(isoMonth), Number(isoDay)));
  const [, dottedDay, dottedMonth, dottedYear] = DOTTED.exec(word) ?? [];
  if (dottedYear)
    return dayPoint(at + 1, dayAt(+dottedYear, +(dottedMonth ?? 0), +(dottedDay ?? 0)));
  const [, day = '', month = '', short] = SWEDISH.exec(RANGE.exec(word)?.[1] ?? word) ?? [];
  if (day === '' || word === '24/7' || isFraction(words, at)) return null;
  const year = short ? fullYear(short) : yearAt(words[at + 1]);
  const to = !short && year !== null ? at + 2 : at + 1;
  return dayPoint(to, year === null ? upcoming(+month, +day, today) : dayAt(year, +month, +day));
};

/** "3/4 av grupperna", "1/2 tjänst". */
function isFraction(words: readonly string[], at: number): boolean {
  return isWord(words[at + 1], 'av', 'of', 'tjanst', 'tid', 'timme', 'dag', 'hour', 'liter');
}

function fullYear(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** The first such day from today on: of 29 February, in the next leap year. */
export function upcoming(month: number, day: number, today: Day): Day | null {
  for (let year = yearOf(today); year <= yearOf(today) + 8; year += 1) {
    const found = dayAt(year, month, day);
    if (found !== null && found >= today) return found;
  }
  return null;
}

export function dayNumberAt(word: string | undefined): number | null {
  if (word === undefined) return null;
  const digits = (DAY_NUMBER.exec(word) ?? DAY_RANGE.exec(word))?.[1];
  const day = digits === undefined ? ORDINALS.get(word) : Number(digits);
  return day !== undefined && day >= 1 && day <= 31 ? day : null;
}

/** "den 13 april 2027", "1:a juni", "the tenth of June", "12–14 maj". */
export const dayAndMonth: Parser = (words, at, { today }) => {
  const start = isWord(words[at], 'den', 'the') ? at + 1 : at;
  const day = dayNumberAt(words[start]);
  if (day === null) return null;
  const monthAt = isWord(words[start + 1], 'of', 'i', '.') ? start + 2 : start + 1;
  const month = MONTHS.get(words[monthAt] ?? '');
  if (month === undefined) return null;
  return withYear(words, monthAt + 1, month, day, today);
};

/** "April 13", "May the 4th, 2027". */
export const monthAndDay: Parser = (words, at, { today }) => {
  const month = MONTHS.get(words[at] ?? '');
  if (month === undefined) return null;
  const dayIndex = isWord(words[at + 1], 'the') ? at + 2 : at + 1;
  const word = words[dayIndex] ?? '';
  const day =
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) || dayIndex === at + 2 ? dayNumberAt(word) : null;
  return day === null ? null : withYear(words, dayIndex + 1, month, day, today);
};

function withYear(words: readonly string[], at: number, month: number, day: number, today: Day) {
  const yearIndex = words[at] === ',' ? at + 1 : at;
  if (isWord(words[yearIndex], 'nasta', 'next') && isWord(words[yearIndex + 1], 'ar', 'year')) {
    return dayPoint(yearIndex + 2, dayAt(yearOf(today) + 1, month, day));
  }
  const said = yearBehind(words, yearIndex);
  return said === null
    ? dayPoint(at, upcoming(month, day, today))
    : dayPoint(said.to, dayAt(said.year, month, day));
}

/** "sista augusti", "sista dagen i maj", "the last of August", "the last day of the month". */
export const lastDay: Parser = (words, at, { today }) => {
  let next = isWord(words[at], 'den', 'the') ? at + 1 : at;
  if (!isWord(words[next], 'sista', 'siste', 'last')) return null;
  next += 1;
  if (isWord(words[next], 'dagen', 'day', 'dag')) next += 1;
  if (isWord(words[next], 'i', 'of', 'in', 'pa')) next += 1;
  if (isWord(words[next], 'the')) next += 1;
  if (isWord(words[next], 'manaden', 'month')) {
    return dayPoint(next + 1, lastOfMonth(yearOf(today), monthOf(today)));
  }
  const month = MONTHS.get(words[next] ?? '');
  if (month === undefined) return null;
  const said = yearBehind(words, next + 1);
  const year = said?.year ?? yearOf(today) + (lastOfMonth(yearOf(today), month) < today ? 1 : 0);
  return dayPoint(said?.to ?? next + 1, lastOfMonth(year, month));
};

/** A month without such a day is passed over: no two that follow each other lack the same. */
function upcomingOfAnyMonth(day: number, today: Day): Day | null {
  const [year, month] = [yearOf(today), monthOf(today) + (day >= dayOfMonth(today) ? 0 : 1)];
  const inMonth = (index: number) =>
    dayAt(year + Math.floor((index - 1) / 12), ((index - 1) % 12) + 1, day);
  return inMonth(month) ?? inMonth(month + 1);
}

/** "den 15:e", "the 15th", "den 15 i nästa månad": the first such day that has not passed. */
export const dayOfSomeMonth: Parser = (words, at, { today }) => {
  const hasArticle = isWord(words[at], 'den', 'the');
  const start = hasArticle ? at + 1 : at;
  const word = words[start] ?? '';
  const isOrdinal = /^\d{1,2}(?::?[ae]|st|nd|rd|th)$/.test(word) || ORDINALS.has(word);
  const day = isOrdinal || (hasArticle && /^\d{1,2}$/.test(word)) ? dayNumberAt(word) : null;
  if (day === null || (ORDINALS.has(word) && !hasArticle)) return null;
  const [year, month] = [yearOf(today), monthOf(today)];
  const next = isWord(words[start + 1], 'i', 'of') ? start + 2 : start + 1;
  if (isWord(words[next], 'nasta', 'next') && isWord(words[next + 1], 'manad', 'month')) {
    return dayPoint(next + 2, dayAt(month === 12 ? year + 1 : year, (month % 12) + 1, day));
  }
  if (isWord(words[next], 'denna') && isWord(words[next + 1], 'manad')) {
    return dayPoint(next + 2, dayAt(year, month, day));
  }
  // "Den 27:e tar Pontus kontakt" is a day, "den 3:e punkten" is none.
  const isWritten =
    /:?[ae]$/.test(word) &&
    (PRESENT.has(words[start + 1] ?? '') || isWord(words[start + 1], 'ska', 'skall'));
  if (!isWritten && !endsAt(words, start + 1)) return null;
  const point = dayPoint(start + 1, upcomingOfAnyMonth(day, today));
  return point && { ...point, shy: !isOrdinal || !hasArticle };
};
