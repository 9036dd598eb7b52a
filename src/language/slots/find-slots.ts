import { NUMBERS, ORDINALS } from '../due/calendar-words.js';
import type { FoundDue } from '../due/find-dues.js';
import { bestDue } from '../due-phrase.js';
import type { IntentLabel, Slots } from '../intent.js';
import { cut, type Line } from '../line.js';
import type { Match } from '../match.js';
import { isWriter } from '../owner-phrase.js';
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
  const { slots, due } = findSlotsAndRest(label, whole, body);
  return { slots, due };
}

/** The same, and the words that went into none of them. */
export function findSlotsAndRest(
  label: IntentLabel,
  whole: Said,
  body: Body,
): Pick<Match, 'slots' | 'due'> & { readonly rest: readonly Unit[] } {
  const tags = tagsFor(label);
  if (tags === null) return { slots: {}, due: null, rest: whole.units };
  const line = { whole, body: body.said, dues: body.dues, label };
  const tagged = stretches(tagLine(line, tags));
  const found = tagged.map((stretch) => withWholeBrackets(stretch, tagged, whole.units));
  const slots: Partial<Record<SlotName, unknown>> = {};
  const owners: string[] = [];
  for (const stretch of found) {
    const { slot } = stretch;
    const value = valueOf(whole, stretch, body.dues);
    if (value === undefined || value === '') continue;
    if (slot === 'owners') owners.push(String(value));
    else slots[slot] ??= value;
  }
  if (owners.length > 0) slots.owners = owners.filter(isNotSaidAgain);
  // What is called by its number needs no words.
  if (slots.number !== undefined) delete slots.query;
  const time = found.find(({ slot }) => slot === 'due');
  return {
    slots: slots as Slots,
    due: time ? (dueWithin(whole, time, body.dues) ?? phraseAlone(label, whole, time)) : null,
    rest: whole.units.filter((_, at) => found.every(({ from, to }) => at < from || at >= to)),
  };
}

/** "Skriv upp mig: jag ringer" names the writer twice. */
function isNotSaidAgain(owner: string, at: number, owners: readonly string[]): boolean {
  return !isWriter(owner) || !owners.slice(at + 1).some(isWriter);
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

/** What opens a bracket closes it; unless who or when stands there, which are no part of the text. */
function withWholeBrackets(
  stretch: Stretch,
  all: readonly Stretch[],
  units: readonly Unit[],
): Stretch {
  const { slot, from, to } = stretch;
  if (slot !== 'text') return stretch;
  const open = units.findLastIndex(({ mark }, at) => at < to && (mark === '(' || mark === ')'));
  if (open <= from || units[open]?.mark !== '(') return stretch;
  const close = units.findIndex(({ mark }, at) => at >= to && mark === ')');
  if (close < 0) return stretch;
  const isOther = all.some((other) => other !== stretch && other.from > open && other.to <= close);
  return { ...stretch, to: isOther ? open : close + 1 };
}

/** An item that is put as a question, behind a colon, keeps its mark. */
function asked({ line, units }: Said, { from }: Stretch, item: string): string {
  if (units[from - 1]?.mark !== ':' || !ASKS.has(units[from]?.mark ?? '')) return '';
  const start = line.tokens[units[from]?.from ?? 0]?.from ?? 0;
  return /^\?+/.exec(line.written.slice(start + item.length))?.[0] ?? '';
}

const ASKS = new Set(
  'hur vad vem vilka vilken vilket nar var varfor ska bor kan far how what who which when where why should can do'.split(
    ' ',
  ),
);

function valueOf(
  whole: Said,
  stretch: Stretch,
  dues: readonly FoundDue[],
): string | number | undefined {
  const { line, units } = whole;
  const { slot, from, to } = stretch;
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
  if (slot === 'text') return written + asked(whole, stretch, written);
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

/** "Innan det går till signering": no time that can be known, and kept with the assignment. */
function phraseAlone(label: IntentLabel, whole: Said, { from, to }: Stretch): FoundDue | null {
  if (label !== 'record_assignment') return null;
  const [start, end] = [whole.units[from]?.from ?? 0, whole.units[to - 1]?.to ?? 0];
  return { kind: 'none', day: null, precision: null, from: start, at: start, to: end, rank: 1 };
}
