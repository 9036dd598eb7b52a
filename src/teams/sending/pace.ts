import { TENANT_CALLS_PER_SECOND } from './published-limits.js';

/** How fast calls may follow one another in one tenant. */
export interface Pace {
  /** Milliseconds; 0 or less: now. */
  opensIn(now: number): number;
  note(now: number): void;
  /** Teams refused: others, perhaps our own replicas, use up the tenant's share. */
  slowDown(now: number): void;
}

/** What a refusal leaves of the pace, and what each call after it gives back: quickly down, slowly up. */
const LEFT_AFTER_A_REFUSAL = 0.75;
const BACK_PER_CALL = 0.04;
const SLOWEST = 1;

/** Calls that were refused together are one refusal. */
const ONE_REFUSAL_MS = 1000;

/** How far a timer that came late is made up for; more would be a burst. */
const CATCH_UP_MS = 50;

export function createPace(): Pace {
  let perSecond = TENANT_CALLS_PER_SECOND;
  let nextAt = 0;
  let slowedAt = -Infinity;
  return {
    opensIn: (now) => nextAt - now,
    note(now) {
      nextAt = Math.max(nextAt, now - CATCH_UP_MS) + 1000 / perSecond;
      perSecond = Math.min(TENANT_CALLS_PER_SECOND, perSecond + BACK_PER_CALL);
    },
    slowDown(now) {
      if (now - slowedAt < ONE_REFUSAL_MS) return;
      slowedAt = now;
      perSecond = Math.max(SLOWEST, perSecond * LEFT_AFTER_A_REFUSAL);
    },
  };
}
