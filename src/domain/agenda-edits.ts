import {
  itemNumbered,
  MAX_ITEMS,
  MAX_TITLE,
  numberOf,
  onAgenda,
  type AgendaItem,
} from './agenda.js';
import { insertItem } from './carry-over.js';
import type { Person } from './ids.js';
import type { Meeting } from './meeting.js';
import { MAX_NAME } from './record-text.js';
import type { Refusal } from './refusal.js';

/** An item as it is written. */
export interface NewItem {
  readonly title: string;
  readonly presenter: string | null;
  readonly time: string | null;
}

/** One change of an agenda; numbers are those that people see. */
export type AgendaEdit =
  | { readonly kind: 'add'; readonly line: NewItem; readonly after: number | null }
  | { readonly kind: 'move'; readonly number: number; readonly to: number }
  | { readonly kind: 'rename'; readonly number: number; readonly title: string }
  | { readonly kind: 'strike'; readonly number: number };

export type Edited = Meeting | { readonly refusal: Refusal };

/** What a table row can hold of one meeting, with room to spare for its audit. */
const MAX_LENGTH = 24_000;

export function editAgenda(meeting: Meeting, edit: AgendaEdit, by: Person | null): Edited {
  switch (edit.kind) {
    case 'add':
      return addItem(meeting, edit.line, edit.after, by);
    case 'move':
      return moveItem(meeting, edit.number, edit.to);
    case 'rename':
      return renameItem(meeting, edit.number, edit.title);
    case 'strike':
      return strikeItem(meeting, edit.number);
  }
}

/** `proposedBy`: the member who wants it there; null where who runs the meeting put it there. */
export function addItem(
  meeting: Meeting,
  line: NewItem,
  after: number | null,
  proposedBy: Person | null,
): Edited {
  const fault = titleFault(line.title);
  if (fault) return { refusal: fault };
  const item = { ...newItem(meeting.lastItem + 1, line), proposedBy };
  const before = after === null ? null : placeAfter(meeting.agenda, after);
  const agenda =
    before === null
      ? insertItem(meeting.agenda, item)
      : [...meeting.agenda.slice(0, before), item, ...meeting.agenda.slice(before)];
  return withinLimits({ ...meeting, agenda, lastItem: item.id });
}

export function moveItem(meeting: Meeting, number: number, to: number): Edited {
  const item = itemNumbered(meeting.agenda, number);
  if (!item) return unknown(number);
  const others = meeting.agenda.filter(({ id }) => id !== item.id);
  const place = to <= 1 ? 0 : placeAfter(others, to - 1);
  return { ...meeting, agenda: [...others.slice(0, place), item, ...others.slice(place)] };
}

export function renameItem(meeting: Meeting, number: number, title: string): Edited {
  const item = itemNumbered(meeting.agenda, number);
  if (!item) return unknown(number);
  const fault = titleFault(title);
  if (fault) return { refusal: fault };
  return withinLimits(changed(meeting, item.id, { title: tidy(title) }));
}

/** Taken off the agenda. What nobody has come to yet, and nothing points to, leaves no trace. */
export function strikeItem(meeting: Meeting, number: number): Edited {
  const item = itemNumbered(meeting.agenda, number);
  if (!item) return unknown(number);
  const isOwn = item.origin === null || item.origin.kind === 'standing';
  if (meeting.opened === null && isOwn) {
    return { ...meeting, agenda: meeting.agenda.filter(({ id }) => id !== item.id) };
  }
  return changed(meeting, item.id, { status: 'struck' });
}

export function changed(meeting: Meeting, id: number, changes: Partial<AgendaItem>): Meeting {
  const agenda = meeting.agenda.map((item) => (item.id === id ? { ...item, ...changes } : item));
  return { ...meeting, agenda };
}

export function newItem(id: number, { title, presenter, time }: NewItem): AgendaItem {
  return {
    id,
    title: tidy(title),
    presenter: presenter?.slice(0, MAX_NAME) ?? null,
    time,
    status: 'open',
    origin: null,
    proposedBy: null,
  };
}

export function titleFault(title: string): Refusal | null {
  if (tidy(title) === '') return { reason: 'agenda.titleMissing' };
  if (tidy(title).length > MAX_TITLE) return { reason: 'agenda.titleTooLong', limit: MAX_TITLE };
  return null;
}

export function withinLimits(meeting: Meeting): Edited {
  const fits =
    onAgenda(meeting.agenda).length <= MAX_ITEMS && JSON.stringify(meeting).length <= MAX_LENGTH;
  return fits ? meeting : { refusal: { reason: 'agenda.full', limit: MAX_ITEMS } };
}

function tidy(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

function unknown(number: number): { readonly refusal: Refusal } {
  return { refusal: { reason: 'agenda.unknownItem', number } };
}

/** Where the item goes that follows the one with this number; struck ones stay where they are. */
function placeAfter(agenda: readonly AgendaItem[], number: number): number {
  if (number <= 0) return 0;
  const index = agenda.findIndex(({ id }) => numberOf(agenda, id) === number);
  return index < 0 ? agenda.length : index + 1;
}
