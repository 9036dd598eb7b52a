import { plusMonths, type Day } from '../calendar.js';
import { NUMBERS, PARTS_OF_DAY, UNITS, type Unit } from './calendar-words.js';
import { dayPoint, isWord, type Parser } from './point.js';

export const DAYS_ON: ReadonlyMap<string, number> = new Map([
  ...['idag', 'today', 'ikvall', 'tonight', "today's", 'dagens', 'eod'].map(
    (word) => [word, 0] as const,
  ),
  ...['imorgon', 'imorn', 'imorrn', 'imorron', 'tomorrow', 'morgondagen'].map(
    (word) => [word, 1] as const,
  ),
  ['overmorgon', 2],
]);
const AFTER_I: ReadonlyMap<string, number> = new Map([
  ['dag', 0],
  ['kvall', 0],
  ['eftermiddag', 0],
  ['morgon', 1],
  ['morron', 1],
  ['morrn', 1],
  ['morn', 1],
  ['overmorgon', 2],
]);
/** "i dag", "imorgon bitti", "tomorrow", "efter dagens möte", "the day after tomorrow". */
export const relativeDay: Parser = (words, at, { today }) => {
  const [word = '', next = '', third] = [words[at], words[at + 1], words[at + 2]];
  if (word === 'the' && next === 'day' && third === 'after' && words[at + 3] === 'tomorrow') {
    return dayPoint(at + 4, today + 2);
  }
  if (isWord(word, 'efter', 'after')) return afterMeeting(words, at, today);
  if (isWord(word, 'end') && next === 'of' && isWord(third, 'day', 'today')) {
    return dayPoint(at + 3, today);
  }
  if (word === 'this' && isWord(next, 'afternoon', 'evening', 'morning')) {
    return dayPoint(at + 2, today);
  }
  if (word === 'under' && isWord(next, 'dagen', 'eftermiddagen', 'kvallen')) {
    return dayPoint(at + 2, today);
  }
  const isTwo = word === 'i' && AFTER_I.has(next);
  const days = isTwo ? AFTER_I.get(next) : DAYS_ON.get(word);
  if (days === undefined || word === 'dagens' || word === "today's") return null;
  const to = at + (isTwo ? 2 : 1);
  return dayPoint(isWord(words[to], ...PARTS_OF_DAY) ? to + 1 : to, today + days);
};

const MEETINGS = ['mote', 'motet', 'sammantrade', 'meeting', 'traff', 'samling', 'sammantradet'];

/** "efter dagens möte", "direkt efter mötet": still today. */
function afterMeeting(words: readonly string[], at: number, today: Day) {
  let next = at + 1;
  if (isWord(words[next], 'dagens', "today's", 'todays', 'this', 'the', 'det', 'our')) next += 1;
  if (isWord(words[next], 'har')) next += 1;
  const isDefinite = next > at + 1 || isWord(words[next], 'motet', 'sammantradet');
  if (!isDefinite || !isWord(words[next], ...MEETINGS)) return null;
  const isOther = isWord(words[next + 1], 'med', 'with', 'i', 'den', 'in', 'on');
  return isOther ? null : dayPoint(next + 1, today);
}

/** "om två veckor", "inom 14 dagar", "in ten days", "two weeks from now", "om ett halvår". */
export const ahead: Parser = (words, at, { today }) => {
  const isSwedish = isWord(words[at], 'om', 'inom');
  const isEnglish = isWord(words[at], 'in', 'within');
  let start = isSwedish || isEnglish ? at + 1 : at;
  if (
    isWord(words[start], 'cirka', 'ca', 'ungefar', 'typ', 'about', 'roughly', 'max', 'the', 'hogst')
  )
    start += 1;
  if (isWord(words[start], 'next')) start += 1;
  const word = words[start] ?? '';
  if (isWord(words[start + 1], 'fortnight')) {
    return isEnglish ? dayPoint(start + 2, today + 14) : null;
  }
  const isPair = isWord(words[start + 1], 'par', 'couple');
  const unitAt = isPair ? start + (isWord(words[start + 2], 'of') ? 3 : 2) : start + 1;
  // "2v" is one word.
  const [, digits, glued] = /^(\d{1,3})(\p{L}+)?$/u.exec(word) ?? [];
  const count = isPair ? 2 : (NUMBERS.get(word) ?? (digits === undefined ? null : Number(digits)));
  const unit = UNITS.get(glued ?? words[unitAt] ?? '');
  if (count === null || unit === undefined || count < 1) return null;
  let to = glued === undefined ? unitAt + 1 : unitAt;
  if (isWord(words[to], "'", 'time')) to += 1;
  const isFromNow =
    (isWord(words[to], 'from') && isWord(words[to + 1], 'now', 'today')) ||
    (isWord(words[to], 'fran') && isWord(words[to + 1], 'nu', 'idag'));
  if (isFromNow) return dayPoint(to + 2, plus(today, count, unit));
  if (!isSwedish && !isEnglish) return null;
  // "om en dag" told of a course, "om två veckor sedan" is past.
  return isWord(words[to], 'sedan', 'ago') ? null : dayPoint(to, plus(today, count, unit));
};

function plus(today: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case 'day':
      return today + count;
    case 'week':
      return today + 7 * count;
    case 'month':
      return plusMonths(today, count);
    case 'quarter':
      return plusMonths(today, 3 * count);
    case 'halfYear':
      return plusMonths(today, 6 * count);
    case 'year':
      return plusMonths(today, 12 * count);
  }
}
