import { type Part, type Pattern, type Ways } from './pattern.js';

/*
 * Which words a text must have for a pattern to match it, by how they begin. Most rules are ruled
 * out by that alone, which is what makes a line cheap to read. Worked out from the pattern
 * itself, so that it never leaves out what would match.
 */

/** How far a word is looked at; a space within says that the word ends there. */
export const LETTERS = 6;

/** One of these must stand in the text; each is how a word begins. */
export type Need = ReadonlySet<string>;

/** Beginnings that are settled, and those that still grow with what follows. */
interface Beginnings {
  readonly done: readonly string[];
  readonly open: readonly string[];
}

const NOTHING_YET: Beginnings = { done: [], open: [''] };
const ANY: Beginnings = { done: [''], open: [] };

/** How the words begin that a pattern can begin with; null where it may be any. */
export function beginningsOf(pattern: Ways): Need | null {
  return asNeed(beginningsOfWays(pattern));
}

/** Which words it needs besides: wherever one must begin, one of those that can. */
export function needsOf({ ways }: Ways): readonly Need[] {
  const [only, another] = ways;
  return only && !another ? needsOfSequence(inlined(only), true) : asList(needOfAny(ways));
}

function needsOfSequence(pattern: Pattern, beginsWord: boolean): readonly Need[] {
  let isWordStart = beginsWord;
  return pattern.flatMap(({ what, least }, index) => {
    const isAfterBracket = isWordStart && pattern[index - 1]?.what.kind === 'ways';
    isWordStart = endsInSpace(what) && (least > 0 || isWordStart);
    if (least === 0) return [];
    return [
      ...(isAfterBracket ? asList(asNeed(beginningsFrom(pattern, index, NOTHING_YET))) : []),
      ...(what.kind === 'ways' ? asList(neededBy(what)) : []),
      ...(what.kind === 'letters' ? needsIn(what.text, pattern, index + 1) : []),
    ];
  });
}

function endsInSpace(what: Part['what']): boolean {
  if (what.kind === 'letters') return what.text.endsWith(' ');
  return (
    what.kind === 'ways' &&
    what.ways.every((way) => {
      const last = way.at(-1);
      return last !== undefined && last.least > 0 && endsInSpace(last.what);
    })
  );
}

/** The words that begin in some letters; the last of them may go on in the next parts. */
function needsIn(text: string, pattern: Pattern, next: number): readonly Need[] {
  const words = text.split(' ').slice(1);
  const last = words.pop();
  if (last === undefined) return [];
  const end = asNeed(beginningsFrom(pattern, next, beginningsOfLetters(last)));
  return [...words.map((word) => new Set([`${word} `.slice(0, LETTERS)])), ...asList(end)];
}

const needs = new WeakMap<Ways, Need | null>();

/** Classes of words stand in many patterns, and are read once. */
function neededBy(what: Ways): Need | null {
  const kept = needs.get(what);
  if (kept !== undefined) return kept;
  const found = needOfAny(what.ways);
  needs.set(what, found);
  return found;
}

/** Whichever way the text goes, it needs one of these. */
function needOfAny(ways: readonly Pattern[]): Need | null {
  const all = new Set<string>();
  for (const way of ways) {
    const found = needsOfSequence(inlined(way), false);
    if (found.length === 0) return null;
    const rarest = found.reduce((best, need) => (often(need) < often(best) ? need : best));
    for (const word of rarest) all.add(word);
  }
  return all;
}

/** About how many texts meet a need: short words are common. */
function often(need: Need): number {
  let sum = 0;
  for (const word of need) sum += 2 ** -word.length;
  return sum;
}

/** A bracket with one way through it is no bracket: " (?:och )x" has a word after its space. */
function inlined(pattern: Pattern): Pattern {
  return pattern.some(isOneWay)
    ? pattern.flatMap((part) => (isOneWay(part) ? inlined(part.what.ways[0] ?? []) : [part]))
    : pattern;
}

function isOneWay(part: Part): part is Part & { readonly what: Ways } {
  const { what, least, most } = part;
  return what.kind === 'ways' && what.ways.length === 1 && least === 1 && most === 1;
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

function asNeed({ done, open }: Beginnings): Need | null {
  return done.includes('') || open.includes('') ? null : new Set([...done, ...open]);
}

function asList(need: Need | null): readonly Need[] {
  return need === null ? [] : [need];
}
