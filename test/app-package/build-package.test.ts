import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPackage } from '../../appPackage/build-package.js';
import { NOBODYS_IDS, placeholderValues } from '../../appPackage/fill-placeholders.js';
import { SOURCE_FOLDER, VALUES } from './own-package.js';
import { readZip } from './read-zip.js';

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-package-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('packaging', () => {
  it('zips the manifest, the language file and both icons, and nothing else', async () => {
    const outputFile = inFolder('build/a.zip');
    expect(await buildPackage({ sourceFolder: SOURCE_FOLDER, outputFile, values: VALUES })).toEqual(
      [],
    );
    const files = readZip(await readFile(outputFile));
    expect([...files.keys()].sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
    const original = await readFile(join(SOURCE_FOLDER, 'color.png'));
    expect(files.get('color.png')?.equals(original)).toBe(true);
  });

  it('writes the ids from the environment into the manifest', async () => {
    const outputFile = inFolder('a.zip');
    const botId = '12345678-1234-1234-1234-123456789abc';
    const values = placeholderValues({ BOT_ID: botId, TEAMS_APP_ID: ' ' }, '2.0.1');
    await buildPackage({ sourceFolder: SOURCE_FOLDER, outputFile, values });
    const text = readZip(await readFile(outputFile))
      .get('manifest.json')
      ?.toString('utf8');
    expect(JSON.parse(text ?? '')).toMatchObject({
      id: NOBODYS_IDS.TEAMS_APP_ID,
      version: '2.0.1',
      bots: [{ botId }],
      webApplicationInfo: { id: botId },
    });
  });

  it('makes the same bytes from the same content', async () => {
    const [one, two] = [inFolder('1.zip'), inFolder('2.zip')];
    for (const outputFile of [one, two]) {
      await buildPackage({ sourceFolder: SOURCE_FOLDER, outputFile, values: VALUES });
    }
    expect((await readFile(one)).equals(await readFile(two))).toBe(true);
  });

  it('leaves no package behind when there is a fault, not even an older one', async () => {
    const [sourceFolder, outputFile] = [inFolder('source'), inFolder('a.zip')];
    await copySource(sourceFolder);
    await buildPackage({ sourceFolder, outputFile, values: VALUES });
    await rm(join(sourceFolder, 'outline.png'));
    expect(await buildPackage({ sourceFolder, outputFile, values: VALUES })).toEqual([
      'outline.png: the manifest names this icon, but it is missing.',
    ]);
    expect(await readdir(folder)).toEqual(['source']);
  });

  it.each(['manifest.json', 'en.json'])('names %s when it is not valid JSON', async (name) => {
    const [sourceFolder, outputFile] = [inFolder('source'), inFolder('a.zip')];
    await copySource(sourceFolder);
    await writeFile(join(sourceFolder, name), '{ "half": ');
    const faults = await buildPackage({ sourceFolder, outputFile, values: VALUES });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}: is not valid JSON`));
  });

  it('refuses a bot id that is no id', async () => {
    const values = placeholderValues({ BOT_ID: 'avstamning' }, '1.0.0');
    const outputFile = inFolder('a.zip');
    const faults = await buildPackage({ sourceFolder: SOURCE_FOLDER, outputFile, values });
    expect(faults.join('\n')).toContain('manifest.json: bots.0.botId must match pattern');
  });
});

async function copySource(to: string): Promise<void> {
  for (const name of ['manifest.json', 'en.json', 'color.png', 'outline.png']) {
    await cp(join(SOURCE_FOLDER, name), join(to, name));
  }
}
