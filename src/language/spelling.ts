import { ABBREVIATIONS } from './lexicon/written-short.js';
import { KEY_WORDS, REAL_WORDS } from './lexicon/key-words.js';
import { ofType, typeOf } from './word-type.js';

/**
 * Writes out what is written short, and puts right one slip in a word that meaning hangs on: a
 * letter too many, one too few, a wrong one, or two that changed places. Words that are right as
 * they stand are listed, so that none of them is taken for a slip in another.
 */
export const correct = ofType((word) => typeOf(corrected(word)));

function corrected(word: string): string {
  const whole = ABBREVIATIONS.get(word);
  if (whole !== undefined) return whole;
  return word.length < SHORTEST || KNOWN.has(word) || REAL_WORDS.has(word) ? word : nearest(word);
}

function nearest(word: string): string {
  const direct = lookUp(word, word);
  if (direct !== null) return direct;
  if (word.length > LONGEST) return word;
  for (let index = 0; index < word.length; index += 1) {
    const found = lookUp(word.slice(0, index) + word.slice(index + 1), word);
    if (found !== null) return found;
  }
  return word;
}

const SHORTEST = 5;
const KNOWN: ReadonlySet<string> = new Set(KEY_WORDS);
const LONGEST = Math.max(...KEY_WORDS.map(({ length }) => length)) + 1;

/** Each key word under itself with any one letter left out; put together for the first slip. */
let byPiece: ReadonlyMap<string, readonly string[]> | null = null;

function keysByPiece(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (piece: string, key: string) => {
    const keys = found.get(piece);
    if (keys) keys.push(key);
    else found.set(piece, [key]);
  };
  for (const key of KNOWN) {
    if (key.length < SHORTEST) continue;
    const pieces = Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1));
    for (const piece of new Set([key, ...pieces])) add(piece, key);
  }
  return found;
}

function lookUp(piece: string, word: string): string | null {
  byPiece ??= keysByPiece();
  return (
    byPiece.get(piece)?.find((key) => isOneSlip(key, word) && isBeyondDoubt(key, word)) ?? null
  );
}

/** An ending is an inflection, not a slip; and short words are near to many others. */
function isBeyondDoubt(key: string, word: string): boolean {
  const isEnding =
    key.slice(0, -1) === word ||
    word.slice(0, -1) === key ||
    key.slice(0, -1) === word.slice(0, -1);
  if (isEnding) return false;
  return (
    key.length > SHORTEST || Array.from(key).sort().join('') === Array.from(word).sort().join('')
  );
}

/** True where one letter was added, left out, changed, or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left.charAt(1)}${left.charAt(0)}`;
}
