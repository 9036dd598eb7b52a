import { changed } from './agenda-edits.js';
import { folded } from './agenda-template.js';
import { itemNumbered, numberOf, onAgenda, type AgendaItem } from './agenda.js';
import type { CurrentItem } from './group.js';
import type { Meeting } from './meeting.js';

/** Where a meeting stands after a step on its agenda. */
export interface Step {
  readonly meeting: Meeting;
  /** Null where everything has been handled. */
  readonly current: AgendaItem | null;
}

/** An item by its number, or by its title or the beginning of it. */
export interface WhichItem {
  readonly number: number | null;
  readonly title: string | null;
}

export function findItem(
  agenda: readonly AgendaItem[],
  { number, title }: WhichItem,
): AgendaItem | null {
  if (number !== null) return itemNumbered(agenda, number);
  if (title === null) return null;
  const there = onAgenda(agenda);
  const wanted = folded(title);
  const exact = there.find((item) => folded(item.title) === wanted);
  if (exact) return exact;
  // Part of a title counts where no other item has it.
  const similar = there.filter((item) => folded(item.title).includes(wanted));
  // "Vi tar lokalerna nästa gång" means the item "Lokaler".
  const words = wanted.split(' ');
  const inflected = there.filter((item) => {
    const ofTitle = folded(item.title).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => ofTitle.some((other) => isSameWord(word, other)));
  });
  const found = similar.length > 0 ? similar : inflected;
  return found.length === 1 ? (found[0] ?? null) : null;
}

const ENDING = /(?:arna|erna|orna|ena|na|en|et|ar|er|or|n|t)$/;
/** Shorter words are too alike without their endings. */
const LEAST_STEM = 4;

/** True for forms of one Swedish noun: "budget" and "budgeten", "rutinen" and "rutiner". */
function isSameWord(one: string, other: string): boolean {
  const stem = (word: string) => {
    const bare = word.replace(ENDING, '');
    return bare.length < LEAST_STEM ? word : bare;
  };
  return one === other || stem(one) === other || one === stem(other) || stem(one) === stem(other);
}

/** Goes to an item. What the meeting leaves by going on is handled; by going back it stays open. */
export function goTo(meeting: Meeting, from: number | null, to: number): Step {
  const goesOn = from !== null && placeOf(meeting, from) < placeOf(meeting, to);
  const left = goesOn ? handled(meeting, from) : meeting;
  // What was handled or put off, and is taken up once more, is open again.
  const now = changed(left, to, { status: 'open' });
  return { meeting: now, current: now.agenda.find(({ id }) => id === to) ?? null };
}

/** Marks the current item as handled, and goes to the next that is open; after the last, back to one that was skipped. */
export function nextItem(meeting: Meeting, from: number | null): Step {
  const left = from === null ? meeting : handled(meeting, from);
  const place = from === null ? -1 : placeOf(left, from);
  const open = left.agenda.filter(({ status }) => status === 'open');
  const after = open.find(({ id }) => placeOf(left, id) > place);
  return { meeting: left, current: after ?? open[0] ?? null };
}

/** An item that was put off or struck while it was current stays so. */
export function handled(meeting: Meeting, id: number): Meeting {
  const item = meeting.agenda.find((one) => one.id === id);
  return item?.status === 'open' ? changed(meeting, id, { status: 'handled' }) : meeting;
}

/** The item as the group's row knows it; null where it is not on the agenda any more. */
export function currentOf(meeting: Meeting, id: number | null): CurrentItem | null {
  const item = meeting.agenda.find((one) => one.id === id);
  const number = item ? numberOf(meeting.agenda, item.id) : null;
  if (!item || number === null) return null;
  return { meeting: meeting.number, item: item.id, number, title: item.title };
}

/** The items that the meeting has come to in between: those that are done with, and the current one. */
export function takenUpBetween(
  before: Meeting,
  after: Meeting,
  current: number | null,
): readonly AgendaItem[] {
  const open = new Set(before.agenda.filter(({ status }) => status === 'open').map(({ id }) => id));
  return after.agenda.filter(
    ({ id, status }) =>
      id === current || (open.has(id) && (status === 'handled' || status === 'struck')),
  );
}

function placeOf(meeting: Meeting, id: number): number {
  return meeting.agenda.findIndex((item) => item.id === id);
}
