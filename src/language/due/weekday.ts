import { sundayOf, weekday, type Day } from '../calendar.js';
import {
  NUMBERS,
  PARTS_OF_DAY,
  SHORT_WEEKDAYS,
  SHORTEST_WEEKDAYS,
  WEEKDAYS,
} from './calendar-words.js';
import { dayAndMonth, monthAndDay, numericDate, dayOfSomeMonth } from './exact-day.js';
import { dayPoint, isWord, type Parser, type Point } from './point.js';
import { isoWeekAt } from './week.js';

/** "fredag", "nästa fredag", "fredag nästa vecka", "nästa veckas fredag", "fredag v. 20", "fredag den 17 oktober". */
export const dayOfWeek: Parser = (words, at, context) => {
  const { today } = context;
  const isNext = isWord(words[at], 'nasta', 'next', 'nastkommande');
  const isComing = isWord(words[at], 'nu', 'kommande', 'this', 'coming', 'denna');
  let start = isNext || isComing ? at + 1 : at;
  if (isComing && isWord(words[start], 'pa', 'on')) start += 1;
  if (isComing && isWord(words[start], 'coming')) start += 1;
  if (isNext && isWord(words[start], 'veckas', "week's")) start += 1;
  const word = words[start] ?? '';
  const wanted = WEEKDAYS.get(word) ?? SHORT_WEEKDAYS.get(word);
  if (wanted === undefined) return shortBeforeWeek(words, at, context.today);
  const isShort = !WEEKDAYS.has(word);
  const after = isWord(words[start + 1], ',', '.') ? start + 2 : start + 1;
  for (const parse of [numericDate, dayAndMonth, monthAndDay, dayOfSomeMonth]) {
    const point = parse(words, after, context);
    if (point && !point.shy) return point;
  }
  const monday = sundayOf(today) - 6;
  if (isNextWeek(words, start + 1) || isNextWeek(words, start + 2)) {
    const to = start + (isNextWeek(words, start + 1) ? 3 : 4);
    return dayPoint(to, monday + 6 + wanted);
  }
  const inAt = isWord(words[start + 1], 'i', 'of', 'in') ? start + 2 : start + 1;
  if (isWord(words[inAt], 'denna', 'this') && isWord(words[inAt + 1], 'vecka', 'week', 'veckan')) {
    return dayPoint(inAt + 2, monday - 1 + wanted);
  }
  const week = isoWeekAt(words, inAt, today);
  if (week) return dayPoint(week.to, week.sunday - 7 + wanted);
  const upcoming = isNext ? monday + 6 + wanted : strictlyAfter(today, wanted);
  const weeks = weeksOn(words, start + 1);
  const to = weeks?.to ?? start + 1;
  const point = dayPoint(
    isWord(words[to], ...PARTS_OF_DAY) ? to + 1 : to,
    upcoming + 7 * (weeks?.count ?? 0),
  );
  return point && { ...point, shy: isShort };
};

/** "må v 35": so short, it is a day beside a week alone. */
function shortBeforeWeek(words: readonly string[], at: number, today: Day): Point | null {
  const wanted = SHORTEST_WEEKDAYS.get(words[at] ?? '');
  const week = wanted === undefined ? null : isoWeekAt(words, at + 1, today);
  return week && wanted !== undefined ? dayPoint(week.to, week.sunday - 7 + wanted) : null;
}

function strictlyAfter(today: Day, wanted: number): Day {
  return today + ((wanted - weekday(today) + 6) % 7) + 1;
}

function isNextWeek(words: readonly string[], at: number): boolean {
  return isWord(words[at], 'nasta', 'next') && isWord(words[at + 1], 'vecka', 'week', 'v', 'wk');
}

/** "fredag om två veckor". */
function weeksOn(words: readonly string[], at: number) {
  if (!isWord(words[at], 'om', 'in')) return null;
  const count = NUMBERS.get(words[at + 1] ?? '') ?? Number(words[at + 1]);
  const isWeeks = isWord(words[at + 2], 'vecka', 'veckor', 'week', 'weeks');
  return isWeeks && count > 0 && count < 60 ? { to: at + 3, count } : null;
}
