import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

const ROOT = join(import.meta.dirname, '../..');
const example = readFileSync(join(ROOT, '.env.example'), 'utf8');

/** The names in the schema, told from the source: a variable nobody wrote down is found too. */
function readVariables(): readonly string[] {
  const source = readFileSync(join(ROOT, 'src/config.ts'), 'utf8');
  const schema = /z\.object\(\{\n(.*?)\n\}\);/s.exec(source)?.[1] ?? '';
  return [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name);
}

it('every variable that is read stands in .env.example, and no other', () => {
  const variables = readVariables();
  expect(variables.length).toBeGreaterThan(10);
  expect(Object.keys(parseEnv(example)).sort()).toEqual([...variables].sort());
});

it('every variable in .env.example is explained on the line above it', () => {
  const lines = example.split('\n');
  lines.forEach((line, index) => {
    if (/^[A-Z]/.test(line)) expect(lines[index - 1], line).toMatch(/^# \S/);
  });
});

it('.env.example runs the bot on one’s own machine, with the defaults, and holds no secret', () => {
  const { RUN_WITHOUT_AUTHENTICATION, STORAGE_CONNECTION_STRING, ...rest } = parseEnv(example);
  const least = { RUN_WITHOUT_AUTHENTICATION, STORAGE_CONNECTION_STRING };
  expect(readConfig({ ...least, ...rest })).toEqual(readConfig(least));
  expect(STORAGE_CONNECTION_STRING).toBe('UseDevelopmentStorage=true');
  expect(rest['MICROSOFT_APP_PASSWORD']).toBe('');
});
