import { createRequire } from 'node:module';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Child, startChild } from './child.js';
import { damagedFiles } from './damaged-files.js';
import { LocalFault } from './local-fault.js';
import { waitUntil } from './wait-until.js';

export interface AzuriteOptions {
  /** Where data is kept; without it everything lives in memory and ends with the process. */
  location?: string;
  /** 0, the default, lets the system choose. */
  queuePort?: number;
  tablePort?: number;
}

export interface Azurite {
  connectionString: string;
  tablesUrl: string;
  child: Child;
  /** Ends it after everything is on disk. */
  stop: () => Promise<void>;
}

// The account every storage emulator has; documented by Microsoft, and no secret.
const account = 'devstoreaccount1';
const accountKey =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Tables and queues of Azure Storage on this machine, reachable from this machine only. */
export async function startAzurite(options: AzuriteOptions = {}): Promise<Azurite> {
  if (options.location !== undefined) await mkdir(options.location, { recursive: true });

  const ports = new Map<string, number>();
  const child = startChild({
    name: 'Azurite',
    args: [azuriteBin(), ...azuriteArgs(options)],
    cwd: options.location ?? tmpdir(),
    onLine: (line) => {
      const found = /Azurite (\w+) service is successfully listening at \S+:(\d+)/.exec(line);
      if (found?.[1] !== undefined) ports.set(found[1], Number(found[2]));
    },
  });
  try {
    await waitUntil(child, () => ports.has('Queue') && ports.has('Table'));
  } catch (fault) {
    await child.stop();
    throw await withDamagedFiles(fault, options.location);
  }

  const endpoint = (service: string): string =>
    `http://127.0.0.1:${ports.get(service) ?? 0}/${account}`;
  const connectionString = [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `QueueEndpoint=${endpoint('Queue')}`,
    `TableEndpoint=${endpoint('Table')}`,
  ].join(';');
  return { connectionString, tablesUrl: endpoint('Table'), child, stop: child.stop };
}

function azuriteBin(): string {
  const manifest = createRequire(import.meta.url).resolve('azurite/package.json');
  return join(dirname(manifest), 'dist/src/azurite.js');
}

function azuriteArgs(options: AzuriteOptions): string[] {
  const keep =
    options.location === undefined ? ['--inMemoryPersistence'] : ['--location', options.location];
  const services = { blob: 0, queue: options.queuePort ?? 0, table: options.tablePort ?? 0 };
  const addresses = Object.entries(services).flatMap(([service, port]) => [
    `--${service}Host`,
    '127.0.0.1',
    `--${service}Port`,
    String(port),
  ]);
  // The client libraries speak a newer version of the protocol than Azurite lists.
  return [...keep, ...addresses, '--skipApiVersionCheck', '--disableTelemetry', '--silent'];
}

async function withDamagedFiles(fault: unknown, location: string | undefined): Promise<unknown> {
  const damaged = location === undefined ? [] : await damagedFiles(location);
  if (damaged.length === 0 || !(fault instanceof LocalFault)) return fault;
  return new LocalFault(
    `Skadad data / damaged data: ${damaged.join(', ')}. Flytta undan katalogen och starta om / ` +
      `move the folder away and start again: ${location ?? ''}`,
    fault.lines,
  );
}
