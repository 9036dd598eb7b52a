/*
 * The pattern of a rule read into its parts, as far as it matters which letters a text must have.
 * What is looked ahead for or behind takes no letters, and is left out.
 */

/** Letters as they stand. */
export interface Letters {
  readonly kind: 'letters';
  readonly text: string;
}

/** Whatever letter there is. */
export interface Anything {
  readonly kind: 'anything';
}

export interface Part {
  readonly what: Letters | Ways | Anything;
  readonly least: number;
  readonly most: number;
}

export type Pattern = readonly Part[];

/** What a name in curly brackets stands for. */
type Classes = (name: string) => string;

/** A pattern, or a bracket in it: one of several ways to go on. Read when it is looked into. */
export class Ways {
  readonly kind = 'ways';
  private read: readonly Pattern[] | null = null;

  constructor(
    private readonly source: string,
    private readonly classes: Classes,
  ) {}

  get ways(): readonly Pattern[] {
    return (this.read ??= readWays(this.source, this.classes));
  }
}

const kept = new Map<string, Ways>();

/** The same brackets and classes stand in many rules: each is read once. */
export function patternOf(source: string, classes: Classes): Ways {
  const known = kept.get(source);
  if (known) return known;
  const found = new Ways(source, classes);
  kept.set(source, found);
  return found;
}

interface Cursor {
  readonly source: string;
  at: number;
}

const ANYTHING: Anything = { kind: 'anything' };
/** Digits count as one, so that "punkt 7" is not told from "punkt 8". */
const DIGIT: Letters = { kind: 'letters', text: '0' };
/** Letters up to one that is repeated, or that has a meaning of its own. */
const PLAIN = /[^\\[\](){}|.?*+^$]+(?![?*+]|\{\d)/y;
const COUNTED = /\{(\d+)(,?)(\d*)\}/y;

function readWays(source: string, classes: Classes): readonly Pattern[] {
  const cursor: Cursor = { source, at: 0 };
  const ways = [readSequence(cursor, classes)];
  while (cursor.at < source.length) {
    cursor.at += 1;
    ways.push(readSequence(cursor, classes));
  }
  return ways;
}

function readSequence(cursor: Cursor, classes: Classes): Pattern {
  const parts: Part[] = [];
  const { source } = cursor;
  while (cursor.at < source.length && source[cursor.at] !== '|') {
    const plain = match(PLAIN, cursor);
    if (plain) {
      parts.push(once(lettersOf(plain[0])));
      continue;
    }
    const what = readOne(cursor, classes);
    const { least, most } = readTimes(cursor);
    if (what) parts.push({ what, least, most });
  }
  return parts;
}

function readOne(cursor: Cursor, classes: Classes): Part['what'] | null {
  const letter = cursor.source.charAt(cursor.at);
  cursor.at += 1;
  switch (letter) {
    case '(':
      return readBracket(cursor, classes);
    case '{':
      return patternOf(classes(upTo(cursor, '}')), classes);
    case '[':
      return outOf(upTo(cursor, ']'), classes);
    case '\\':
      return readEscaped(cursor);
    case '.':
      return ANYTHING;
    case '^':
    case '$':
      return null;
    default:
      return lettersOf(letter);
  }
}

function readBracket(cursor: Cursor, classes: Classes): Ways | null {
  const isLook = take(cursor, '?') && readKind(cursor) === 'look';
  const from = cursor.at;
  const to = closing(cursor.source, from);
  cursor.at = to + 1;
  return isLook ? null : patternOf(cursor.source.slice(from, to), classes);
}

/** "(?:", "(?<name>" take letters; "(?=", "(?!", "(?<=", "(?<!" only look at them. */
function readKind(cursor: Cursor): 'look' | 'group' {
  if (take(cursor, ':')) return 'group';
  take(cursor, '<');
  if (take(cursor, '=') || take(cursor, '!')) return 'look';
  upTo(cursor, '>');
  return 'group';
}

/** Where the bracket ends whose inside begins at this place. */
function closing(source: string, from: number): number {
  let at = from;
  for (let depth = 1; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = source.indexOf(']', at);
    else if (letter === '(') depth += 1;
    else if (letter === ')' && (depth -= 1) === 0) break;
  }
  return at;
}

function once(what: Part['what']): Part {
  return { what, least: 1, most: 1 };
}

function lettersOf(text: string): Letters {
  return { kind: 'letters', text: text.replace(/\d/g, '0') };
}

/** "[abc]" is one of these letters; "[^a]" and "[a-z]" are too many to tell. */
function outOf(inside: string, classes: Classes): Ways | Anything {
  if (/[\\^]|.-./u.test(inside)) return ANYTHING;
  const letters = Array.from(inside, (letter) => (/\w/.test(letter) ? letter : `\\${letter}`));
  return patternOf(letters.join('|'), classes);
}

function readEscaped(cursor: Cursor): Letters | Anything {
  const letter = cursor.source.charAt(cursor.at);
  cursor.at += 1;
  if (letter === 'd') return DIGIT;
  if (letter === 'p') upTo(cursor, '}');
  return /[a-zA-Z]/.test(letter) ? ANYTHING : lettersOf(letter);
}

interface Times {
  readonly least: number;
  readonly most: number;
}

const ONCE: Times = { least: 1, most: 1 };
const MAYBE: Times = { least: 0, most: 1 };
const SOME: Times = { least: 1, most: Infinity };
const ANY_TIMES: Times = { least: 0, most: Infinity };

function readTimes(cursor: Cursor): Times {
  const times = timesAt(cursor);
  if (times !== ONCE) take(cursor, '?');
  return times;
}

function timesAt(cursor: Cursor): Times {
  if (take(cursor, '?')) return MAYBE;
  if (take(cursor, '*')) return ANY_TIMES;
  if (take(cursor, '+')) return SOME;
  const [, from, comma, to] =
    cursor.source[cursor.at] === '{' ? (match(COUNTED, cursor) ?? []) : [];
  if (from === undefined) return ONCE;
  const most = comma === '' ? from : to;
  return { least: Number(from), most: most === '' ? Infinity : Number(most) };
}

function take(cursor: Cursor, letter: string): boolean {
  const isThere = cursor.source[cursor.at] === letter;
  if (isThere) cursor.at += 1;
  return isThere;
}

function match(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

function upTo(cursor: Cursor, end: string): string {
  const from = cursor.at;
  cursor.at = cursor.source.indexOf(end, from) + 1;
  return cursor.source.slice(from, cursor.at - 1);
}
