import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LocalFault } from './local-fault.js';

/**
 * Takes a data folder for this process. Azurite itself would let two of its kind write over the same
 * files. Returns what gives the folder back.
 */
export async function claimDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const lockFile = resolve(dataDir, 'dev.lock');
  const holder = await readHolder(lockFile);
  if (holder !== undefined && isAlive(holder)) {
    throw new LocalFault(
      [
        `Datakatalogen används redan av process ${holder} / the data folder is in use: ${resolve(dataDir)}`,
        '  Avsluta den, eller ge den här en egen / end it, or give this one its own:',
        `  AVSTAMNING_DATA_DIR=${dataDir}-2 npm run dev`,
        `  (Är den redan avslutad, ta bort / if it has ended, remove ${lockFile})`,
      ].join('\n'),
    );
  }
  // `wx` below decides between two that start in the same moment.
  await rm(lockFile, { force: true });
  await writeFile(lockFile, String(process.pid), { flag: 'wx' });
  return async () => {
    await rm(lockFile, { force: true });
  };
}

async function readHolder(lockFile: string): Promise<number | undefined> {
  try {
    const holder = Number(await readFile(lockFile, 'utf8'));
    return Number.isInteger(holder) && holder > 0 ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(processId: number): boolean {
  // In a restarted container the number of the dead one is often our own.
  if (processId === process.pid || processId === process.ppid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
