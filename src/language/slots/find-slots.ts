import { NUMBERS, ORDINALS } from '../due/calendar-words.js';
import type { FoundDue } from '../due/find-dues.js';
import { bestDue } from '../due-phrase.js';
import type { IntentLabel, Slots } from '../intent.js';
import { cut, type Line } from '../line.js';
import type { Match } from '../match.js';
import type { Said, Unit } from '../said.js';
import type { Body } from '../task-due.js';
import { hashOf, mixed } from './hash.js';
import { learntSlotWeights } from './slot-weights.js';
import { followingOf, tagWords, type Following } from './tag-words.js';
import { isBegin, OUTSIDE, slotOf, tagsFor, type SlotName } from './tags.js';
import { wordTraits, type Tagged } from './word-traits.js';

/** A stretch of units that make one slot. */
interface Stretch {
  readonly slot: SlotName;
  readonly from: number;
  readonly to: number;
}

/** The slots of a line whose meaning is known, and when it is due. */
export function findSlots(
  label: IntentLabel,
  whole: Said,
  body: Body,
): Pick<Match, 'slots' | 'due'> {
  const tags = tagsFor(label);
  if (tags === null) return { slots: {}, due: null };
  const line = { whole, body: body.said, dues: body.dues, label };
  const found = stretches(tagLine(line, tags));
  const slots: Partial<Record<SlotName, unknown>> = {};
  for (const stretch of found) {
    const { slot } = stretch;
    const value = valueOf(whole, stretch, body.dues);
    if (value === undefined || value === '') continue;
    if (slot === 'owners')
      slots.owners = [...((slots.owners as string[] | undefined) ?? []), value];
    else slots[slot] ??= value;
  }
  // What is called by its number needs no words.
  if (slots.number !== undefined) delete slots.query;
  const time = found.find(({ slot }) => slot === 'due');
  return { slots: slots as Slots, due: time ? dueWithin(whole, time, body.dues) : null };
}

const following = new Map<number, Following>();
/** As many kinds of words as there are, times as many meanings. */
const MOST_KNOWN = 10_000;

/** The same for every word of a kind, in a line of a meaning. */
function learntFollowing(label: number, tags: readonly number[], kind: number): Following {
  const key = mixed(label, kind);
  const known = following.get(key);
  if (known) return known;
  const found = followingOf(tags, label, kind, learntSlotWeights());
  if (following.size < MOST_KNOWN) following.set(key, found);
  return found;
}

function tagLine(line: Tagged, tags: readonly number[]): readonly number[] {
  const label = hashOf(line.label);
  const followingAt = (kind: number) => learntFollowing(label, tags, kind);
  return tagWords(wordTraits(line), tags, followingAt, learntSlotWeights());
}

function stretches(tags: readonly number[]): readonly Stretch[] {
  const found: Stretch[] = [];
  tags.forEach((tag, at) => {
    const slot = slotOf(tag);
    if (tag === OUTSIDE || slot === undefined) return;
    const last = found.at(-1);
    if (!isBegin(tag) && last) found[found.length - 1] = { ...last, to: at + 1 };
    else found.push({ slot, from: at, to: at + 1 });
  });
  return found;
}

function valueOf(
  whole: Said,
  { slot, from, to }: Stretch,
  dues: readonly FoundDue[],
): string | number | undefined {
  const { line, units } = whole;
  const [first, last] = [units[from], units[to - 1]];
  if (!first || !last) return undefined;
  if (slot === 'number') {
    // "Hösten 2026" is no item's number.
    const isTime = dues.some((due) => due.from <= first.from && first.from < due.to);
    return isTime ? undefined : numberIn(first.mark, line.tokens[first.from]?.word ?? '');
  }
  const written = cut(line, first.from, last.to);
  // A list keeps its first mark, so that it is still one.
  if (slot === 'text' && first.mark === '-' && written.includes('\n')) return `- ${written}`;
  // "Annas uppdrag" asks about Anna.
  if (slot === 'person' && last.mark === '§s') return written.replace(/['’:]?s$/iu, '');
  if (slot === 'owners') return ownerIn(line, first, last);
  return slot === 'person' ? withoutVerb(written) : written;
}

function ownerIn(line: Line, first: Unit, last: Unit): string {
  const end = line.tokens[last.to - 1]?.to ?? 0;
  // The full stop of "Sekr." is no word of its own.
  const isShort = line.written[end] === '.' && line.tokens[last.to]?.from !== end;
  const owner = withoutVerb(cut(line, first.from, last.to)) + (isShort ? '.' : '');
  // "Anna's going to ring": she is, it is not hers.
  return last.mark === '§s' ? owner.replace(/['’]s$/u, '') : owner;
}

/** "I'll" is I. */
function withoutVerb(written: string): string {
  return written.replace(/^(i)['’]\p{L}+$/iu, '$1');
}

/** "4", "fyran", "4:an", "fyra" and "fjärde" all say 4. */
export function numberIn(mark: string, word: string): number | undefined {
  const [, digits] = /^(\d{1,6})(?!\d)/.exec(mark) ?? /^(\d{1,6})(?!\d)/.exec(word) ?? [];
  return digits === undefined ? (NUMBERS.get(mark) ?? ORDINALS.get(mark)) : Number(digits);
}

function dueWithin(whole: Said, { from, to }: Stretch, dues: readonly FoundDue[]): FoundDue | null {
  const [start, end] = [whole.units[from]?.from ?? 0, whole.units[to - 1]?.to ?? 0];
  return bestDue(dues.filter((due) => due.from < end && due.to > start));
}
