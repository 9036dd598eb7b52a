/** So many calls within so many milliseconds. */
export interface Window {
  readonly calls: number;
  readonly within: number;
}

/**
 * Calls are counted where they arrive, not where they are sent: the network may push two of them
 * closer together, so each window is kept a little longer than Teams keeps it.
 */
const SLACK_MS = 250;

const windows = (...published: readonly (readonly [number, number])[]): readonly Window[] =>
  published.map(([calls, seconds]) => ({ calls, within: seconds * 1000 + SLACK_MS }));

/** What Teams takes from one bot in one conversation (learn.microsoft.com, "Rate limiting for bots"). */
export const THREAD_WINDOWS = {
  send: windows([7, 1], [8, 2], [60, 30], [1800, 3600]),
  read: windows([14, 1], [16, 2], [120, 30], [3600, 3600]),
} as const;

/** What Teams takes from one app in one tenant; a hundredth longer, since clocks differ. */
export const TENANT_WINDOW: Window = { calls: 50, within: 1010 };

export const TENANT_CALLS_PER_SECOND = 50;
