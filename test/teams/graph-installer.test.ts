import { expect, it, onTestFinished } from 'vitest';
import { createGraphInstaller, type Sign } from '../../src/teams/graph-installer.js';
import { startGraphServer } from '../support/graph-server.js';

const APP = '5f2a0000-0000-4000-8000-00000000a001';
const USER = '5f2a0000-0000-4000-8000-00000000b001';
const sign: Sign = (headers) => {
  headers.set('authorization', 'Bearer the-bots-own');
  return Promise.resolve();
};

async function graph(over: { readonly teamsAppId?: string; readonly sign?: Sign } = {}) {
  const server = await startGraphServer(APP);
  onTestFinished(() => server.close());
  const log: string[] = [];
  const write = (fields: object) => void log.push(JSON.stringify(fields));
  const install = createGraphInstaller(
    { url: server.url, teamsAppId: over.teamsAppId ?? APP },
    over.sign ?? sign,
    { info: write, warn: write, error: write },
  );
  const within = (seconds: number) => install(USER, performance.now() + seconds * 1000);
  const statuses = () => server.calls.map(({ status }) => status);
  return { server, within, statuses, log };
}

it('installs the app for a person, and shows who asks', async () => {
  const { server, within } = await graph();
  server.knows(USER);
  expect(await within(2)).toBe('installed');
  expect(server.calls).toEqual([{ user: USER, authorization: 'Bearer the-bots-own', status: 201 }]);
});

it('takes an app that is there already for installed', async () => {
  const { server, within, statuses } = await graph();
  server.knows(USER);
  server.has(USER);
  expect(await within(2)).toBe('installed');
  expect(statuses()).toEqual([409]);
});

it('is refused for somebody unknown, an app that is not in the catalogue, and without the right', async () => {
  const nobody = await graph();
  expect(await nobody.within(2)).toBe('refused');
  const noApp = await graph({ teamsAppId: 'another' });
  noApp.server.knows(USER);
  expect(await noApp.within(2)).toBe('refused');
  const noRight = await graph();
  noRight.server.refuses(403);
  expect(await noRight.within(2)).toBe('refused');
  const all = [nobody, noApp, noRight];
  expect(all.map(({ statuses }) => statuses())).toEqual([[404], [404], [403]]);
  // What is logged names nobody, though the answer does.
  expect(all.flatMap(({ log }) => log).join()).toMatch(/NotFound/);
  expect(all.flatMap(({ log }) => log).join()).not.toContain(USER);
});

it('waits as long as Graph asks for, where there is time', async () => {
  const { server, within, statuses } = await graph();
  server.knows(USER);
  server.refuses(429, '0.3');
  const began = performance.now();
  expect(await within(5)).toBe('installed');
  expect(performance.now() - began).toBeGreaterThanOrEqual(300);
  expect(statuses()).toEqual([429, 201]);
});

it('asks nothing more until the pause is over, where there is no time to wait for it', async () => {
  const { server, within, statuses } = await graph();
  server.knows(USER);
  server.refuses(429, '60');
  expect(await within(1)).toBe('later');
  expect(await within(1)).toBe('later');
  expect(statuses()).toEqual([429]);
});

it('is a matter of later when Graph is away or no token can be had', async () => {
  const away = await graph();
  await away.server.close();
  expect(await away.within(1)).toBe('later');
  const noToken = await graph({ sign: () => Promise.reject(new Error('no token')) });
  noToken.server.knows(USER);
  expect(await noToken.within(1)).toBe('later');
  expect(noToken.statuses()).toEqual([]);
});
