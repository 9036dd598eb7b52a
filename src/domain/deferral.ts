import type { Person } from './ids.js';
import type { CalendarDate, Instant } from './time.js';

/** Where a deferred item goes: the next meeting, the first in a month, or until it is asked for. */
export type DeferralTarget =
  | { readonly kind: 'nextMeeting' }
  /** `2026-09` */
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'backlog' };

/** An item moved on. Kept for good; the item that comes of it points back here. */
export interface Deferral {
  readonly number: number;
  readonly title: string;
  /** The agenda item it was; null for something that was not on the agenda. */
  readonly item: { readonly meeting: number; readonly id: number } | null;
  /** The meeting at which it was moved on. */
  readonly meeting: number;
  readonly on: CalendarDate;
  /** The word that was used: bordlägg, skjut upp, parkera, avvakta. */
  readonly verb: string;
  readonly reason: string | null;
  readonly condition: string | null;
  readonly target: DeferralTarget;
  readonly by: Person;
  readonly at: Instant;
  /** The meeting that took it up; null while it waits. */
  readonly takenUp: number | null;
  readonly withdrawn: boolean;
}

/** It waits for somebody to ask for it, or for a later month; what waits for the next meeting comes by itself. */
export function canBeBroughtBack({ target, takenUp, withdrawn }: Deferral): boolean {
  return takenUp === null && !withdrawn && target.kind !== 'nextMeeting';
}
