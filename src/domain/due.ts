import type { CalendarDate } from './time.js';

export type Precision = 'week' | 'month' | 'term' | 'year';

/** When an assignment is due. `nextMeeting` is a link: it moves when the meeting does. */
export type Due =
  | { readonly kind: 'nextMeeting' }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** Due on the last day of a week, month, term or year, and shown as it was said. */
  | {
      readonly kind: 'period';
      readonly precision: Precision;
      readonly last: CalendarDate;
      readonly said: string;
    }
  /** Without an end: asked about once a term. */
  | { readonly kind: 'ongoing' }
  /** `said`: a condition or a wish instead of a time, "when there is more information". */
  | { readonly kind: 'none'; readonly said?: string | undefined };
