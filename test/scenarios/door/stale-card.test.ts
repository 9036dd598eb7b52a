import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { aGroup, groupIdOn } from './a-group.js';
import { recorded } from './stored-rows.js';

it('shows how it stands to whoever presses when the assignment is done already', async () => {
  const stage = await scene();
  const { chat, karin, megan, givesMeganAnAssignment } = await aGroup(stage.teams);
  const card = await givesMeganAnAssignment();
  const data = { group: groupIdOn(card), number: 1 };
  await chat.clicks(megan, card, 'Klart');
  await stage.idle();
  const before = await recorded(stage);
  const late = await chat.forges(karin, card, { verb: 'assignment.complete', data });
  expect(late.card).toBeDefined();
  expect(chat.reads(karin, card)).toContain('Megan Lindqvist klarmarkerade');
  expect(chat.reads(karin, card)).not.toContain('[Klart]');
  const owner = { verb: 'assignment.assign', data: { ...data, owner: 'role:chair' } };
  expect((await chat.forges(karin, card, owner)).text).toContain('Uppdrag 1 är redan avslutat');
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  expect(stage.errors()).toEqual([]);
});

it('keeps an answer that comes after the round was closed, as the late one it is', async () => {
  const stage = await scene();
  const { chat, karin, megan, givesMeganAnAssignment } = await aGroup(stage.teams);
  await givesMeganAnAssignment();
  await chat.says(karin, 'kort avstämning');
  const round = chat.last;
  const group = groupIdOn(round);
  await chat.clicks(karin, round, 'Stäng avstämningen');
  const summary = chat.last;
  const late = { verb: 'round.unclear', data: { group, round: 1, number: 1 } };
  expect(JSON.stringify((await chat.forges(megan, round, late)).card)).toContain('Otydligt');
  await stage.idle();
  expect(chat.reads(karin, summary)).toContain('ett svar kom efter att avstämningen stängts');
  const before = await recorded(stage);
  const room = { verb: 'round.room-clear', data: { group, round: 1, people: 'x' } };
  expect((await chat.forges(karin, round, room)).text).toContain('Välj för vem du svarar.');
  // Closing it once more, or one that never was, is shown as what it is: closed.
  const again = await chat.forges(karin, round, { verb: 'round.close', data: { group, round: 1 } });
  expect(JSON.stringify(again.card)).toContain('Avstämningen är stängd.');
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  expect(stage.errors()).toEqual([]);
  expect(stage.teams.violations).toEqual([]);
});

it('records a form once that is sent in twice, and shows the second what the first recorded', async () => {
  const stage = await scene();
  const { chat, karin, megan } = await aGroup(stage.teams);
  await chat.says(karin, 'beslut');
  const form = chat.last;
  const group = groupIdOn(form);
  const found = /"form":"([^"]+)"/.exec(JSON.stringify(form.card));
  await chat.clicks(karin, form, 'Anteckna', { text: 'Planen antas' });
  await stage.idle();
  const data = { group, form: found?.[1], text: 'Planen antas inte' };
  const late = await chat.forges(megan, form, { verb: 'form.decision', data });
  expect(JSON.stringify(late.card)).toContain('Planen antas');
  expect(JSON.stringify(late.card)).not.toContain('antas inte');
  const rows = await recorded(stage);
  expect(rows.filter(({ key }) => key.includes('/decision|'))).toHaveLength(1);
});
