import type { Background, Log } from './usecases/ports.js';

export interface TrackedBackground extends Background {
  /** Resolves when all work that was begun is done. */
  idle(): Promise<void>;
}

/** Runs work after the answer. A failure is logged here: what matters has a row that brings it back. */
export function createBackground(log: Log): TrackedBackground {
  const running = new Set<Promise<void>>();
  return {
    run(name, work) {
      const task = work().catch((error: unknown) => {
        log.error({ err: error, work: name }, 'work in the background failed');
      });
      running.add(task);
      void task.finally(() => running.delete(task));
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
