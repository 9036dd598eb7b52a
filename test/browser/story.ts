import { setTimeout as sleep } from 'node:timers/promises';
import type { PlaygroundPage } from '../support/playground/playground-page.js';
import type { DevRun } from '../support/playground/run-dev.js';

/** What every step has at hand: the running command and the screen. */
export interface Story {
  dev: DevRun;
  playground: PlaygroundPage;
  openedAt: number;
}

/** Long enough for two cores that others use too. */
export const patience = { timeout: 10_000, interval: 50 };

/**
 * Who presses sees the answer at once; the edit for everyone comes up to a second later, and what
 * is pressed just then may have moved away, or been folded up.
 */
export async function untilEdited(playground: PlaygroundPage): Promise<void> {
  await sleep(2000);
  await playground.untilStill();
}
