import type { MoreTime } from '../domain/more-time.js';
import { NUMBERS, UNITS, type Unit } from './due/calendar-words.js';

import { readLine, wordsOf } from './line.js';

const LASTS: Readonly<Record<Unit, MoreTime>> = {
  day: { days: 1, months: 0 },
  week: { days: 7, months: 0 },
  month: { days: 0, months: 1 },
  quarter: { days: 0, months: 3 },
  halfYear: { days: 0, months: 6 },
  year: { days: 0, months: 12 },
};
const MOST = 366;

/** "en vecka till", "ytterligare tio dagar", "two more weeks"; null where no span of time is named. */
export function readMoreTime(text: string): MoreTime | null {
  const words = wordsOf(readLine(text));
  const unitAt = words.findIndex((word, at) => UNITS.has(word) && countBefore(words, at) !== null);
  const unit = UNITS.get(words[unitAt] ?? '');
  const count = countBefore(words, unitAt);
  if (unit === undefined || count === null) return null;
  const { days, months } = LASTS[unit];
  return { days: days * count, months: months * count };
}

/** "två veckor", "two more weeks", "another week", "ett par dagar". */
function countBefore(words: readonly string[], unitAt: number): number | null {
  const before = words.slice(Math.max(0, unitAt - 3), unitAt);
  while (/^(?:more|extra|till|of|mer)$/.test(before.at(-1) ?? '')) before.pop();
  const word = before.at(-1) ?? '';
  if (/^(?:par|couple)$/.test(word)) return 2;
  if (/^(?:another|ytterligare)$/.test(word)) return 1;
  const count = NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  return count !== null && count > 0 && count <= MOST ? count : null;
}
