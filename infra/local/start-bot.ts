import { join } from 'node:path';
import { type Child, startChild } from './child.js';
import { freePort } from './free-port.js';
import { answersOk, waitUntil } from './wait-until.js';

export interface Bot {
  url: string;
  child: Child;
}

export interface BotOptions {
  connectionString: string;
  /** The file to run; `src/main.ts` unless told. */
  entry: string;
  onLine?: (line: string) => void;
}

const usualPort = 3978;
const root = join(import.meta.dirname, '../..');

/** The bot itself, without authentication: the Playground signs nothing. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const port = await freePort(usualPort);
  const url = `http://127.0.0.1:${port}`;
  const child = startChild({
    name: 'Avstämning',
    args: ['--import', 'tsx', options.entry],
    cwd: root,
    env: {
      PORT: String(port),
      STORAGE_CONNECTION_STRING: options.connectionString,
      RUN_WITHOUT_AUTHENTICATION: 'local',
      // Often, so that a reminder set for the next minute is seen the next minute.
      SWEEP_SECONDS: process.env['SWEEP_SECONDS'] ?? '5',
      // Whoever tries it in the evening wants to see a reminder too.
      REMINDER_HOURS: 'any',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    },
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  });
  try {
    await waitUntil(child, () => answersOk(`${url}/readyz`));
  } catch (fault) {
    await child.stop();
    throw fault;
  }
  return { url, child };
}
