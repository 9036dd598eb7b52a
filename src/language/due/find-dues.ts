import { wordsOf, type Line } from '../line.js';
import type { WordType } from '../word-type.js';
import { MONTHS } from './calendar-words.js';
import { parsersFor } from './parsers-for.js';
import { endsAt, isWord, type DueContext, type Point } from './point.js';
import { pastClock } from './clock-words.js';

/** A time in a line: `from` its first preposition, `at` the time itself, `to` the word after. */
export interface FoundDue extends Point {
  readonly from: number;
  readonly at: number;
  /** How plainly it is meant as a due: 4 "senast", 3 "till", 2 a time, 1 a wish, 0 a source. */
  readonly rank: number;
  /** The day that "nästa möte den 3 juni" names. */
  readonly named?: FoundDue | undefined;
}

const DEADLINE = new Set('senast deadline by due tom t.o.m latest'.split(' '));
const TOWARDS = new Set(
  'to till t tills infor innan fore before until klart klar for fram'.split(' '),
);
const AT = new Set('pa i vid under on in at during den inom within av the over lagom i'.split(' '));
const MEANT = new Set(
  'ska skall vara kunna redo inlamnat inlamnad fardig fardigt klara done ready deadline frist'.split(
    ' ',
  ),
);
/** In Swedish nothing but a time stands behind these: a noun would be one word with it. */
const CLEAR = new Set(['innan', 'fore', 'infor', 'senast', 'deadline']);
const BEFORE = new Set(['innan', 'fore', 'before']);
/** A date behind these tells where something comes from, or when it begins. */
const SOURCE = new Set('fran from sedan since daterad daterat dated fr.o.m tidigast'.split(' '));
const THROUGH = new Set(
  'motet mote det forra senaste the last meeting mejlet beslutet anteckningarna traffen samlingen sammantradet on pa i a moten vart den av and och som till'.split(
    ' ',
  ),
);

/** A time's first word may be one of these, besides those that a parser begins at. */
const LEADS_UP: ReadonlySet<string> = new Set([
  ...DEADLINE,
  ...TOWARDS,
  ...AT,
  ...'no later redan nu direkt lagom end'.split(' '),
]);

/** False where no time begins with this word, nor the words before a time. */
export function mayBeginDue(type: WordType): boolean {
  return LEADS_UP.has(type.word) || parsersFor(type).length > 0;
}

/** Every time in the line, in order; none inside another. */
export function findDues(line: Line, context: DueContext): readonly FoundDue[] {
  const found: FoundDue[] = [];
  const words = wordsOf(line);
  for (let at = 0; at < words.length; at += 1) {
    const point = readAt(line, words, at, context);
    if (!point) continue;
    const due = behindPrepositions(words, at, point, context);
    if (due) found.push(due);
    at = point.to - 1;
  }
  return join(found, words);
}

function readAt(
  line: Line,
  words: readonly string[],
  at: number,
  context: DueContext,
): Point | null {
  const token = line.tokens[at];
  if (!token || isFirstName(line, words, at)) return null;
  for (const parse of parsersFor(token.type)) {
    const point = parse(words, at, context);
    if (point)
      return { ...point, to: point.kind === 'date' ? pastClock(words, point.to) : point.to };
  }
  return null;
}

/** "April Lindgren" is somebody, "by April Anna will …" is not. */
function isFirstName({ tokens, written }: Line, words: readonly string[], at: number): boolean {
  if (!MONTHS.has(words[at] ?? '') || LEADS_UP.has(words[at - 1] ?? '')) return false;
  const [name, next] = [tokens[at], tokens[at + 1]];
  if (!name || next?.from !== name.to + 1) return false;
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(written.slice(name.from, next.to));
}

