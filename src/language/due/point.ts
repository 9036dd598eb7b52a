import type { Day } from '../calendar.js';

export type DuePrecision = 'day' | 'week' | 'month' | 'term' | 'year';

export interface DueContext {
  readonly today: Day;
  readonly nextMeeting: Day | null;
}

/** A time that was read, and the word after it. `first`: where a period begins, for "before". */
export interface Point {
  readonly to: number;
  readonly kind: 'date' | 'nextMeeting' | 'ongoing' | 'none';
  readonly day: Day | null;
  readonly precision: DuePrecision | null;
  readonly first?: Day | undefined;
  /** A time like any other, though on no day that can be known here: "före sportlovet". */
  readonly isTime?: boolean | undefined;
  /** Could be something else: counts only behind a preposition, or where the line ends. */
  readonly shy?: boolean | undefined;
}

/** Reads a time that begins at a word; null where none does. */
export type Parser = (words: readonly string[], at: number, context: DueContext) => Point | null;

export function dayPoint(to: number, day: Day | null): Point | null {
  return day === null ? null : { to, kind: 'date', day, precision: 'day' };
}

export function periodPoint(to: number, precision: DuePrecision, first: Day, last: Day): Point {
  return { to, kind: 'date', day: last, precision, first };
}

export function isWord(word: string | undefined, ...words: readonly string[]): boolean {
  return word !== undefined && words.includes(word);
}

/** 2027, or 27 behind a word that calls for a year. */
export function yearAt(word: string | undefined, mayBeShort = false): number | null {
  if (word === undefined) return null;
  if (/^20\d\d$/.test(word)) return Number(word);
  return mayBeShort && /^['’-]?[2-4]\d$/.test(word) ? 2000 + Number(word.slice(-2)) : null;
}

/** "2027", "-27": the year behind what it belongs to, and the word after it. */
export function yearBehind(
  words: readonly string[],
  at: number,
): { readonly year: number; readonly to: number } | null {
  const isShort = isWord(words[at], '-', "'") && endsAt(words, at + 2);
  const year = isShort ? yearAt(words[at + 1], true) : yearAt(words[at]);
  return year === null ? null : { year, to: isShort ? at + 2 : at + 1 };
}

const ENDS = new Set(
  '. , ; : ! ? ) - ¶ i pa i och att kl klockan med for om till innan fore infor senast tack please at and to with so sa eftersom da via in instead istallet if say va vi ska vore we you they nan nagon sometime'.split(
    ' ',
  ),
);

/** True where no noun follows, so that "den 3:e" is not "den 3:e punkten". */
export function endsAt(words: readonly string[], at: number): boolean {
  const word = words[at];
  return word === undefined || ENDS.has(word) || word.startsWith('@');
}
