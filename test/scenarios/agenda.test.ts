import { expect, it } from 'vitest';
import { agendaGroup } from '../support/agenda-group.js';
import { choiceNamed } from '../support/choice-named.js';

it('an agenda is pasted, gone through and closed, and the next meeting opens with what was left', async () => {
  const { chat, karin, megan, bo, agenda, reads, idle, daysLater, teams, errors } =
    await agendaGroup();
  await chat.says(karin, 'möte start');
  expect(await reads()).toMatch(/Möte 1, torsdag 5 november 2026\nMötet pågår\./);
  expect(await reads()).toMatch(/1\. Öppnande och dagordning[^]*6\. Avslut/);

  await chat.says(
    karin,
    'Dagordning:\n1. Mötets öppnande\n2. 13.10 Problematisk skolfrånvaro (Megan Lindqvist)\n3. Nya lokaler\n4. Övriga frågor\n5. Avslut',
  );
  expect(await reads()).toMatch(
    /1\. Mötets öppnande\n2\. Problematisk skolfrånvaro\n13:10 · Megan Lindqvist\n3\. Nya lokaler\n4\. Övriga frågor\n5\. Avslut/,
  );
  const [card] = agenda();
  if (!card) throw new Error('the agenda stands in the chat');

  // The one button steps on; a second press on what it showed changes nothing.
  await chat.clicks(karin, card, 'Nästa punkt');
  await chat.clicks(karin, card, 'Nästa punkt');
  expect(await reads()).toMatch(/Punkt 2 av 5: Problematisk skolfrånvaro/);
  expect(await reads()).toContain('1. Mötets öppnande (✔ behandlad)');

  await chat.says(karin, 'beslut Rutinen antas');
  const item = chat.last;
  expect(chat.reads(karin, item)).toMatch(
    /Punkt 2\nProblematisk skolfrånvaro\nBeslut 1\nRutinen antas/,
  );
  await chat.says(karin, 'uppdrag @Megan Lindqvist skicka rutinen till nästa möte', {
    mentions: [megan],
  });
  await chat.says(karin, 'uppdrag hitta en lokal till nästa möte');
  await idle();
  expect(chat.last).toBe(item);
  expect(chat.reads(karin, item)).toMatch(
    /Uppdrag 1\nskicka rutinen\nMegan Lindqvist · till nästa möte/,
  );
  expect(chat.reads(karin, item)).toMatch(/Uppdrag 2\nhitta en lokal[^]*Saknar ansvarig/);
  await chat.clicks(karin, item, 'Utse ansvarig', { assignment: '2', owner: 'everyone' });
  await idle();
  expect(chat.reads(bo, item)).toMatch(/Uppdrag 2\nhitta en lokal\nalla/);

  // Somebody who does not lead the meeting may not step on, and may propose.
  await chat.clicks(bo, item, 'Nästa punkt');
  expect(await reads()).toMatch(/Punkt 2 av 5/);
  await chat.clicks(bo, card, 'Sätt upp punkten', { title: 'Cykelställ' });
  expect(await reads()).toMatch(/4\. Cykelställ\nFöreslagen av Bo Ek\n5\. Övriga frågor/);
  await chat.clicks(karin, item, 'Nästa punkt');
  expect(await reads()).toMatch(/Punkt 3 av 6: Nya lokaler/);
  expect(chat.reads(karin, item)).not.toContain('Nästa punkt');

  await chat.clicks(karin, card, 'Avsluta mötet');
  expect(await reads()).toMatch(/Mötet är avslutat\. 3 punkter blev inte behandlade\./);
  expect(agenda()).toHaveLength(1);

  daysLater(35);
  await chat.says(karin, 'möte start');
  expect(agenda()).toHaveLength(2);
  expect(await reads()).toMatch(/Möte 2, torsdag 10 december 2026/);
  expect(await reads()).toMatch(
    /Lovat till det här mötet\nAlla: 2\. hitta en lokal\nMegan Lindqvist: 1\. skicka rutinen/,
  );
  await chat.says(megan, 'klart 1');
  expect(await reads()).not.toContain('skicka rutinen');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('Teams opens and closes the meeting, and a call that broke off is the same meeting', async () => {
  const { chat, karin, megan, agenda, reads, daysLater } = await agendaGroup();
  await chat.meetingStarts();
  await chat.entersMeeting(karin);
  await chat.entersMeeting(megan);
  expect(await reads()).toMatch(/Närvarande \(2\): Karin Ås, Megan Lindqvist/);
  await chat.meetingEnds('camel');
  expect(await reads()).toContain('Mötet är avslutat.');
  await chat.meetingStarts('camel');
  expect(await reads()).toMatch(/Möte 1[^]*Mötet pågår/);
  expect(agenda()).toHaveLength(1);
  await chat.says(karin, 'möte slut');
  expect(chat.reads(karin, chat.last)).toBe('Möte 1 är avslutat.');

  daysLater(28);
  await chat.meetingStarts();
  expect(await reads()).toContain('Möte 2, torsdag 3 december 2026');
  expect(agenda()).toHaveLength(2);
});

it('two who press at once go one step', async () => {
  const { chat, karin, megan, reads } = await agendaGroup();
  await chat.says(karin, 'sekreterare @Megan Lindqvist', { mentions: [megan] });
  await chat.says(karin, 'möte start');
  const card = chat.last;
  const press = () =>
    Promise.all([chat.clicks(karin, card, 'Nästa punkt'), chat.clicks(megan, card, 'Nästa punkt')]);
  await press();
  expect(await reads()).toContain('Punkt 1 av 6');
  await press();
  expect(await reads()).toContain('Punkt 2 av 6');
});

it('a group that only records sees no agenda that it did not ask for', async () => {
  const { chat, karin, agenda, idle } = await agendaGroup();
  await chat.says(karin, 'beslut Rutinen antas');
  await idle();
  expect(agenda()).toEqual([]);
  expect(chat.reads(karin, chat.last)).toContain('Beslut 1');
});

it('the next meeting is planned early, twice and across a restart, and nothing is lost or doubled', async () => {
  const { chat, karin, bo, agenda, reads, restart, daysLater } = await agendaGroup();
  await chat.says(karin, 'möte start');
  await chat.says(karin, 'möte slut');
  await chat.says(bo, 'lägg till punkt Cykelställ till nästa möte');
  expect(await reads()).toMatch(/Möte 2: dagordning[^]*Cykelställ\nFöreslagen av Bo Ek/);
  await restart();
  await chat.says(karin, 'lägg till punkt Nya lokaler');
  expect(chat.reads(karin, chat.last)).toBe('Dagordningen för nästa möte är ändrad.');
  await chat.says(karin, 'nästa möte 2026-12-10 13:00');
  await chat.says(karin, 'dagordning');
  expect(await reads()).toContain('Möte 2, torsdag 10 december 2026');

  daysLater(35);
  await Promise.all([chat.says(karin, 'möte start'), chat.meetingStarts()]);
  await chat.says(karin, 'möte start');
  const read = await reads();
  expect(read).toMatch(/Möte 2, torsdag 10 december 2026/);
  for (const title of ['Cykelställ', 'Nya lokaler', 'Öppnande och dagordning', 'Avslut']) {
    expect(read.split(title), title).toHaveLength(2);
  }
  // Planned, shown again, and opened: three times the card was put last, never two at once.
  expect(agenda()).toHaveLength(4);
});

it('a chair who only presses records, puts off and asks the round, all on the card of the agenda', async () => {
  const { chat, karin, bo, agenda, reads, idle, errors, teams } = await agendaGroup();
  await chat.says(karin, 'dagordning:\n1. Skolfrånvaro\n2. Nya lokaler');
  const [card] = agenda();
  if (!card) throw new Error('the agenda stands in the chat');
  await chat.clicks(karin, card, 'Starta mötet');
  await chat.clicks(karin, card, 'Nästa punkt');
  await chat.clicks(karin, card, 'Anteckna beslut', { text: 'Rutinen antas' });
  const filled = {
    text: 'skicka rutinen',
    owners: choiceNamed(chat, karin, 'Megan Lindqvist', card),
    due: 'nextMeeting',
  };
  // A finger that slips presses twice.
  await Promise.all([
    chat.clicks(karin, card, 'Anteckna uppdrag', filled),
    chat.clicks(karin, card, 'Anteckna uppdrag', filled),
  ]);
  await idle();
  const written = { text: 'bjuda in BUP', otherOwner: 'Bo, Åke Dahl', due: 'none' };
  await chat.clicks(bo, card, 'Anteckna uppdrag', written);
  await chat.clicks(karin, card, 'Anteckna uppdrag', { text: '' });
  await idle();
  const item = chat.messages.find((one) => chat.reads(karin, one).startsWith('Punkt 1\n'));
  expect(item && chat.reads(karin, item)).toMatch(
    /Beslut 1\nRutinen antas\nUppdrag 1\nskicka rutinen\nMegan Lindqvist · till nästa möte\nUppdrag 2\nbjuda in BUP\nBo Ek och Åke Dahl · ingen tid bestämd/,
  );
  await chat.clicks(karin, card, 'Nästa punkt');
  await chat.clicks(karin, card, 'Bordlägg punkten', { text: 'underlag saknas' });
  expect(await reads()).toContain('2. Nya lokaler (bordlagd)');
  await chat.clicks(karin, card, 'Kort avstämning');
  expect(chat.reads(karin, chat.last)).toMatch(/skicka rutinen[^]*bjuda in BUP/);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('begins and ends as the group has said, until it says otherwise', async () => {
  const { chat, karin, bo, reads, idle, daysLater, errors } = await agendaGroup();
  const said = () => chat.reads(karin, chat.last);
  await chat.says(bo, 'standarddagordning: Runda, Övrigt');
  expect(said()).toContain('bara ordföranden eller sekreteraren');
  await chat.says(karin, 'standarddagordning: Runda, Uppföljning, Övrigt, Avslut');
  expect(said()).toBe('Från nästa dagordning gäller: Runda · Uppföljning · … · Övrigt · Avslut');
  await chat.says(karin, 'möte start');
  expect(await reads()).toMatch(/1\. Runda\n2\. Uppföljning\n3\. Övrigt\n4\. Avslut/);
  await chat.says(karin, 'bordlägg cykelställen eftersom underlag saknas');
  await idle();
  await chat.says(bo, 'vad har vi bordlagt?');
  expect(said()).toMatch(/cykelställen/);
  await chat.says(karin, 'möte slut');
  await chat.says(karin, 'standarddagordning: den vanliga');
  daysLater(28);
  await chat.says(karin, 'möte start');
  expect(await reads()).toMatch(/1\. Öppnande och dagordning[^]*cykelställen/);
  expect(errors()).toEqual([]);
});
