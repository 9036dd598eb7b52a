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
