import type { Due } from './due.js';
import type { Person } from './ids.js';
import type { Instant } from './time.js';

/** Somebody will not make it in time, and asks those who lead the group for more. One per assignment. */
export interface TimeRequest {
  readonly assignment: number;
  readonly by: Person;
  readonly at: Instant;
  /** Null while it waits; `due` is null where the time stands. */
  readonly answered: {
    readonly by: Person;
    readonly at: Instant;
    readonly due: Due | null;
  } | null;
}
