import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { TeamsSimulator } from '../support/teams-simulator/teams-simulator.js';

export interface Delivered {
  readonly receivers: number;
  readonly missed: number;
  readonly twice: number;
  readonly calls: number;
  readonly refusedPercent: number;
  /** From the moment at which all fell due to the last message, on the limits' clock. */
  readonly seconds: number;
  /** What the tenant's limit allows: a chat made and a message for each, and each group's roster. */
  readonly idealSeconds: number;
  readonly timesIdeal: number;
  readonly memoryMb: number;
  /** The second half's peak against the first half's. */
  readonly memoryGrowth: number;
}

interface Crowd {
  readonly receivers: number;
  readonly groups: number;
  readonly slowdown: number;
  /** The bot's process. */
  readonly pid: number;
}

/** What Teams takes from one app in one tenant. */
const CALLS_PER_SECOND = 50;
const LOOK_EVERY_MS = 500;
/** Nobody more will be told when there was nothing for so long: what failed is tried after a minute. */
const QUIET_MS = 150_000;
/** So long is waited for what would come twice. */
const AFTER_ALL_MS = 10_000;

/** Counts what reaches the receivers from the moment at which all of it falls due. */
export async function watchDelivery(
  teams: TeamsSimulator,
  { receivers, groups, slowdown, pid }: Crowd,
  fallDue: () => void,
): Promise<Delivered> {
  const told = new Map<string, number>();
  const memory: number[] = [];
  const counts = { calls: 0, refused: 0 };
  let [lastCall, lastMessage] = [Date.now(), Date.now()];
  const due = Date.now();
  fallDue();

  function look(): void {
    for (const { kind, status, conversationId = '', at } of teams.takeSent()) {
      counts.calls += 1;
      lastCall = at.getTime();
      if (status === 429) counts.refused += 1;
      if (kind !== 'send' || status !== 201) continue;
      told.set(conversationId, (told.get(conversationId) ?? 0) + 1);
      lastMessage = lastCall;
    }
  }

  while (Date.now() - lastCall < (told.size < receivers ? QUIET_MS : AFTER_ALL_MS)) {
    await pause(LOOK_EVERY_MS);
    look();
    // Once all have been told the bot rests, and its memory says nothing.
    if (told.size < receivers) memory.push(await memoryOf(pid));
  }
  const seconds = (lastMessage - due) / 1000 / slowdown;
  // What one second takes may all come at its beginning.
  const idealSeconds = Math.floor((2 * receivers + groups - 1) / CALLS_PER_SECOND);
  const half = Math.floor(memory.length / 2);
  const [first, second] = [memory.slice(0, half), memory.slice(half)].map((some) =>
    Math.max(...some),
  ) as [number, number];
  return {
    receivers,
    missed: receivers - told.size,
    twice: [...told.values()].filter((count) => count > 1).length,
    calls: counts.calls,
    refusedPercent: rounded((100 * counts.refused) / counts.calls),
    seconds: rounded(seconds),
    idealSeconds,
    timesIdeal: rounded(seconds / idealSeconds),
    memoryMb: rounded(Math.max(first, second)),
    memoryGrowth: rounded(second / first),
  };
}

/** What the process holds of the machine's memory, in MB. */
async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
