import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { aGroup } from './a-group.js';
import { storedRows } from './stored-rows.js';

const SERVED = randomUUID();
const IGNORED = 'an activity from a tenant that is not served was ignored';

it('ignores a tenant that it does not serve: nothing said, nothing stored, a line in the log', async () => {
  const stage = await scene({ env: { ALLOWED_TENANTS: `${SERVED}, ${randomUUID()}` } });
  const { chat, karin, megan } = await aGroup(stage.teams);
  const said = await chat.says(karin, 'uppdrag @Megan Lindqvist ringer', { mentions: [megan] });
  expect(said.status).toBe(200);
  await stage.teams.personalChat(karin).says(karin, 'mina uppdrag');
  const press = { verb: 'round.close', data: {} };
  await chat.sends(karin, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: press },
  });
  await stage.idle();
  expect(stage.teams.sent).toEqual([]);
  expect(await storedRows(stage)).toEqual([]);
  const warned = stage.log.filter(({ message }) => message === IGNORED);
  // Added, and told of it twice; said, said alone, pressed.
  expect(warned.map(({ level }) => level)).toEqual(Array(5).fill('warn'));
  expect(JSON.stringify(warned)).not.toMatch(/Karin|ringer/);
});

it('serves the tenants that are named', async () => {
  const env = { ALLOWED_TENANTS: `${randomUUID()}, ${SERVED}` };
  const stage = await scene({ env, teams: { tenant: SERVED } });
  const { chat, karin } = await aGroup(stage.teams);
  await chat.says(karin, 'beslut Planen antas');
  expect(chat.reads(karin, chat.last)).toContain('Planen antas');
  expect(stage.log.filter(({ message }) => message === IGNORED)).toEqual([]);
});

it('keeps two tenants apart though their conversations have the same id', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await chat.says(karin, 'beslut Planen antas');
  const before = chat.messages.length;
  await chat.sends(karin, {
    type: 'message',
    text: 'beslut',
    channelData: { tenant: { id: randomUUID() } },
  });
  await stage.idle();
  const groups = (await storedRows(stage)).filter(({ key }) => /\/(group|seen\|.*)$/.test(key));
  expect(new Set(groups.map(({ key }) => key.split('/')[0])).size).toBeGreaterThan(1);
  expect(JSON.stringify(chat.messages.slice(before).map(({ card }) => card))).not.toContain(
    'antas',
  );
});
