import type { CalendarDate } from './time.js';

/** When an assignment is due. `nextMeeting` is a link: it moves when the meeting does. */
export type Due =
  | { readonly kind: 'nextMeeting' }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'none' };
