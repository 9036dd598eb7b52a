import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.js';
import { LocalFault } from './local-fault.js';

/** Asks again and again until the answer is yes; gives up early when the process has ended. */
export async function waitUntil(
  child: Child,
  isReady: () => boolean | Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const state: { ending?: string } = {};
  void child.ended.then((ending) => {
    state.ending = ending;
  });
  const deadline = Date.now() + timeoutMs;
  while (!(await isReady())) {
    if (state.ending !== undefined) throw LocalFault.ofEndedChild(child, state.ending);
    if (Date.now() > deadline) {
      throw new LocalFault(
        `${child.name} blev inte redo på ${timeoutMs / 1000} s / was not ready in time`,
        child.lastLines(),
      );
    }
    await sleep(50);
  }
}

/** Whether an HTTP GET is answered with 200. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
