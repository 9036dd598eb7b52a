import type { OutgoingCall } from './outgoing-call.js';
import { THREAD_WINDOWS, type Window } from './published-limits.js';

type Call = Pick<OutgoingCall, 'thread' | 'kind'>;

/** What has lately been sent in each conversation, and when it may be more. */
export interface Threads {
  /** Milliseconds; 0 or less: now. */
  opensIn(call: Call, now: number): number;
  note(call: Call, now: number): void;
  pause(call: Call, until: number): void;
}

interface Thread {
  /** When calls went out, oldest first. */
  times: number[];
  pausedUntil: number;
}

/** From this many conversations on it pays to look for some to forget. */
const MANY = 2000;

export function createThreads(): Threads {
  const threads = new Map<string, Thread>();
  let lookAgainAt = MANY;

  const keyOf = ({ kind, thread }: Call) => `${kind} ${thread}`;

  function of(call: Call): Thread {
    const thread = threads.get(keyOf(call)) ?? { times: [], pausedUntil: 0 };
    threads.set(keyOf(call), thread);
    return thread;
  }

  /** In most conversations there was one message, long ago; they cannot be near any limit. */
  function forgetTheQuiet(now: number): void {
    if (threads.size < lookAgainAt) return;
    for (const [key, { times, pausedUntil }] of threads) {
      const isQuiet = (times.at(-1) ?? 0) < now - 60_000 && pausedUntil < now;
      if (isQuiet && times.length < 60) threads.delete(key);
    }
    lookAgainAt = Math.max(MANY, threads.size * 2);
  }

  return {
    opensIn(call, now) {
      const thread = threads.get(keyOf(call));
      if (!thread) return 0;
      const waits = THREAD_WINDOWS[call.kind].map((window) => waitFor(thread.times, window, now));
      return Math.max(thread.pausedUntil - now, ...waits);
    },
    note(call, now) {
      forgetTheQuiet(now);
      const thread = of(call);
      const longest = Math.max(...THREAD_WINDOWS[call.kind].map(({ within }) => within));
      thread.times = thread.times.filter((time) => time > now - longest);
      thread.times.push(now);
    },
    pause(call, until) {
      const thread = of(call);
      thread.pausedUntil = Math.max(thread.pausedUntil, until);
    },
  };
}

/** Until one more call fits in the window. */
function waitFor(times: readonly number[], { calls, within }: Window, now: number): number {
  const oldest = times.at(-calls);
  return oldest === undefined ? 0 : oldest + within - now;
}
