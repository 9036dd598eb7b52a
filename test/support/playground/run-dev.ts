import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface DevRun {
  playgroundUrl: string;
  /** All that the command has written. */
  output: () => string;
  /** Ctrl-C, and the wait until everything has ended; fails when that was not in good order. */
  stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '../../..');
const startTimeoutMs = 90_000;
const stopTimeoutMs = 20_000;
const DAY_MS = 86_400_000;

/** A module that sets the calendar of a process ahead. */
function ahead(days: number): string {
  const source = `
    const now = Date.now;
    Date.now = () => now() + ${days * DAY_MS};
    globalThis.Date = new Proxy(Date, {
      construct: (target, given, made) =>
        Reflect.construct(target, given.length > 0 ? given : [target.now()], made),
    });
  `;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** Runs `npm run dev`, the very command, on data of its own; so many days ahead of today. */
export async function runDev(dataDir: string, daysAhead = 0): Promise<DevRun> {
  const readyFile = join(dataDir, 'ready.json');
  await rm(readyFile, { force: true });
  const npm = spawn('npm', ['run', 'dev'], {
    cwd: root,
    env: {
      ...process.env,
      AVSTAMNING_DATA_DIR: dataDir,
      DEV_READY_FILE: readyFile,
      ...(daysAhead > 0 ? { NODE_OPTIONS: `--import ${ahead(daysAhead)}` } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C in a terminal reaches npm and what it runs at once: a group of processes.
    detached: true,
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.on('data', (piece: Buffer) => (output += piece.toString()));
  }
  // Not only npm: everything that holds its output, and so everything it started.
  const ended = once(npm, 'close');
  endWithThisProcess(npm);

  const stop = async (): Promise<void> => {
    if (!signal(npm, 'SIGINT')) throw new Error(`npm run dev had ended:\n${output}`);
    await Promise.race([ended, sleep(stopTimeoutMs, undefined, { ref: false })]);
    signal(npm, 'SIGKILL');
    // What the bot says last. npm itself always ends as interrupted.
    if (!output.includes('"msg":"stopped"')) throw new Error(`npm run dev ended badly:\n${output}`);
  };

  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const ready = await readReady(readyFile);
    if (ready !== undefined) return { ...ready, output: () => output, stop };
    if (npm.exitCode !== null || npm.signalCode !== null || Date.now() > deadline) {
      signal(npm, 'SIGKILL');
      throw new Error(`npm run dev did not start:\n${output}`);
    }
    await sleep(100);
  }
}

async function readReady(path: string): Promise<{ playgroundUrl: string } | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as { playgroundUrl: string };
  } catch {
    // Not there yet, or only half written.
    return undefined;
  }
}

/** Whether there was somebody to reach. */
function signal(npm: ChildProcess, name: NodeJS.Signals): boolean {
  if (npm.pid === undefined || npm.exitCode !== null || npm.signalCode !== null) return false;
  return process.kill(-npm.pid, name);
}

function endWithThisProcess(npm: ChildProcess): void {
  const end = (): void => void signal(npm, 'SIGINT');
  process.once('exit', end);
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    const endBoth = (): void => {
      end();
      process.kill(process.pid, name);
    };
    process.once(name, endBoth);
    npm.once('exit', () => process.removeListener(name, endBoth));
  }
  npm.once('exit', () => process.removeListener('exit', end));
}
