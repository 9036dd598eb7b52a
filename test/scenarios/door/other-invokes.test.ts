import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { aGroup } from './a-group.js';
import { recorded } from './stored-rows.js';

it.each([
  'composeExtension/query',
  'composeExtension/fetchTask',
  'task/fetch',
  'task/submit',
  'fileConsent/invoke',
  'signin/verifyState',
  'signin/tokenExchange',
  'application/search',
  'config/fetch',
  'adaptiveCard/unheardOf',
  'message/submitAction',
])('does not offer %s: says so, and goes on', async (name) => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await stage.idle();
  const before = await recorded(stage);
  const turn = await chat.sends(karin, { type: 'invoke', name, value: { commandId: 'x' } });
  expect([200, 400, 501]).toContain(turn.status);
  expect(turn.newMessages).toEqual([]);
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  await chat.says(karin, 'beslut Planen antas');
  expect(chat.reads(karin, chat.last)).toContain('Planen antas');
  expect(stage.errors()).toEqual([]);
});

it.each([
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'event',
  'typing',
  'endOfConversation',
])('leaves an activity of type %s without a word', async (type) => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  const turn = await chat.sends(karin, { type, name: 'application/vnd.microsoft.meetingX' });
  expect(turn.status).toBe(200);
  expect(turn.newMessages).toEqual([]);
  expect(stage.errors()).toEqual([]);
});

it('does not die of parts that are not what they should be', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  const odd = [
    { type: 'message', text: 17 },
    { type: 'message', text: null, value: null, entities: null },
    { type: 'message', text: 'hej', entities: 'none' },
    { type: 'message', text: '<at>x</at>', entities: [{ type: 'mention' }] },
    { type: 'message', value: { verb: 'round.close', data: 'x' } },
    { type: 'invoke' },
    { type: 'invoke', name: 'adaptiveCard/action', value: null },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: [] } },
    { type: 'installationUpdate' },
    { type: 'conversationUpdate', membersAdded: [{}] },
    { type: 'conversationUpdate', membersRemoved: [null] },
  ];
  for (const about of odd) {
    const { status } = await chat.sends(karin, about);
    expect([200, 400, 501], JSON.stringify(about)).toContain(status);
  }
  await chat.says(karin, 'beslut Planen antas');
  expect(chat.reads(karin, chat.last)).toContain('Planen antas');
});
