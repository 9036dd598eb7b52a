import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The database files in a folder that are not whole. */
export async function damagedFiles(folder: string): Promise<string[]> {
  const damaged: string[] = [];
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    try {
      JSON.parse(await readFile(path, 'utf8'));
    } catch {
      damaged.push(path);
    }
  }
  return damaged;
}
