import { cardKey, type CardRef } from '../domain/follow-up.js';
import type { GroupId } from '../domain/ids.js';

/** Teams takes about one message a second in a conversation before it refuses. */
const PAUSE_BETWEEN_REFRESHES_MS = 1000;

export interface CardRefresher {
  /** Done when a refresh that began after this call is done. */
  request(group: GroupId, ref: CardRef): Promise<void>;
}

interface Line {
  waiting: PromiseWithResolvers<void> | null;
  running: boolean;
}

/**
 * Lets forty people who press at once cost one or two updates of the shared card instead of
 * forty: requests that come while a refresh is on its way share the next one.
 */
export function createCardRefresher(
  refresh: (group: GroupId, ref: CardRef) => Promise<void>,
  pauseMs = PAUSE_BETWEEN_REFRESHES_MS,
): CardRefresher {
  const lines = new Map<string, Line>();

  async function run(key: string, line: Line, group: GroupId, ref: CardRef): Promise<void> {
    line.running = true;
    while (line.waiting) {
      const { resolve, reject } = line.waiting;
      line.waiting = null;
      await refresh(group, ref).then(resolve, reject);
      await new Promise((done) => setTimeout(done, pauseMs));
    }
    lines.delete(key);
  }

  return {
    request(group, ref) {
      const key = `${group}|${cardKey(ref)}`;
      const line = lines.get(key) ?? { waiting: null, running: false };
      lines.set(key, line);
      line.waiting ??= withResolvers();
      const { promise } = line.waiting;
      if (!line.running) void run(key, line, group, ref);
      return promise;
    },
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** Promise.withResolvers came with Node 22. */
function withResolvers(): PromiseWithResolvers<void> {
  let resolve!: () => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
