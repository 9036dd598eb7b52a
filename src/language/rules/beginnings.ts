/*
 * How the texts that a rule matches can begin: up to three letters of their first word. Most
 * rules are ruled out by that alone, which is what makes a line cheap to read.
 */

const LETTERS = 3;

/** Prefixes that are settled, and those that still grow with what follows. */
interface Beginnings {
  readonly done: Set<string>;
  readonly open: Set<string>;
}

interface Cursor {
  readonly source: string;
  at: number;
}

/** The beginnings of a pattern as rules write them; an empty one means that any text may match. */
export function beginningsOf(source: string): ReadonlySet<string> {
  const cursor = { source, at: 0 };
  const { done, open } = readAlternatives(cursor);
  return new Set([...done, ...open]);
}

function readAlternatives(cursor: Cursor): Beginnings {
  const all: Beginnings = { done: new Set(), open: new Set() };
  for (;;) {
    const one = readSequence(cursor);
    addAll(all, one);
    if (cursor.source[cursor.at] !== '|') return all;
    cursor.at += 1;
  }
}

function readSequence(cursor: Cursor): Beginnings {
  let all: Beginnings = { done: new Set(), open: new Set(['']) };
  for (;;) {
    const code = cursor.source.charCodeAt(cursor.at);
    if (Number.isNaN(code) || code === 124 || code === 41) break;
    if (all.open.size === 0) {
      skipAtom(cursor);
      continue;
    }
    const atom = readAtom(cursor);
    const { least, most } = readQuantifier(cursor);
    const before = all;
    all = follow(before, atom);
    if (most > 1 && all.open.size > 0) addAll(all, follow(all, atom));
    if (least === 0) addAll(all, before);
  }
  return all;
}

/** Letters are told apart; whatever else stands for letters may be any. */
function readAtom(cursor: Cursor): Beginnings {
  const { source } = cursor;
  const letter = source.charAt(cursor.at);
  cursor.at += 1;
  if (letter === '(') return readGroup(cursor);
  if (letter === '[') {
    const end = source.indexOf(']', cursor.at);
    const inside = source.slice(cursor.at, end);
    cursor.at = end + 1;
    const isPlain = /^[\p{L}]+$/u.test(inside);
    return isPlain ? { done: new Set(), open: new Set(Array.from(inside)) } : ANY;
  }
  if (letter === '\\') {
    const escaped = source.charAt(cursor.at);
    cursor.at += 1;
    if (escaped === 'p') cursor.at = source.indexOf('}', cursor.at) + 1;
    return /[a-zA-Z]/.test(escaped) ? ANY : { done: new Set(), open: new Set([escaped]) };
  }
  if (letter === '.') return ANY;
  if (letter === '^' || letter === '$') return NOTHING;
  return { done: new Set(), open: new Set([letter]) };
}

/** Once nothing grows any more, what follows changes nothing. */
function skipAtom(cursor: Cursor): void {
  const { source } = cursor;
  const letter = source.charAt(cursor.at);
  cursor.at += 1;
  if (letter === '(') cursor.at = closing(source, cursor.at) + 1;
  else if (letter === '[') cursor.at = source.indexOf(']', cursor.at) + 1;
  else if (letter === '\\') cursor.at += 1;
}

function readGroup(cursor: Cursor): Beginnings {
  const { source } = cursor;
  const end = closing(source, cursor.at);
  const text = source.slice(cursor.at, end);
  const kept = groups.get(text);
  if (kept) {
    cursor.at = end + 1;
    return kept;
  }
  const opening = /^\?(?::|<\w+>|<?[=!])/.exec(source.slice(cursor.at, cursor.at + 30))?.[0] ?? '';
  cursor.at += opening.length;
  const inside = readAlternatives(cursor);
  cursor.at += 1;
  // What is looked ahead for takes no letters.
  const found = /[=!]$/.test(opening) ? NOTHING : inside;
  groups.set(text, found);
  return found;
}

/** Rules say the same things over and over. */
const groups = new Map<string, Beginnings>();

function closing(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 40) depth += 1;
    else if (code === 41 && (depth -= 1) === 0) return at;
  }
  return source.length;
}

function readQuantifier(cursor: Cursor): { least: number; most: number } {
  const found = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(
    cursor.source.slice(cursor.at, cursor.at + 12),
  );
  if (!found) return { least: 1, most: 1 };
  cursor.at += found[0].length;
  const sign = found[0].charAt(0);
  if (sign === '?') return { least: 0, most: 1 };
  if (sign === '*') return { least: 0, most: LETTERS };
  if (sign === '+') return { least: 1, most: LETTERS };
  return { least: Number(found[1]), most: found[2] === undefined ? Number(found[1]) : LETTERS };
}

const ANY: Beginnings = { done: new Set(['']), open: new Set() };
const NOTHING: Beginnings = { done: new Set(), open: new Set(['']) };

function follow(before: Beginnings, after: Beginnings): Beginnings {
  const done = new Set(before.done);
  const open = new Set<string>();
  for (const prefix of before.open) {
    for (const more of after.done) done.add((prefix + more).slice(0, LETTERS));
    for (const more of after.open) {
      const text = (prefix + more).slice(0, LETTERS);
      if (text.length === LETTERS || text.includes(' ')) done.add(cutAfterSpace(text));
      else open.add(text);
    }
  }
  return { done, open };
}

function cutAfterSpace(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space + 1);
}

function addAll(to: Beginnings, from: Beginnings): void {
  for (const prefix of from.done) to.done.add(prefix);
  for (const prefix of from.open) to.open.add(prefix);
}
