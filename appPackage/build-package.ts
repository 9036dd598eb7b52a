import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { filesOf, manifestShape } from './app-package.js';
import { fillPlaceholders, type PlaceholderValues } from './fill-placeholders.js';
import { validateManifest } from './validate-manifest.js';

export interface BuildOptions {
  /** Where manifest.json lies, with the files that it names. */
  readonly sourceFolder: string;
  readonly outputFile: string;
  readonly values: PlaceholderValues;
}

/** Writes the package and returns no faults, or returns the faults and leaves no package behind. */
export async function buildPackage(options: BuildOptions): Promise<string[]> {
  // First of all, so that nobody uploads yesterday's package after today's fault.
  await rm(options.outputFile, { force: true });
  const faults: string[] = [];
  const read = (name: string) => readIfThere(join(options.sourceFolder, name));
  const files = new Map<string, Buffer>();

  const source = (await read('manifest.json'))?.toString('utf8');
  if (source === undefined) return ['manifest.json: is missing.'];
  const text = fillPlaceholders(source, options.values);
  const manifest = parse('manifest.json', text, faults);
  if (faults.length > 0) return faults;
  files.set('manifest.json', Buffer.from(text));

  const shaped = manifestShape.safeParse(manifest);
  const named = shaped.success ? filesOf(shaped.data) : { languages: [], icons: [] };
  for (const name of [...named.languages, ...named.icons]) {
    const bytes = await read(name);
    if (bytes !== undefined) files.set(name, bytes);
  }
  const pick = <T>(names: readonly string[], toValue: (bytes: Buffer, name: string) => T) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const bytes = files.get(name);
        return bytes === undefined ? [] : [[name, toValue(bytes, name)] as const];
      }),
    );
  const languageFiles = pick(named.languages, (bytes, name) =>
    parse(name, bytes.toString('utf8'), faults),
  );
  if (faults.length > 0) return faults;
  const icons = pick(named.icons, (bytes) => bytes);
  faults.push(...validateManifest({ manifest, languageFiles, icons }));
  if (faults.length > 0) return faults;

  await mkdir(dirname(options.outputFile), { recursive: true });
  await writeFile(options.outputFile, await zip(files));
  return [];
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(name: string, text: string, faults: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    faults.push(`${name}: is not valid JSON (${(error as Error).message}).`);
    return {};
  }
}

/** Flat, as Teams wants it, and byte for byte the same whenever the content is. */
async function zip(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  const mtime = new Date(2000, 0, 1);
  for (const [name, bytes] of files) {
    archive.addBuffer(bytes, name, { mtime, forceDosTimestamp: true });
  }
  archive.end();
  return buffer(archive.outputStream);
}
