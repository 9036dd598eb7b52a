import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { aGroup, groupIdOn, OLD_CARD, OTHER_CARD } from './a-group.js';
import { recorded } from './stored-rows.js';

it('answers a press that it does not know, and changes nothing', async () => {
  const stage = await scene();
  const { chat, megan, givesMeganAnAssignment } = await aGroup(stage.teams);
  const card = await givesMeganAnAssignment();
  const group = groupIdOn(card);
  await stage.idle();
  const before = await recorded(stage);
  const unknown = [
    {},
    { verb: '' },
    { verb: 'assignment.delete', data: { group, number: 1 } },
    { verb: 'constructor', data: { group } },
    { verb: '__proto__', data: { group } },
    { verb: 'assignment.complete' },
    { verb: 'assignment.complete', data: null },
    { verb: 'assignment.complete', data: 'group' },
    { verb: 'assignment.complete', data: [group, 1] },
    { verb: 'assignment.complete', data: { number: 1 } },
    { verb: 'assignment.complete', data: { group } },
    { verb: 'assignment.complete', data: { group, number: -1 } },
    { verb: 'assignment.complete', data: { group, number: 1.5 } },
    { verb: 'assignment.complete', data: { group, number: 'ett' } },
    { verb: 'round.close', data: { group, round: {} } },
    { verb: 'record.page', data: { group, what: 'secrets', page: 0 } },
  ];
  for (const action of unknown) {
    const { status, text } = await chat.forges(megan, card, action);
    expect({ action, status, text }).toEqual({ action, status: 200, text: OLD_CARD });
  }
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  expect(stage.errors()).toEqual([]);
});

it('answers where a number is asked for that is not there', async () => {
  const stage = await scene();
  const { chat, megan, karin, givesMeganAnAssignment } = await aGroup(stage.teams);
  const card = await givesMeganAnAssignment();
  const group = groupIdOn(card);
  const number = 99;
  const none = 'Det finns inget uppdrag 99 här. Skriv ”lista” för att se alla.';
  const complete = await chat.forges(megan, card, {
    verb: 'assignment.complete',
    data: { group, number },
  });
  expect(complete.text).toBe(none);
  const assign = { verb: 'assignment.assign', data: { group, number, owner: 'role:chair' } };
  expect((await chat.forges(karin, card, assign)).text).toBe(none);
  const page = { verb: 'record.page', data: { group, what: 'assignments', page: 99 } };
  expect((await chat.forges(karin, card, page)).card).toBeDefined();
  expect(stage.errors()).toEqual([]);
  expect(stage.teams.violations).toEqual([]);
});

it('does nothing with a card of another group, whoever carries it over', async () => {
  const stage = await scene();
  const ours = await aGroup(stage.teams);
  const theirs = await aGroup(stage.teams, 'Samverkan Söder');
  const mine = await ours.givesMeganAnAssignment();
  const card = await theirs.givesMeganAnAssignment();
  const group = groupIdOn(card);
  await stage.idle();
  const before = await recorded(stage);
  const forged = [
    { verb: 'assignment.complete', data: { group, number: 1 } },
    { verb: 'assignment.assign', data: { group, number: 1, owner: 'everyone' } },
    { verb: 'form.decision', data: { group, form: 'x', text: 'Ett beslut' } },
    { verb: 'form.assignment', data: { group, form: 'x', text: 'Ett uppdrag' } },
    { verb: 'record.page', data: { group, what: 'decisions', page: 0 } },
    { verb: 'round.close', data: { group, round: 1 } },
    { verb: 'round.clear', data: { group, round: 1, number: 1 } },
    { verb: 'my-items.complete', data: { group, number: 1, scope: 'all', person: 'x' } },
    { verb: 'reminder.complete', data: { group, number: 1, person: 'x', day: 'x' } },
  ];
  for (const action of forged) {
    const { text } = await ours.chat.forges(ours.karin, mine, action);
    expect({ action, text }).toEqual({ action, text: OTHER_CARD });
  }
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  expect(stage.errors()).toEqual([]);
});

it('shows nobody what another person or group has to do', async () => {
  const stage = await scene();
  const ours = await aGroup(stage.teams);
  const theirs = await aGroup(stage.teams, 'Samverkan Söder');
  const group = groupIdOn(await theirs.givesMeganAnAssignment());
  await stage.idle();
  const alone = stage.teams.personalChat(ours.adele);
  await alone.says(ours.adele, 'mina uppdrag');
  for (const scope of ['all', group]) {
    const page = { verb: 'my-items.page', data: { scope, person: ours.megan.id, page: 0 } };
    const { card } = await alone.forges(ours.adele, alone.last, page);
    expect(JSON.stringify(card)).toMatch(/inga öppna uppdrag/i);
    expect(JSON.stringify(card)).not.toMatch(/skolan|Megan/);
  }
});
