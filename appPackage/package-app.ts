/*
 * npm run package: checks the Teams app package and zips it to appPackage/build/avstamning.zip.
 * TEAMS_APP_ID and BOT_ID come from the environment; without them the ids are nobody's.
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildPackage } from './build-package.js';
import { NOBODYS_IDS, placeholderValues } from './fill-placeholders.js';

const sourceFolder = import.meta.dirname;
const outputFile = join(sourceFolder, 'build/avstamning.zip');
const packageJson = await readFile(join(sourceFolder, '../package.json'), 'utf8');
const { version } = JSON.parse(packageJson) as { version: string };
const values = placeholderValues(process.env, version);

const faults = await buildPackage({ sourceFolder, outputFile, values });
if (faults.length > 0) {
  process.stderr.write(`The package was not made:\n${faults.map((f) => `  ${f}\n`).join('')}`);
  process.exitCode = 1;
} else {
  const named = (['TEAMS_APP_ID', 'BOT_ID'] as const).filter(
    (name) => values[name] === NOBODYS_IDS[name],
  );
  process.stdout.write(`${relative(process.cwd(), outputFile)} is made, version ${version}.\n`);
  if (named.length > 0) {
    process.stdout.write(
      `${named.join(' and ')} not set: this package is for looking at, not for installing.\n`,
    );
  }
}
