import type { OutgoingCall } from './outgoing-call.js';
import { createPace, type Pace } from './pace.js';
import { createThreads } from './threads.js';

export interface Limiter {
  /** Resolves when the call may go out; null where it would have become too late. */
  turn(call: OutgoingCall): Promise<Turn | null>;
  /** Teams asked to wait: nothing more in this conversation before then, and less in its tenant. */
  slowDown(call: OutgoingCall, milliseconds: number): void;
}

/** A call that is on its way. */
export interface Turn {
  /** To be told as soon as the answer is there, or will not come any more. */
  answered(): void;
}

interface Waiting {
  readonly call: OutgoingCall;
  readonly go: (turn: Turn | null) => void;
}

interface Lane {
  readonly pace: Pace;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
}

/**
 * Keeps all that the process sends under what Teams takes, for each conversation and each tenant.
 * No library has several windows for one key, precedence and a pace that learns at once.
 */
export function createLimiter(): Limiter {
  const threads = createThreads();
  // Tenants are few, so their lanes are kept; conversations are many, and are forgotten.
  const lanes = new Map<string, Lane>();

  function laneOf(tenant: string): Lane {
    const lane = lanes.get(tenant) ?? { pace: createPace(), waiting: [], timer: undefined };
    lanes.set(tenant, lane);
    return lane;
  }

  /** Lets go whoever may, and comes back when the next one may. */
  function serve(lane: Lane): void {
    clearTimeout(lane.timer);
    lane.timer = undefined;
    const now = performance.now();
    for (;;) {
      dismissTheLate(lane, now);
      if (lane.waiting.length === 0) return;
      const tenantOpensIn = lane.pace.opensIn(now);
      const open = tenantOpensIn > 0 ? undefined : firstOpen(lane, now);
      if (!open) {
        wakeUp(lane, now, tenantOpensIn);
        return;
      }
      lane.waiting = lane.waiting.filter((one) => one !== open);
      lane.pace.note(now);
      threads.note(open.call, now);
      open.go({
        answered() {
          lane.pace.answered(now, performance.now());
          if (!lane.timer) serve(lane);
        },
      });
    }
  }

  function dismissTheLate(lane: Lane, now: number): void {
    const isLate = ({ call }: Waiting) => now + threads.opensIn(call, now) > call.giveUpAt;
    const late = lane.waiting.filter(isLate);
    if (late.length === 0) return;
    lane.waiting = lane.waiting.filter((one) => !late.includes(one));
    for (const { go } of late) go(null);
  }

  function firstOpen(lane: Lane, now: number): Waiting | undefined {
    const isOpen = ({ call }: Waiting) => threads.opensIn(call, now) <= 0;
    const replies = lane.waiting.filter(({ call }) => call.urgency === 'reply');
    return replies.find(isOpen) ?? lane.waiting.find(isOpen);
  }

  function wakeUp(lane: Lane, now: number, tenantOpensIn: number): void {
    const soonest = Math.min(...lane.waiting.map(({ call }) => threads.opensIn(call, now)));
    const nextLate = Math.min(...lane.waiting.map(({ call }) => call.giveUpAt - now));
    const pause = Math.min(Math.max(soonest, tenantOpensIn), nextLate);
    // Not before an answer, then: whoever gets it comes here.
    if (pause === Infinity) return;
    const wake = () => {
      serve(lane);
    };
    lane.timer = setTimeout(wake, Math.max(1, Math.ceil(pause)));
  }

  return {
    turn(call) {
      return new Promise((go) => {
        const lane = laneOf(call.tenant);
        lane.waiting.push({ call, go });
        serve(lane);
      });
    },
    slowDown(call, milliseconds) {
      const now = performance.now();
      threads.pause(call, now + milliseconds);
      laneOf(call.tenant).pace.slowDown(now);
    },
  };
}
