import { TENANT_CALLS_PER_SECOND, TENANT_WINDOW } from './published-limits.js';

/** How fast calls may follow one another in one tenant. */
export interface Pace {
  /** Milliseconds; 0 or less: now; Infinity: not before an answer has come. */
  opensIn(now: number): number;
  /** A call goes out. */
  note(now: number): void;
  /** Its answer has come, or will not come any more. */
  answered(sentAt: number, now: number): void;
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
const CATCH_UP_MS = 200;

/** By how much at most one answer lets us believe that even the quickest takes longer now. */
const SLOWER_PER_ANSWER_MS = 0.1;

/**
 * Teams counts a call when it arrives, which is sometime between its leaving and its answer. So a
 * call is held to be in the window from when it left until a window's length after its answer, less
 * what even the quickest answer took: however unevenly the calls travel, no more of them can arrive
 * in one window than Teams takes.
 */
export function createPace(): Pace {
  let perSecond = TENANT_CALLS_PER_SECOND;
  let nextAt = 0;
  let slowedAt = -Infinity;
  let unanswered = 0;
  let quickest = 0;
  /** When those that have been answered are out of the window. */
  let outAt: number[] = [];
  return {
    opensIn(now) {
      outAt = outAt.filter((at) => at > now);
      const isFull = unanswered + outAt.length >= TENANT_WINDOW.calls;
      return Math.max(nextAt - now, isFull ? Math.min(...outAt) - now : 0);
    },
    note(now) {
      unanswered += 1;
      nextAt = Math.max(nextAt, now - CATCH_UP_MS) + 1000 / perSecond;
      perSecond = Math.min(TENANT_CALLS_PER_SECOND, perSecond + BACK_PER_CALL);
    },
    answered(sentAt, now) {
      unanswered -= 1;
      quickest = Math.min(now - sentAt, quickest + SLOWER_PER_ANSWER_MS);
      outAt.push(now - quickest + TENANT_WINDOW.within);
    },
    slowDown(now) {
      if (now - slowedAt < ONE_REFUSAL_MS) return;
      slowedAt = now;
      perSecond = Math.max(SLOWEST, perSecond * LEFT_AFTER_A_REFUSAL);
    },
  };
}
