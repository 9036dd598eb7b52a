import { distance } from 'fastest-levenshtein';
import type { Word } from '../domain/search/searched.js';

/** What each kind of nearness is worth. */
const SLIP = 0.85;
const TWO_SLIPS = 0.7;
const LAST_PART = 0.78;
const FIRST_PART = 0.72;
const SAME_START = 0.65;

/** A slip in a shorter word makes another word; two need a long one. */
const SHORTEST_SLIP = 5;
const SHORTEST_TWO_SLIPS = 8;

/** Parts of compounds, and what is left of the compound without them. */
const SHORTEST_PART = 3;
const SHORTEST_REST = 3;
const LONG_PART = 5;

export function alike(asked: Word, written: Word): number {
  if (asked.stem === written.stem || asked.word === written.word) return 1;
  // One year is not another one misspelt.
  if (/\d/.test(asked.word) || /\d/.test(written.word)) return 0;
  const slip = Math.max(
    worthOfSlips(asked.stem, written.stem),
    worthOfSlips(asked.word, written.word),
  );
  if (slip > 0) return slip;
  return Math.max(inCompound(asked, written), sameStart(asked.word, written.word));
}

function worthOfSlips(asked: string, written: string): number {
  const shortest = Math.min(asked.length, written.length);
  const slips = slipsBetween(asked, written);
  if (slips === 1 && shortest >= SHORTEST_SLIP) return SLIP;
  return slips === 2 && shortest >= SHORTEST_TWO_SLIPS ? TWO_SLIPS : 0;
}

/** The head of a Swedish compound is its last part: "konferensen" is "elevhälsokonferensen". */
function inCompound(one: Word, other: Word): number {
  const [asked, written] = [one.stem, other.stem];
  const rest = written.length - asked.length;
  if (asked.length < SHORTEST_PART || rest < SHORTEST_REST) return 0;
  if (written.endsWith(asked)) return LAST_PART;
  if (written.startsWith(asked)) return FIRST_PART;
  // An ending that was misspelt is still there.
  const hasSlip = hasSlipInPart(asked, written) || hasSlipInPart(one.word, other.word);
  return asked.length >= LONG_PART && hasSlip ? FIRST_PART * SLIP : 0;
}

/** A slip in the part that was asked for, which it may have made longer or shorter. */
function hasSlipInPart(asked: string, written: string): boolean {
  return [asked.length - 1, asked.length, asked.length + 1].some(
    (length) =>
      slipsBetween(asked, written.slice(-length)) === 1 ||
      slipsBetween(asked, written.slice(0, length)) === 1,
  );
}

/** What the stemmer does not know as one: "ansökan" and "ansökningar". */
function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 5 && same >= 0.6 * Math.max(a.length, b.length) ? SAME_START : 0;
}

/** Letters added, left out, changed, or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const edits = distance(a, b);
  return edits === 2 && isSwap(a, b) ? 1 : edits;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
