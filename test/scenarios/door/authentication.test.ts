import { expect, it } from 'vitest';
import { newKey } from '../../support/token-issuer.js';
import { guarded } from './guarded.js';
import { storedRows } from './stored-rows.js';

it('answers whoever shows a token for this bot, and shows its own in return', async () => {
  const { teams, group, idle, errors } = await guarded();
  const { chat, karin, givesMeganAnAssignment } = await group();
  const turn = await chat.says(karin, 'beslut Planen antas');
  expect(turn.status).toBe(200);
  expect(chat.reads(karin, chat.last)).toContain('Planen antas');
  const card = await givesMeganAnAssignment();
  expect((await chat.clicks(karin, card, 'Klart')).card).toBeDefined();
  await idle();
  expect(teams.sent.length).toBeGreaterThan(3);
  expect(new Set(teams.sent.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer the-bots-own-token']),
  );
  expect(errors).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it.each([
  ['no token', ''],
  ['another kind of token', 'Basic a2FyaW46eA=='],
  ['what is no token', 'Bearer not.a.token'],
  ['a token for another bot', { audience: '00000000-0000-0000-0000-000000000000' }],
  ['a token that has expired', { expiresInSeconds: -3600 }],
  ['a token for another service', { serviceUrl: 'https://elsewhere.example.org/' }],
  ['a token from another issuer', { issuer: 'https://login.example.org' }],
])('turns away whoever shows %s', async (_, token) => {
  const stage = await guarded();
  const { chat, karin } = await stage.group();
  await stage.idle();
  const before = await storedRows(stage);
  const calls = stage.teams.sent.length;
  stage.shows(token);
  const said = await chat.says(karin, 'beslut Planen antas');
  expect(said.status).toBe(401);
  const pressed = await chat.sends(karin, { type: 'invoke', name: 'adaptiveCard/action' });
  expect(pressed.status).toBe(401);
  await stage.idle();
  expect(await storedRows(stage)).toEqual(before);
  expect(stage.teams.sent).toHaveLength(calls);
});

it.each([
  ['signed by somebody else', { key: newKey().privateKey }],
  ['not signed at all', { algorithm: 'none' as const }],
])('turns away whoever shows a token that was %s', async (_, token) => {
  const stage = await guarded();
  const { chat, karin } = await stage.group();
  await stage.idle();
  const before = await storedRows(stage);
  stage.shows(token);
  // The SDK takes a false signature for a fault of its own, and says 500.
  expect([401, 500]).toContain((await chat.says(karin, 'beslut Planen antas')).status);
  await stage.idle();
  expect(await storedRows(stage)).toEqual(before);
});
