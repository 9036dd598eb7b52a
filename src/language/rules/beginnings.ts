import { type Part, type Pattern, type Ways } from './pattern.js';

/*
 * How the first word of a text must begin for a pattern to match it, worked out from the pattern
 * itself, so that it never leaves out what would match.
 */

/** How far a word is looked at; a space within says that the word ends there. */
const LETTERS = 6;

/** Beginnings that are settled, and those that still grow with what follows. */
interface Beginnings {
  readonly done: readonly string[];
  readonly open: readonly string[];
}

const NOTHING_YET: Beginnings = { done: [], open: [''] };
const ANY: Beginnings = { done: [''], open: [] };

/** The beginnings of all words that a text can begin with to match; null where it may be any. */
export function beginningsOf(pattern: Ways): ReadonlySet<string> | null {
  const { done, open } = beginningsOfWays(pattern);
  return done.includes('') || open.includes('') ? null : new Set([...done, ...open]);
}

/** The beginnings of one word, from its first letter to as far as words are looked at. */
export function lettersOf(word: string): readonly string[] {
  const letters = `${word.replace(/\d/g, '0')} `.slice(0, LETTERS);
  return Array.from(letters, (_, at) => letters.slice(0, at + 1));
}

function beginningsFrom(pattern: Pattern, from: number, start: Beginnings): Beginnings {
  let all = start;
  for (let index = from; index < pattern.length && all.open.length > 0; index += 1) {
    const part = pattern[index];
    if (part) all = thenPart(all, part);
  }
  return all;
}

function thenPart(before: Beginnings, { what, least, most }: Part): Beginnings {
  const one = beginningsOfPart(what);
  let all = follow(before, one);
  let last = all;
  // Each time takes a letter at least, or changes nothing.
  for (let times = 1; times < Math.min(most, LETTERS) && last.open.length > 0; times += 1) {
    last = follow(last, one);
    all = either(all, last);
  }
  return least === 0 ? either(all, before) : all;
}

function beginningsOfPart(what: Part['what']): Beginnings {
  switch (what.kind) {
    case 'letters':
      return beginningsOfLetters(what.text);
    case 'ways':
      return beginningsOfWays(what);
    case 'anything':
      return ANY;
  }
}

const beginnings = new WeakMap<Ways, Beginnings>();

function beginningsOfWays(what: Ways): Beginnings {
  const kept = beginnings.get(what);
  if (kept) return kept;
  const all = what.ways.map((way) => beginningsFrom(way, 0, NOTHING_YET));
  const found = {
    done: [...new Set(all.flatMap(({ done }) => done))],
    open: [...new Set(all.flatMap(({ open }) => open))],
  };
  beginnings.set(what, found);
  return found;
}

function beginningsOfLetters(text: string): Beginnings {
  const space = text.indexOf(' ');
  const word = text.slice(0, Math.min(LETTERS, space < 0 ? LETTERS : space + 1));
  const isDone = space >= 0 || word.length === LETTERS;
  return isDone ? { done: [word], open: [] } : { done: [], open: [word] };
}

function follow(before: Beginnings, after: Beginnings): Beginnings {
  if (before === NOTHING_YET) return after;
  const done = [...before.done];
  const open: string[] = [];
  for (const start of before.open) {
    for (const more of after.done) done.push((start + more).slice(0, LETTERS));
    for (const more of after.open) {
      const text = start + more;
      if (text.length < LETTERS) open.push(text);
      else done.push(text.slice(0, LETTERS));
    }
  }
  return { done, open };
}

function either(one: Beginnings, other: Beginnings): Beginnings {
  return { done: [...one.done, ...other.done], open: [...one.open, ...other.open] };
}
