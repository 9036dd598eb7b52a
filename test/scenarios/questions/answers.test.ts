import { expect, it } from 'vitest';
import { groupOnRecord } from './group-on-record.js';

it('answers what was decided, with meeting, item and date', async () => {
  const { asks, lisa, errors, teams } = await groupOnRecord();
  const answer = await asks(lisa, 'vad beslutade vi om konferensen?');
  expect(answer).toContain('Det här beslutades');
  expect(answer).toContain('Elevhälsokonferensen hålls i Folkets hus den 14 april');
  expect(answer).toMatch(/Beslut 1 · möte 1 · \S+ \d+ \S+ \d{4} · punkt 2 Vårens konferens/);
  expect(answer).toContain('Du frågade om: konferensen');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('answers who was to do something', async () => {
  const { asks, anna } = await groupOnRecord();
  const answer = await asks(anna, 'vem skulle ringa BUP?');
  expect(answer).toContain('ringer BUP om väntetiderna');
  expect(answer).toContain('Ansvarig: Bo Ek');
  expect(answer).toMatch(/Uppdrag 2 · möte 1 .* · punkt 1 Skolfrånvaro/);
  expect(await asks(anna, 'vem ansvarar för uppdrag 1?')).toContain('Ansvarig: Lisa Lund');
});

it('answers what somebody has left, and whether they have done something', async () => {
  const { asks, chat, anna, lisa, idle } = await groupOnRecord();
  const left = await asks(anna, 'vad har Lisa kvar?');
  expect(left).toContain('Ett uppdrag');
  expect(left).toContain('skickar ut länklistan');
  expect(left).not.toContain('BUP');
  expect(await asks(anna, 'har Lisa gjort klart listan med länkar?')).not.toContain('Klart. Lisa');
  const asked = chat.last;
  const click = await chat.clicks(lisa, asked, 'Klart 1');
  expect(click.card).toBeDefined();
  await idle();
  expect(await asks(anna, 'har Lisa gjort klart länklistan?')).toContain(
    'Klart. Lisa Lund klarmarkerade',
  );
  expect(await asks(anna, 'vad har Lisa kvar?')).toContain('Inget öppet uppdrag');
});

it('answers what was put off, and why', async () => {
  const { asks, anna, chat } = await groupOnRecord();
  const before = await asks(anna, 'vad har vi bordlagt?');
  expect(before).toContain('Lokaler');
  expect(before).toContain('kommunen inte har svarat');
  await chat.says(anna, 'möte slut');
  expect(await asks(anna, 'vad sköt vi upp förra gången?')).toContain('Lokaler');
  expect(await asks(anna, 'varför bordlade vi lokalerna?')).toContain('kommunen inte har svarat');
});

it('answers what is late', async () => {
  let now = Date.parse('2026-11-02T09:00:00Z');
  const { asks, anna, chat } = await groupOnRecord({ clock: () => new Date(now).toISOString() });
  await chat.says(anna, 'uppdrag jag bokar tolk senast 2026-11-05');
  expect(await asks(anna, 'vad är försenat?')).toContain('Inget är försenat');
  now = Date.parse('2026-11-06T09:00:00Z');
  const late = await asks(anna, 'vad är försenat?');
  expect(late).toContain('Ett uppdrag är försenat');
  expect(late).toContain('bokar tolk');
});

it('leads on to the card of what was found', async () => {
  const { asks, chat, anna } = await groupOnRecord();
  await asks(anna, 'vad beslutade vi om konferensen?');
  const opened = await chat.clicks(anna, chat.last, 'Visa');
  expect(JSON.stringify(opened.card)).toContain('Beslut 1');
  expect(JSON.stringify(opened.card)).toContain('Antecknat av Anna Berg');
});

it('says what it searched for where there is nothing, and what can be asked instead', async () => {
  const { asks, anna } = await groupOnRecord();
  const answer = await asks(anna, 'vad beslutade vi om parkeringsplatserna?');
  expect(answer).toContain('Jag hittar inget beslut om det');
  expect(answer).toContain('Du frågade om: parkeringsplatserna');
  expect(answer).toContain('vem skulle ringa BUP?');
});

it('follows what is corrected, taken back and replaced', async () => {
  const { asks, chat, anna, idle } = await groupOnRecord();
  await chat.says(anna, 'ändra uppdrag 2: ringer habiliteringen om väntetiderna');
  await idle();
  expect(await asks(anna, 'vem har hand om BUP?')).not.toContain('Uppdrag 2');
  expect(await asks(anna, 'vem skulle ringa habiliteringen?')).toContain('Uppdrag 2');
  await chat.says(anna, 'beslut Tolkarna betalas av regionen');
  await idle();
  expect(await asks(anna, 'vad beslutade vi om tolkarna?')).toContain('Tolkarna betalas');
  await chat.says(anna, 'ångra');
  await idle();
  expect(await asks(anna, 'vad beslutade vi om tolkarna?')).toContain('Jag hittar inget beslut');
});

it('answers a question once, however often it is delivered', async () => {
  const { teams, chat, anna } = await groupOnRecord();
  const before = chat.messages.length;
  teams.deliverTimes(3, { concurrently: true });
  await chat.says(anna, 'vem skulle ringa BUP?');
  expect(chat.messages.length - before).toBe(1);
});
