import { sundayOf, sundayOfWeek, yearOf, type Day } from '../calendar.js';
import { NUMBERS, WEEKDAYS } from './calendar-words.js';
import { dayPoint, isWord, periodPoint, yearAt, type Parser } from './point.js';

const GLUED = /^(?:v|w|vecka|week)(\d{1,2})(?:-(\d{1,2}))?$/;
/** "2026-W17", of which the number is a word of its own. */
const OF_YEAR = /^(20\d\d)-?w$/;
const NUMBER = /^(?:\d{1,2}[-/])?(\d{1,2})$/;

/** "v. 17", "vecka 17 2027", "v17", "week two", "2026-W17"; of several weeks the last. */
export function isoWeekAt(words: readonly string[], at: number, today: Day) {
  const word = words[at] ?? '';
  const glued = GLUED.exec(word);
  const ofYear = OF_YEAR.exec(word)?.[1];
  const isSpelt = isWord(word, 'v', 'vecka', 'veckan', 'veckorna', 'week', 'wk', 'w', 'weeks');
  const isNumbered = isSpelt || ofYear !== undefined;
  const first = glued ? Number(glued[2] ?? glued[1]) : isNumbered ? weekAt(words, at + 1) : null;
  if (first === null) return null;
  const behindFirst = glued ? at + 1 : at + 2;
  const second = isWord(words[behindFirst], 'eller', 'or') ? weekAt(words, behindFirst + 1) : null;
  const week = second ?? first;
  const after = second === null ? behindFirst : behindFirst + 2;
  const behind = yearAt(words[after]);
  const year = behind ?? (ofYear === undefined ? null : Number(ofYear));
  const sunday = year === null ? upcoming(week, today) : sundayOfWeek(year, week);
  return sunday === null ? null : { sunday, to: behind === null ? after : after + 1 };
}

/** "17", "17-18", "17/18", "sjutton"; "vecka en" is about something else. */
function weekAt(words: readonly string[], at: number): number | null {
  const word = words[at] ?? '';
  const digits = NUMBER.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  return isWord(word, 'en', 'a', 'an') ? null : (NUMBERS.get(word) ?? null);
}

/** The next such week that has not ended: early in January it may still be the old year's. */
function upcoming(week: number, today: Day): Day | null {
  const sundays = [-1, 0, 1].map((years) => sundayOfWeek(yearOf(today) + years, week));
  return sundays.find((sunday) => sunday !== null && sunday >= today) ?? null;
}

export const isoWeek: Parser = (words, at, { today }) => {
  const week = isoWeekAt(words, at, today);
  // "v. 47, onsdag"
  const wanted =
    week && words[week.to] === ',' ? WEEKDAYS.get(words[week.to + 1] ?? '') : undefined;
  if (week && wanted !== undefined) return dayPoint(week.to + 2, week.sunday - 7 + wanted);
  return week && periodPoint(week.to, 'week', week.sunday - 6, week.sunday);
};

/** "nästa vecka", "denna vecka", "i veckan", "the end of the week". */
export const relativeWeek: Parser = (words, at, context) => {
  const { today } = context;
  const sunday = sundayOf(today);
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  const isNext = isWord(
    word,
    'nasta',
    'next',
    'kommande',
    'nastkommande',
    'coming',
    'nastfoljande',
  );
  if (isWord(word, 'end', 'slutet', 'mitten', 'borjan') && isWord(next, 'of', 'av', 'pa', 'i')) {
    return relativeWeek(words, isWord(third, 'next', 'nasta') ? at + 2 : at + 1, context);
  }
  if (isNext && isWord(next, 'vecka', 'week', 'veckas', 'veckan', 'v', 'wk')) {
    return periodPoint(at + 2, 'week', sunday + 1, sunday + 7);
  }
  if (isWord(word, 'denna', 'this') && isWord(next, 'vecka', 'week', 'veckan')) {
    return periodPoint(at + 2, 'week', sunday - 6, sunday);
  }
  if (isWord(word, 'den') && isWord(next, 'har') && isWord(third, 'veckan')) {
    return periodPoint(at + 3, 'week', sunday - 6, sunday);
  }
  if (isWord(word, 'the', 'i', 'under', 'of', 'av', 'pa') && isWord(next, 'veckan', 'week')) {
    const isPeriod =
      !/^\d/.test(third ?? '') && !isWord(third, 'efter', 'after', 'before', 'innan');
    return isPeriod ? periodPoint(at + 2, 'week', sunday - 6, sunday) : null;
  }
  if (isWord(word, 'veckans', 'veckoslutet')) {
    return periodPoint(isWord(next, 'slut') ? at + 2 : at + 1, 'week', sunday - 6, sunday);
  }
  if (isWord(word, 'helgen', 'weekend') || (isWord(word, 'the') && isWord(next, 'weekend'))) {
    return periodPoint(at + (isWord(word, 'the') ? 2 : 1), 'week', sunday - 1, sunday);
  }
  return null;
};
