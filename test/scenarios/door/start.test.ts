import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, inject, it, onTestFinished } from 'vitest';
import { ownPrefix } from '../../store/own-tables.js';

/** The program as an operator starts it, with this environment and nothing else. */
function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { PATH: process.env['PATH'], ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)));
  const ended = once(child, 'close') as Promise<[number | null]>;
  return {
    child,
    out: () => stdout,
    ended: async () => ({ code: (await ended)[0], stdout, stderr }),
  };
}

const local = () => ({
  PORT: '0',
  RUN_WITHOUT_AUTHENTICATION: 'local',
  STORAGE_CONNECTION_STRING: inject('connectionString'),
  TABLE_PREFIX: ownPrefix(),
});

it('says at once all that is missing when it is started with nothing, and ends', async () => {
  const program = start({});
  const { code, stdout, stderr } = await program.ended();
  expect(code).toBe(1);
  expect(stdout).toBe('');
  for (const name of [
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_TENANT_ID',
    'MICROSOFT_APP_PASSWORD',
    'STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT_NAME',
  ]) {
    expect(stderr).toContain(`- ${name}: `);
  }
  expect(stderr).not.toMatch(/\n\s+at |Error/);
});

it('starts, tells its port, and ends in order when it is asked to', async () => {
  const program = start(local());
  while (!program.out().includes('listening')) await once(program.child.stdout, 'data');
  const { port } = JSON.parse(program.out()) as { port: number };
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  program.child.kill('SIGTERM');
  const { code, stdout, stderr } = await program.ended();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('"stopped"');
});

it('ends with a line in the log where its port is taken', async () => {
  const taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => {
    taken.close();
  });
  const { port } = taken.address() as AddressInfo;
  const program = start({ ...local(), PORT: String(port) });
  const { code, stdout } = await program.ended();
  expect(code).not.toBe(0);
  expect(stdout).toContain('EADDRINUSE');
});
