import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { aGroup, groupIdOn } from './a-group.js';
import { recorded } from './stored-rows.js';

const NOT_YOURS =
  'Det här uppdraget är inte ditt (ansvarig: Megan Lindqvist). Ordföranden och sekreteraren kan också göra det. Inget har ändrats.';
const ONLY_CHAIR =
  'Det kan bara ordföranden eller sekreteraren göra (Karin Ås). Inget har ändrats.';

it('says whose it is to a member who presses another’s button', async () => {
  const stage = await scene();
  const { chat, adele, givesMeganAnAssignment } = await aGroup(stage.teams);
  const card = await givesMeganAnAssignment();
  await stage.idle();
  const before = await recorded(stage);
  expect((await chat.clicks(adele, card, 'Klart')).text).toBe(NOT_YOURS);
  // The card stays as it was for everyone, the one who pressed among them.
  expect(chat.reads(adele, card)).toContain('[Klart]');
  await chat.says(adele, 'klart 1');
  expect(chat.last.text).toBe(NOT_YOURS);
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
});

it('says who may to a member who would run the meeting', async () => {
  const stage = await scene();
  const { chat, karin, megan, adele, givesMeganAnAssignment } = await aGroup(stage.teams);
  await givesMeganAnAssignment();
  await chat.says(karin, 'kort avstämning');
  const round = chat.last;
  await stage.idle();
  const before = await recorded(stage);
  expect((await chat.clicks(adele, round, 'Stäng avstämningen')).text).toBe(ONLY_CHAIR);
  expect((await chat.clicks(adele, round, 'Tydligt')).text).toBe(NOT_YOURS);
  const group = groupIdOn(round);
  const people = { group, round: 1, people: 'external:x' };
  const room = await chat.forges(adele, round, { verb: 'round.room-clear', data: people });
  expect(room.text).toBe(ONLY_CHAIR);
  for (const line of ['kort avstämning', 'nästa möte 2099-01-14 13:00', 'språk en']) {
    await chat.says(megan, line);
    expect(chat.last.text).toBe(ONLY_CHAIR);
  }
  await chat.says(megan, 'ordförande @Megan Lindqvist', { mentions: [megan] });
  expect(chat.last.text).toBe(ONLY_CHAIR);
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  expect(stage.errors()).toEqual([]);
});

it('changes nothing for somebody who is not in the chat', async () => {
  const stage = await scene();
  const { chat, karin, givesMeganAnAssignment } = await aGroup(stage.teams);
  const card = await givesMeganAnAssignment();
  await chat.says(karin, 'kort avstämning');
  const round = chat.last;
  const group = groupIdOn(card);
  const stranger = stage.teams.person({ name: 'Elsa Utanför', locale: 'sv-SE' });
  await stage.idle();
  const before = await recorded(stage);
  const number = 1;
  const complete = { verb: 'assignment.complete', data: { group, number } };
  expect((await chat.forges(stranger, card, complete)).text).toBe(NOT_YOURS);
  const answer = { verb: 'round.clear', data: { group, round: 1, number } };
  expect((await chat.forges(stranger, round, answer)).text).toContain('för gammalt');
  const close = { verb: 'round.close', data: { group, round: 1 } };
  expect((await chat.forges(stranger, round, close)).text).toBe(ONLY_CHAIR);
  // In the own chat a card may name any group: the right is the same.
  const alone = stage.teams.personalChat(stranger);
  await alone.says(stranger, 'mina uppdrag');
  const mine = { verb: 'my-items.complete', data: { group, number, scope: 'all', person: 'x' } };
  expect((await alone.forges(stranger, alone.last, mine)).text).toBe(NOT_YOURS);
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  expect(stage.errors()).toEqual([]);
});

it('lets nobody outside act in a group that has no chair yet', async () => {
  const stage = await scene();
  const { teams } = stage;
  const megan = teams.person({ name: 'Megan Lindqvist', locale: 'sv-SE' });
  const stranger = teams.person({ name: 'Elsa Utanför', locale: 'sv-SE' });
  // There before the record began: nobody was seen to add the bot.
  const chat = teams.groupChat({ name: 'Norr', members: [megan], installed: true });
  await chat.says(megan, 'uppdrag @Megan Lindqvist ringer skolan', { mentions: [megan] });
  const group = groupIdOn(chat.last);
  await stage.idle();
  const before = await recorded(stage);
  const alone = teams.personalChat(stranger);
  await alone.says(stranger, 'mina uppdrag');
  const data = { group, number: 1, scope: 'all', person: 'x', day: '2099-01-14' };
  for (const verb of ['my-items.complete', 'reminder.complete']) {
    expect((await alone.forges(stranger, alone.last, { verb, data })).text).toBe(NOT_YOURS);
  }
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
});

it('answers a card that names a group there never was', async () => {
  const stage = await scene();
  const { karin } = await aGroup(stage.teams);
  const alone = stage.teams.personalChat(karin);
  await alone.says(karin, 'mina uppdrag');
  for (const group of ['AAAAAAAAAAAAAAAAAAAAAA', 'a/b\\c#d?', '', 'x'.repeat(2000)]) {
    const data = { group, number: 1, scope: 'all', person: 'x' };
    const click = await alone.forges(karin, alone.last, { verb: 'my-items.complete', data });
    expect({ group, text: click.text }).toMatchObject({ text: expect.any(String) as string });
  }
  expect(stage.errors()).toEqual([]);
});
