import type { Person } from './ids.js';
import type { Instant } from './time.js';

/**
 * A line that reads as if something was handed out and that is no assignment: a decision, or
 * something said to the bot that it did not take for one. The closing round shows it.
 */
export interface HeardLine {
  readonly round: number;
  /** Names it within the round: `decision-3`, or the act that said it. */
  readonly id: string;
  readonly text: string;
  /** The decision that says it; null for a line in the chat. */
  readonly decision: number | null;
  readonly by: Person;
  readonly at: Instant;
  /** Somebody has looked at it: it was recorded, or it was nothing. */
  readonly settled: boolean;
}
