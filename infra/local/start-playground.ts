import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Child, startChild } from './child.js';
import { freePort } from './free-port.js';
import { LocalFault } from './local-fault.js';
import { answersOk, waitUntil } from './wait-until.js';

export interface Playground {
  url: string;
  child: Child;
}

const usualPort = 56150;

/** The Teams client in the browser that needs no tenant, with the group of the file next to this one. */
export async function startPlayground(botUrl: string, dataDir: string): Promise<Playground> {
  const folder = join(dataDir, 'playground');
  await mkdir(folder, { recursive: true });
  const port = await choosePort(join(folder, 'port'));
  const url = `http://localhost:${port}`;
  const logFile = join(folder, `${port}.log`);

  const bin = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const child = startChild({
    name: 'Agents Playground',
    args: [
      bin,
      'start',
      ...['--app-endpoint', `${botUrl}/api/messages`],
      ...['--channel-id', 'msteams'],
      ...['--port', String(port)],
      '--disable-telemetry',
    ],
    // Whatever it writes beside its log ends up with the other data.
    cwd: folder,
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(import.meta.dirname, 'm365agentsplayground.yml'),
    },
  });
  try {
    await waitUntil(child, () => answersOk(`${url}/_internal/v1/config`));
  } catch (fault) {
    await child.stop();
    if (!(fault instanceof LocalFault)) throw fault;
    // Off a terminal it says nothing on its output: the reason is in its log.
    throw new LocalFault(fault.message, [...fault.lines, ...(await lastLines(logFile))]);
  }
  return { url, child };
}

/** The record keeps addresses of the Playground, so with the same data it is to be where it was. */
async function choosePort(keptIn: string): Promise<number> {
  const kept = Number(await readFile(keptIn, 'utf8').catch(() => ''));
  const port = await freePort(kept > 0 ? kept : usualPort);
  await writeFile(keptIn, String(port));
  return port;
}

async function lastLines(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).trimEnd().split('\n').slice(-10);
  } catch {
    return [];
  }
}
