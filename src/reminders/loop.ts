import type { Log } from '../usecases/ports.js';

export interface Loop {
  /** Runs a round now instead of waiting, and resolves when it is done. */
  now(): Promise<void>;
  /** No new round begins; resolves when the running one is done. */
  stop(): Promise<void>;
}

/** Repeats `work`, one round at a time, with a pause in between. A failed round is logged. */
export function startLoop(
  name: string,
  pauseSeconds: number,
  work: () => Promise<void>,
  log: Log,
): Loop {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  function round(): Promise<void> {
    clearTimeout(timer);
    running = running
      .then(work)
      .catch((error: unknown) => {
        log.error({ err: error, loop: name }, 'a round failed; the next one tries again');
      })
      .then(() => {
        clearTimeout(timer);
        if (!stopped) timer = setTimeout(() => void round(), pauseSeconds * 1000);
      });
    return running;
  }

  void round();
  return {
    now: round,
    stop() {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