function behindPrepositions(
  words: readonly string[],
  at: number,
  point: Point,
  context: DueContext,
): FoundDue | null {
  // "från mötet den 2 mars" says where something comes from: it is no due, but a time all the same.
  if (isSource(words, at)) return { ...point, from: at, at, rank: 0 };
  let from = at;
  const isOpenEnd = (point.kind === 'none' || point.kind === 'ongoing') && point.isTime !== true;
  let rank = isOpenEnd ? 1 : 2;
  let isBefore = false;
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (isWord(word, 'than') && isWord(words[index - 1], 'later')) {
      from = index - (isWord(words[index - 2], 'no') ? 2 : 1);
      rank = 4;
      index = from;
    } else if (
      isWord(word, 'med') &&
      isWord(words[index - 1], 'och') &&
      isWord(words[index - 2], 'till')
    ) {
      from = index - 2;
      rank = 4;
      index = from;
    } else if (word === ':' && isWord(words[index - 1], 'senast', 'deadline', 'due', 'klart')) {
      continue;
    } else if (DEADLINE.has(word) && !isOpenEnd) {
      // "deadline" says that it is meant; the phrase begins after it.
      rank = 4;
      if (!isWord(word, 'deadline', 'due')) from = index;
    } else if (TOWARDS.has(word) && !isOpenEnd) {
      isBefore ||= BEFORE.has(word) && index === at - 1;
      // "klart" and "fram till" say it is meant, without being part of the phrase.
      if (!isWord(word, 'klart', 'klar')) from = index;
      rank = Math.max(rank, 3);
    } else if (AT.has(word) && !isOpenEnd && !(word === 'den' && point.kind !== 'date')) {
      from = index;
    } else if (MEANT.has(word)) {
      rank = Math.max(rank, 3);
    } else if (isWord(word, 'redan', 'nu', 'direkt', 'lagom', 'end') && index === from - 1) {
      from = index;
    } else break;
  }
  if (point.shy === true && !standsAlone(words, from, at, point)) return null;
  const day = isBefore ? dayBefore(point, context) : point.day;
  const precision = day !== point.day ? 'day' : point.precision;
  return { ...point, day, precision, from, at, rank };
}

/** What may be another word counts behind a preposition, or where the line is nothing else. */
function standsAlone(words: readonly string[], from: number, at: number, point: Point): boolean {
  if (point.precision !== 'year' && CLEAR.has(words[at - 1] ?? '')) return true;
  if (from === at) {
    return (
      (point.precision !== 'year' || words.length === point.to - at) &&
      endsLine(words, point.to) &&
      (at === 0 || point.precision === 'month')
    );
  }
  if (point.precision === 'year' && words[at - 1] === 'for') return false;
  return endsAt(words, point.to);
}

/** "före jul" is the day before it begins; "före 3 maj" is 3 May, as people mean it. */
function dayBefore(point: Point, { today }: DueContext): Point['day'] {
  if (point.first === undefined || point.day === null) return point.day;
  const before = point.first - 1;
  return before >= today ? before : point.day;
}

function isSource(words: readonly string[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const word = words[index] ?? '';
    if (SOURCE.has(word)) return true;
    if (isWord(word, 'efter', 'after', 'av') && index >= at - 2)
      return isWord(word, 'efter', 'after');
    if (word === 'of') return isWord(words[index - 1], 'minutes', 'notes', 'meeting', 'decision');
    if (isWord(word, 'till') || !THROUGH.has(word)) return false;
  }
  return false;
}

function endsLine(words: readonly string[], at: number): boolean {
  return words.slice(at).every((word) => isWord(word, '.', '!', '?', ')', 'tack', 'please', '¶'));
}

/** "till nästa möte den 3 juni" and "nästa möte, 3/6" are one time, and it moves with the meeting. */
function join(found: readonly FoundDue[], words: readonly string[]): readonly FoundDue[] {
  return found.reduce<FoundDue[]>((joined, due) => {
    const last = joined.at(-1);
    const gap = last ? words.slice(last.to, due.from) : [];
    const isClose = gap.every((word) => isWord(word, ',', '(', '-', 'dvs', 'alltsa'));
    if (last?.kind === 'nextMeeting' && due.kind === 'date' && isClose && due.rank <= 2) {
      joined[joined.length - 1] = { ...last, to: due.to, named: due };
    } else joined.push(due);
    return joined;
  }, []);
}
