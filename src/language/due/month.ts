import { dayAt, lastOfMonth, monthOf, yearOf, type Day } from '../calendar.js';
import { MONTHS, SHY_MONTHS } from './calendar-words.js';
import { isWord, periodPoint, yearBehind, type Parser, type Point } from './point.js';

type Part = 'whole' | 'early' | 'middle' | 'end';

export const PARTS: ReadonlyMap<string, Part> = new Map([
  ...'borjan inledningen early beginning start'.split(' ').map((word) => [word, 'early'] as const),
  ...'mitten middle mid halva'.split(' ').map((word) => [word, 'middle'] as const),
  ...'slutet slut end late utgangen utgang'.split(' ').map((word) => [word, 'end'] as const),
]);

/** "början av maj", "i slutet på månaden", "mid-May", "end of next month": read past the part. */
export function partAt(words: readonly string[], at: number): { part: Part; to: number } | null {
  let next = at;
  if (isWord(words[next], 'i', 'in', 'the', 'vid', 'at')) next += 1;
  if (isWord(words[next], 'the')) next += 1;
  const part = PARTS.get(words[next] ?? '');
  if (!part) return null;
  next += 1;
  if (isWord(words[next], 'av', 'pa', 'i', 'of', 'in', '-')) next += 1;
  if (isWord(words[next], 'the')) next += 1;
  return { part, to: next };
}

export const month: Parser = (words, at, { today }) => {
  const mid = /^mid-(\p{L}+)$/u.exec(words[at] ?? '')?.[1];
  if (mid !== undefined) {
    const named = MONTHS.get(mid);
    return named === undefined ? null : monthPoint('middle', named, null, at + 1, today);
  }
  // "30 februari" is no day, and not the month either.
  if (/^\d{1,2}$/.test(words[at - 1] ?? '') && MONTHS.has(words[at] ?? '')) return null;
  const found = partAt(words, at);
  const point = monthAt(words, found?.to ?? at, found?.part ?? 'whole', today);
  return point && found ? { ...point, shy: false } : point;
};

function monthAt(words: readonly string[], at: number, part: Part, today: Day): Point | null {
  const relative = relativeMonth(words, at, part, today);
  if (relative) return relative;
  const word = words[at] ?? '';
  let named = MONTHS.get(word) ?? laterOf(word);
  // Alone, "jul" is Christmas.
  if (named === undefined || word === 'jul') return null;
  let to = at + 1;
  // "april/maj", "mars–april": the later one.
  if (isWord(words[to], '/', '-') && MONTHS.has(words[to + 1] ?? '')) {
    named = MONTHS.get(words[to + 1] ?? '') ?? named;
    to += 2;
  }
  if (isWord(words[to], 'manad')) to += 1;
  const said = yearBehind(words, to);
  const point = monthPoint(part, named, said?.year ?? null, said?.to ?? to, today);
  return { ...point, shy: SHY_MONTHS.has(word) };
}

/** "maj-juni" is one word where nobody put spaces. */
export function laterOf(word: string): number | undefined {
  const [first, second, ...more] = word.split('-').map((one) => MONTHS.get(one));
  return first === undefined || more.length > 0 ? undefined : second;
}

function relativeMonth(words: readonly string[], at: number, part: Part, today: Day): Point | null {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  const now = monthOf(today);
  const isNext = isWord(word, 'nasta', 'next', 'kommande', 'nastkommande');
  if (isNext && isWord(next, 'manad', 'month')) {
    const year = yearOf(today) + (now === 12 ? 1 : 0);
    return monthPoint(part, (now % 12) + 1, year, at + 2, today);
  }
  const to =
    isWord(word, 'denna', 'this') && isWord(next, 'manad', 'month', 'manaden')
      ? at + 2
      : isWord(word, 'den') && isWord(next, 'har') && isWord(third, 'manaden')
        ? at + 3
        : isWord(word, 'i', 'under', 'the') && isWord(next, 'manaden', 'month')
          ? at + 2
          : part !== 'whole' && isWord(word, 'manaden', 'month')
            ? at + 1
            : isWord(word, 'manadens') && isWord(next, 'slut', 'utgang')
              ? at + 2
              : isWord(word, 'manaden') && isWord(next, 'ar') && isWord(third, 'slut')
                ? at + 3
                : null;
  return to === null ? null : monthPoint(part, now, yearOf(today), to, today);
}

/** Beginnings end on the 10th, middles on the 20th. */
function monthPoint(part: Part, named: number, said: number | null, to: number, today: Day): Point {
  const last = (year: number) =>
    part === 'early'
      ? (dayAt(year, named, 10) ?? today)
      : part === 'middle'
        ? (dayAt(year, named, 20) ?? today)
        : lastOfMonth(year, named);
  const year = said ?? yearOf(today) + (last(yearOf(today)) < today ? 1 : 0);
  return periodPoint(to, 'month', lastOfMonth(year, named - 1) + 1, last(year));
}

/** "månadsskiftet april/maj": the last of April. */
export const turnOfMonth: Parser = (words, at, { today }) => {
  const to = isWord(words[at], 'manadsskiftet', 'manadsskifte')
    ? at + 1
    : isWord(words[at], 'turn') && isWord(words[at + 1], 'of') && isWord(words[at + 3], 'month')
      ? at + 4
      : null;
  if (to === null) return null;
  // "augusti-september" is one word where nobody put spaces.
  const [single = '', joined] = (words[to] ?? '').split('-');
  const named = MONTHS.get(single);
  if (named === undefined) return monthPoint('end', monthOf(today), yearOf(today), to, today);
  const hasSecond =
    joined === undefined &&
    isWord(words[to + 1], '/', '-', 'och') &&
    MONTHS.has(words[to + 2] ?? '');
  const after = hasSecond ? to + 3 : to + 1;
  const said = yearBehind(words, after);
  return monthPoint('end', named, said?.year ?? null, said?.to ?? after, today);
};
