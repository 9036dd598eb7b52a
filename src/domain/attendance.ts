import type { Person } from './ids.js';
import type { Instant } from './time.js';

/** Somebody at a meeting: a member of the chat, or someone known by name only. */
export type Attendee =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'external'; readonly name: string };

/** One row per meeting and attendee, so a whole group can press at once. */
export interface Attendance {
  readonly meeting: number;
  readonly who: Attendee;
  readonly status: 'present' | 'absent';
  /** Whom a substitute stands in for (ersätter X). */
  readonly standsInFor: string | null;
  /** Not a member of the group (adjungerad); `items`: for these numbers of the agenda only. */
  readonly coopted: boolean;
  readonly items: { readonly from: number; readonly to: number } | null;
  readonly title: string | null;
  readonly organisation: string | null;
  /** `09:15`, or `item:4`, for who came late or left early. */
  readonly arrived: string | null;
  readonly left: string | null;
  /** What a person said weighs more than what Teams saw. */
  readonly source: 'typed' | 'pressed' | 'teams';
  readonly by: Person;
  readonly at: Instant;
}

/** What is kept about someone from one meeting to the next. */
export interface Profile {
  readonly who: Attendee;
  readonly title: string | null;
  readonly organisation: string | null;
}
