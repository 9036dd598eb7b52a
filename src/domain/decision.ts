import type { Person } from './ids.js';
import type { Instant } from './time.js';

export interface Decision {
  readonly number: number;
  readonly text: string;
  /** The meeting it was made at, and the item of its agenda; 0 and null outside of any. */
  readonly meeting: number;
  readonly item: number | null;
  /** The earlier decision that this one takes the place of. */
  readonly replaces: number | null;
  readonly replacedBy: number | null;
  readonly recordedBy: Person;
  readonly recordedAt: Instant;
  /** True where recording it was taken back. */
  readonly withdrawn: boolean;
}
