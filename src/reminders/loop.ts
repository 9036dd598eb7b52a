import type { Log } from '../usecases/ports.js';

export interface Loop {
  /** Runs a round now instead of waiting, and resolves when it is done. */
  now(): Promise<void>;
  /** No new round begins, and the running one is asked to end; resolves when it has. */
  stop(): Promise<void>;
}

/** Repeats `work`, one round at a time, with a pause in between. A failed round is logged. */
export function startLoop(
  name: string,
  pauseSeconds: number,
  work: (stop: AbortSignal) => Promise<void>,
  log: Log,
): Loop {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const stopping = new AbortController();

  function round(): Promise<void> {
    clearTimeout(timer);
    running = running
      .then(() => work(stopping.signal))
      .catch((error: unknown) => {
        log.error({ err: error, loop: name }, 'a round failed; the next one tries again');
      })
      .then(() => {
        clearTimeout(timer);
        if (!stopping.signal.aborted) timer = setTimeout(() => void round(), pauseSeconds * 1000);
      });
    return running;
  }

  void round();
  return {
    now: round,
    stop() {
      stopping.abort();
      clearTimeout(timer);
      return running;
    },
  };
}
