import type { Assignment } from './assignment.js';
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

/** A wish that waits for an answer, and what it is about. */
export interface Wish {
  readonly by: Person;
  readonly assignment: Assignment;
}

/** Those that are still about something, by the number of what that is. */
export function wishesFor(
  waiting: readonly TimeRequest[],
  open: readonly Assignment[],
): readonly Wish[] {
  return open.flatMap((assignment) => {
    const request = waiting.find((one) => one.assignment === assignment.number);
    return request ? [{ by: request.by, assignment }] : [];
  });
}
