import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { aGroup } from './a-group.js';
import { recorded } from './stored-rows.js';

it('edits the card where an old client marks an assignment as done', async () => {
  const stage = await scene();
  const { chat, megan, adele, givesMeganAnAssignment } = await aGroup(stage.teams);
  const card = await givesMeganAnAssignment();
  const before = chat.messages.length;
  const turn = await chat.submits(megan, card, 'Klart');
  expect(turn.status).toBe(200);
  await stage.idle();
  expect(chat.reads(adele, card)).toContain('Megan Lindqvist klarmarkerade');
  expect(chat.messages).toHaveLength(before);
  expect(stage.errors()).toEqual([]);
  expect(stage.teams.violations).toEqual([]);
});

it('says in the chat why nothing was changed', async () => {
  const stage = await scene();
  const { chat, adele, givesMeganAnAssignment } = await aGroup(stage.teams);
  const card = await givesMeganAnAssignment();
  await stage.idle();
  const before = await recorded(stage);
  const { newMessages } = await chat.submits(adele, card, 'Klart');
  expect(newMessages.map(({ text }) => text)).toEqual([
    'Det här uppdraget är inte ditt (ansvarig: Megan Lindqvist). Ordföranden och sekreteraren kan också göra det. Inget har ändrats.',
  ]);
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  expect(chat.reads(adele, card)).toContain('[Klart]');
  expect(stage.errors()).toEqual([]);
});

it('takes a form from an old client, once also when it is pressed twice', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await chat.says(karin, 'beslut');
  const form = chat.last;
  stage.teams.deliverTimes(2, { concurrently: true });
  await chat.submits(karin, form, 'Anteckna', { text: 'Planen antas' });
  await stage.idle();
  expect(chat.reads(karin, form)).toContain('Planen antas');
  const rows = await recorded(stage);
  expect(rows.filter(({ key }) => key.includes('/decision|'))).toHaveLength(1);
  expect(stage.errors()).toEqual([]);
});

it('refuses a personal number from an old client as from any other', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await chat.says(karin, 'beslut');
  const { newMessages } = await chat.submits(karin, chat.last, 'Anteckna', { text: '811218-9876' });
  expect(newMessages[0]?.text).toContain('Det där ser ut som ett personnummer.');
  expect(JSON.stringify(await recorded(stage))).not.toContain('811218');
});

it('asks an old client alone, once, what others see on a card of their own', async () => {
  const stage = await scene();
  const { chat, karin, megan } = await aGroup(stage.teams);
  for (const task of ['ringa BUP', 'boka lokal']) {
    await chat.says(karin, `uppdrag @Megan Lindqvist ${task}`, { mentions: [megan] });
  }
  await chat.says(karin, 'kort avstämning');
  const round = chat.last;
  await stage.idle();
  const alone = stage.teams.personalChat(megan);
  expect(alone.messages).toEqual([]);

  await chat.submits(megan, round, 'Tydligt');
  await stage.idle();
  expect(chat.reads(karin, round)).toContain('1 av 2');
  expect(alone.messages).toHaveLength(1);
  expect(alone.reads(megan, alone.last)).toContain('boka lokal');
  await alone.submits(megan, alone.last, { title: 'Tydligt' });
  await stage.idle();
  expect(chat.reads(karin, round)).toContain('2 av 2');
  expect(alone.messages).toHaveLength(1);
  expect(stage.errors()).toEqual([]);
  expect(stage.teams.violations).toEqual([]);
});
