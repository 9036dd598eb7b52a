import type { AgendaItem } from './agenda.js';
import type { CalendarDate, Instant } from './time.js';

/**
 * One occurrence of the series, with its agenda. The meeting after the last one exists as soon as
 * something is put on its agenda; `opened` is null until it is held.
 */
export interface Meeting {
  readonly number: number;
  readonly opened: { readonly at: Instant } | null;
  readonly closed: { readonly at: Instant } | null;
  readonly agenda: readonly AgendaItem[];
  /** The last item id given, so that none is given twice. */
  readonly lastItem: number;
  /** The day on which the card of the agenda was last put in the chat; null before the first. */
  readonly cardOn: CalendarDate | null;
}

export function plannedMeeting(number: number): Meeting {
  return { number, opened: null, closed: null, agenda: [], lastItem: 0, cardOn: null };
}
