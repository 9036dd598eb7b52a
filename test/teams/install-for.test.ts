import { expect, it, vi } from 'vitest';
import type { GroupId, PersonId } from '../../src/domain/ids.js';
import { writeAddress } from '../../src/teams/address.js';
import { createGraphSign } from '../../src/teams/graph-sign.js';
import { createInstallFor } from '../../src/teams/install-for.js';
import type { TokenService } from '../../src/teams/adapter.js';
import type { Directory } from '../../src/usecases/ports.js';

const DAN = { id: 'dan' as PersonId, name: 'Dan Frö' };
const NORTH = 'north' as GroupId;
const NOW = '2026-11-12T08:00:00Z';

function installFor(over: { tenantId?: string | null; aadObjectId?: string | null } = {}) {
  const { tenantId = 'ours', aadObjectId = 'dan-in-the-directory' } = over;
  const install = vi.fn(() => Promise.resolve('installed' as const));
  const conversation = writeAddress({
    serviceUrl: 'https://teams.example/',
    conversationId: '19:a',
    conversationType: 'groupChat',
    tenantId: 'ours',
    channelId: 'msteams',
    bot: '28:bot',
  });
  const directory = { groupAddress: () => Promise.resolve(conversation) } as unknown as Directory;
  const account = { id: '29:dan', ...(aadObjectId === null ? {} : { aadObjectId }) };
  const made = createInstallFor(
    { install, app: 'app', tenantId, clock: () => NOW },
    directory,
    () => Promise.resolve(account),
  );
  return { ...made, asked: install };
}

it('may help who lacks the app, once, and again after a month or with another app', () => {
  const { mayHelp } = installFor();
  const lacks = (app: string, at: string) => mayHelp({ why: 'notInstalled', tried: { app, at } });
  expect(mayHelp({ why: 'notInstalled', tried: null })).toBe(true);
  expect(lacks('app', '2026-11-05T08:00:00Z')).toBe(false);
  expect(lacks('app', '2026-10-12T08:00:00Z')).toBe(true);
  expect(lacks('another', '2026-11-05T08:00:00Z')).toBe(true);
});

it('leaves those alone who blocked the bot, or took the app away', () => {
  const { mayHelp } = installFor();
  expect(mayHelp({ why: 'blocked', tried: null })).toBe(false);
  expect(mayHelp({ why: 'removed', tried: null })).toBe(false);
});

it('counts as a try what Graph has answered, and nothing else', () => {
  const { tried } = installFor();
  expect(tried('installed')).toEqual({ app: 'app', at: NOW });
  expect(tried('refused')).toEqual({ app: 'app', at: NOW });
  expect([tried('later'), tried(null)]).toEqual([null, null]);
});

it('asks for users of the bot’s own tenant, by their id in the directory', async () => {
  const ours = installFor();
  const giveUpAt = performance.now() + 10_000;
  expect(await ours.install(DAN, NORTH, giveUpAt)).toBe('installed');
  const [user, until] = (ours.asked.mock.calls as unknown as [string, number][])[0] ?? [];
  expect(user).toBe('dan-in-the-directory');
  // Teams needs the rest of the time.
  expect(until).toBeLessThan(giveUpAt - 4000);
  const theirs = installFor({ tenantId: 'another' });
  const anonymous = installFor({ aadObjectId: null });
  expect(await theirs.install(DAN, NORTH, giveUpAt)).toBeNull();
  expect(await anonymous.install(DAN, NORTH, giveUpAt)).toBeNull();
  expect([theirs.asked.mock.calls, anonymous.asked.mock.calls]).toEqual([[], []]);
});

it('shows Graph the bot’s own identity, with a token that is meant for Graph', async () => {
  const createCredentials = (app: string, audience: string) =>
    Promise.resolve({
      signRequest: ({ headers }: { headers: Headers }) => {
        headers.set('authorization', `Bearer ${app} for ${audience}`);
        return Promise.resolve();
      },
    });
  const tokens = { configuration: {}, credentials: { createCredentials } };
  const identity = { type: 'SingleTenant', appId: 'bot', tenantId: 'ours', password: '-' } as const;
  const sign = createGraphSign(
    identity,
    'https://graph.microsoft.com/v1.0',
    tokens as unknown as TokenService,
  );
  const headers = new Headers();
  await sign(headers);
  expect(headers.get('authorization')).toBe('Bearer bot for https://graph.microsoft.com');
  const nobody = new Headers();
  await createGraphSign(null, 'http://127.0.0.1/v1.0')(nobody);
  expect(nobody.has('authorization')).toBe(false);
});
