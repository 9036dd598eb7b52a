import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { aGroup, groupIdOn } from './a-group.js';
import { recorded, storedRows } from './stored-rows.js';

const NUMBER = '811218-9876';
const REFUSED = 'Det där ser ut som ett personnummer.';
const digits = (text: string) => text.replace(/\D/g, '');

it('keeps a personal number out of storage and out of the log, typed or filled in', async () => {
  const stage = await scene();
  const { chat, karin, megan } = await aGroup(stage.teams);
  const lines = [
    `beslut Stödet till ${NUMBER} fortsätter`,
    `uppdrag @Megan Lindqvist ringer 19${digits(NUMBER)}`,
    `uppdrag 811218 9876: ringa`,
    `Vad gäller för ${NUMBER}?`,
  ];
  for (const line of lines) {
    await chat.says(karin, line, { mentions: line.includes('@Megan') ? [megan] : [] });
    expect(chat.last.text).toContain(REFUSED);
  }
  await chat.says(karin, 'uppdrag');
  const form = chat.last;
  for (const inputs of [{ text: `Ringa ${NUMBER}` }, { text: 'Ringa', otherOwner: NUMBER }]) {
    expect((await chat.clicks(karin, form, 'Anteckna', inputs)).text).toContain(REFUSED);
  }
  const alone = stage.teams.personalChat(karin);
  await alone.says(karin, `klart ${NUMBER}`);
  expect(alone.last.text).toContain(REFUSED);
  await stage.idle();

  const everything = JSON.stringify(await storedRows(stage)) + JSON.stringify(stage.log);
  expect(everything).not.toMatch(/811218/);
  const rows = await recorded(stage);
  expect(rows.filter(({ key }) => /\/(decision|assignment)\|/.test(key))).toEqual([]);
  expect(stage.errors()).toEqual([]);
});

it('refuses a text that is too long, and says how long it may be', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await stage.idle();
  const before = await recorded(stage);
  await chat.says(karin, `beslut ${'a'.repeat(2001)}`);
  expect(chat.last.text).toContain('Texten är för lång: högst 2000 tecken. Inget har antecknats');
  await chat.says(karin, `uppdrag ${'läsa på '.repeat(400)}`);
  expect(chat.last.text).toContain('Texten är för lång');
  await stage.idle();
  expect(await recorded(stage)).toEqual(before);
  await chat.says(karin, `beslut ${'a'.repeat(2000)}`);
  expect(chat.last.card).toBeDefined();
  expect(stage.errors()).toEqual([]);
  expect(stage.teams.violations).toEqual([]);
});

it('keeps what was filled in when a form is refused', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await chat.says(karin, 'beslut');
  const group = groupIdOn(chat.last);
  const text = 'b'.repeat(2001);
  const data = { group, form: 'a form', text };
  const click = await chat.forges(karin, chat.last, { verb: 'form.decision', data });
  expect(JSON.stringify(click.card)).toContain('Texten är för lång: högst 2000 tecken.');
  expect(JSON.stringify(click.card)).toContain(text);
  expect(stage.errors()).toEqual([]);
});

it('takes the form that was refused once what was wrong has been put right', async () => {
  const stage = await scene();
  const { chat, karin, megan } = await aGroup(stage.teams);
  await chat.says(karin, 'beslut');
  const group = groupIdOn(chat.last);
  const form = /"form":"([^"]+)"/.exec(JSON.stringify(chat.last.card))?.[1];
  const send = (text: string, by = karin) =>
    chat.forges(by, chat.last, { verb: 'form.decision', data: { group, form, text } });
  expect(JSON.stringify((await send(' ')).card)).toContain('Skriv vad det gäller');
  expect(JSON.stringify((await send('Planen antas', megan)).card)).toContain('Beslut 1');
});

it('answers a form with a name without end', async () => {
  const stage = await scene();
  const { chat, karin } = await aGroup(stage.teams);
  await chat.says(karin, 'uppdrag');
  const data = {
    group: groupIdOn(chat.last),
    form: 'f',
    text: 'Ringa',
    otherOwner: 'x'.repeat(40_000),
  };
  const click = await chat.forges(karin, chat.last, { verb: 'form.assignment', data });
  expect(click.failure).toBeUndefined();
  expect(stage.errors()).toEqual([]);
});
