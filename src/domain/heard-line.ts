import type { Person } from './ids.js';
import type { Instant } from './time.js';

/**
 * A line said to the bot that reads as if something was handed out, and was not recorded: the
 * closing round shows it, so that nothing is left unsaid.
 */
export interface HeardLine {
  readonly round: number;
  /** Names it within the round. */
  readonly id: string;
  readonly text: string;
  readonly by: Person;
  readonly at: Instant;
  /** Somebody has looked at it: it was recorded, or it was nothing. */
  readonly settled: boolean;
}
