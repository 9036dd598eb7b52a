import type { Due } from './due.js';
import type { Owner } from './owner.js';
import type { Person } from './ids.js';
import type { Instant } from './time.js';

/** A row of the action plan (handlingsplan): long-lived, followed up at a meeting. */
export interface PlanRow {
  readonly number: number;
  readonly goal: string;
  readonly activity: string;
  readonly when: string;
  readonly responsible: readonly Owner[];
  /** When it is followed up; a period puts it on the agenda of the first meeting in it. */
  readonly followUp: Due;
  /** The last day of the period that it was followed up for last; null before the first. */
  readonly followedUp: string | null;
  /** The meeting that was held last when this was agreed: it is followed up after it. */
  readonly meeting?: number | undefined;
  readonly by: Person;
  readonly at: Instant;
  readonly withdrawn: boolean;
}
