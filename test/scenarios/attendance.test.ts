import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

async function meeting() {
  let now = Date.parse('2026-11-05T12:00:00Z');
  const world = await scene({
    clock: () => new Date((now += 1000)).toISOString(),
    env: { SWEEP_SECONDS: '3600' },
  });
  const { teams } = world;
  const named = (name: string) => teams.person({ name, installed: true });
  const [karin, megan, bo, maria, other] = [
    named('Karin Ås'),
    named('Megan Lindqvist'),
    named('Bo Ek'),
    named('Maria Alm'),
    named('Maria Dufva'),
  ];
  const members = [karin, megan, bo, maria, other];
  const chat = teams.groupChat({ name: 'Samverkan Norr', type: 'meeting', members });
  await chat.installs(karin);
  await chat.says(karin, 'möte start');
  const card = chat.last;
  return {
    ...world,
    ...{ karin, megan, bo, maria, chat, card },
    async reads(message = card) {
      await world.idle();
      return chat.reads(karin, message);
    },
    minutesLater(minutes: number) {
      now += minutes * 60_000;
    },
  };
}

it('notes who is there in every way that people say it', async () => {
  const { chat, karin, megan, reads, card, errors, teams, minutesLater } = await meeting();
  await chat.says(
    karin,
    'Närvarande:\nKarin Ås\nMegan Lindqvist, enhetschef BUP\nPetra Lilja, ersätter Bo Ek\nSven Marklund, adjungerad punkt 4-6',
  );
  expect(chat.last).toBe(card);
  const read = await reads();
  expect(read).toMatch(
    /Närvarande \(4\): Karin Ås, Megan Lindqvist \(enhetschef, BUP\), Petra Lilja \(ersätter Bo Ek\), Sven Marklund \(adjungerad, punkt 4–6\)/,
  );
  expect(read).toContain('Frånvarande (1): Bo Ek');
  expect(read).toContain('2 till har inte sagt något än.');

  await chat.says(karin, 'frånvarande: Maria');
  expect(chat.reads(karin, chat.last)).toContain('Flera i gruppen heter Maria.');
  await chat.says(karin, 'frånvarande: Maria Dufva');
  expect(await reads()).toContain('Frånvarande (2): Bo Ek, Maria Dufva');

  // From one meeting to the next: nobody is asked again where Megan comes from.
  await chat.clicks(karin, card, 'Avsluta mötet');
  minutesLater(28 * 24 * 60);
  await chat.says(karin, 'möte start');
  const next = chat.messages.findLast((one) => chat.reads(karin, one).startsWith('Möte 2'));
  await chat.clicks(megan, next ?? card, 'Jag är här');
  expect(await reads(next)).toContain('Närvarande (1): Megan Lindqvist (enhetschef, BUP)');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('lets the whole group press at once, each for themselves', async () => {
  const { chat, card, karin, megan, bo, maria, reads, errors } = await meeting();
  await Promise.all([
    chat.clicks(karin, card, 'Jag är här'),
    chat.clicks(megan, card, 'Jag är här'),
    chat.clicks(bo, card, 'Jag kan inte vara med'),
    chat.clicks(maria, card, 'Jag är här'),
  ]);
  const read = await reads();
  expect(read).toContain('Närvarande (3): Karin Ås, Maria Alm, Megan Lindqvist');
  expect(read).toContain('Frånvarande (1): Bo Ek');
  expect(errors()).toEqual([]);
});

it('sees late and early from Teams, and believes what people say more', async () => {
  const { chat, card, karin, megan, bo, maria, reads, minutesLater } = await meeting();
  await chat.meetingStarts();
  await chat.entersMeeting(megan);
  await chat.says(karin, 'frånvarande: Maria Alm');
  minutesLater(25);
  await chat.entersMeeting(bo);
  await chat.entersMeeting(maria);
  expect(await reads()).toMatch(/Bo Ek \(från kl\. 13:2\d\)[^]*Frånvarande \(1\): Maria Alm/);
  await chat.exitsMeeting(megan);
  minutesLater(30);
  await chat.exitsMeeting(bo);
  await chat.meetingEnds();
  const read = await reads();
  // Whoever hangs up as the meeting ends did not leave it.
  expect(read).toMatch(/Bo Ek \(från kl\. 13:2\d\)/);
  expect(read).toMatch(/Megan Lindqvist \(till kl\. 13:2\d\)/);
  expect(chat.messages.filter((one) => one === card)).toHaveLength(1);
});

it('what somebody who is away was given waits for their yes', async () => {
  const { chat, card, karin, bo, idle } = await meeting();
  await chat.clicks(karin, card, 'Nästa punkt');
  await chat.says(karin, 'uppdrag @Bo Ek boka lokal', { mentions: [bo] });
  const item = chat.last;
  await idle();
  expect(chat.reads(karin, item)).not.toContain('Obekräftat');
  await chat.clicks(bo, card, 'Jag kan inte vara med');
  await idle();
  expect(chat.reads(karin, item)).toContain('Obekräftat: Bo Ek var inte med');
  await chat.clicks(bo, card, 'Jag är här');
  await idle();
  expect(chat.reads(karin, item)).not.toContain('Obekräftat');
});

it('knows before the meeting who cannot come, also where the first record opens it', async () => {
  const { chat, card, karin, bo, idle, minutesLater } = await meeting();
  await chat.clicks(karin, card, 'Avsluta mötet');
  await chat.says(karin, 'dagordning');
  const planned = chat.last;
  expect(chat.reads(karin, planned)).toMatch(/^Möte 2/);
  await chat.clicks(bo, planned, 'Jag kan inte vara med');
  minutesLater(7 * 24 * 60);
  await chat.says(karin, 'beslut Planen antas');
  await idle();
  await chat.says(karin, 'uppdrag @Bo Ek boka lokal', { mentions: [bo] });
  await chat.says(karin, 'dagordning');
  await chat.clicks(karin, chat.last, 'Nästa punkt');
  await chat.says(karin, 'uppdrag @Bo Ek låsa upp', { mentions: [bo] });
  expect(chat.reads(karin, chat.last)).toContain('Obekräftat: Bo Ek');
});

it('nobody notes others who does not lead the meeting, and a card of an old one counts for nothing', async () => {
  const { chat, card, karin, bo, minutesLater } = await meeting();
  await chat.says(bo, 'frånvarande: Megan Lindqvist');
  expect(chat.reads(bo, chat.last)).toContain('Det kan bara ordföranden');
  minutesLater(7 * 24 * 60);
  const late = await chat.clicks(bo, card, 'Jag är här');
  expect(JSON.stringify(late)).toContain('Det mötet är över');
  await chat.says(karin, 'möte start');
  expect(chat.reads(karin, chat.last)).not.toContain('Bo Ek');
});
