import type { GroupId, Person } from './ids.js';
import type { CalendarDate } from './time.js';

/** Why an item is on the agenda, where nobody put it there for this meeting. */
export type Origin =
  /** Opening, minutes, closing round: on every agenda. `closing`: it ends the agenda. */
  | { readonly kind: 'standing'; readonly closing?: boolean | undefined }
  /** Moved on from an earlier meeting, with what was said then. */
  | {
      readonly kind: 'deferral';
      readonly number: number;
      readonly since: CalendarDate;
      readonly reason: string | null;
      readonly condition: string | null;
    }
  /** Handed down by another group. */
  | {
      readonly kind: 'relay';
      readonly number: number;
      readonly from: string;
      /** Two groups may bear one name; which of them it was. */
      readonly group?: GroupId | undefined;
    }
  /** A row of the action plan that is to be followed up. */
  | { readonly kind: 'plan'; readonly row: number };

/** `id` is given once within a meeting; its number on the agenda is its place among the others. */
export interface AgendaItem {
  readonly id: number;
  readonly title: string;
  readonly presenter: string | null;
  /** When it is planned to begin, `13:10`. */
  readonly time: string | null;
  readonly status: 'open' | 'handled' | 'deferred' | 'struck';
  readonly origin: Origin | null;
  /** The member who put it there before the meeting. */
  readonly proposedBy: Person | null;
}

/** What is on the agenda, in order; an item that was struck has no number. */
export function onAgenda(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return agenda.filter(({ status }) => status !== 'struck');
}

/** The number that people call an item by; null where it is not on the agenda. */
export function numberOf(agenda: readonly AgendaItem[], id: number): number | null {
  const place = onAgenda(agenda).findIndex((item) => item.id === id);
  return place < 0 ? null : place + 1;
}

/** As many items as a card can show and a table row can hold. */
export const MAX_ITEMS = 50;

/** Longer than any heading in the minutes. */
export const MAX_TITLE = 200;

export function itemNumbered(agenda: readonly AgendaItem[], number: number): AgendaItem | null {
  return onAgenda(agenda)[number - 1] ?? null;
}
