import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

/** Bo and Cia have each asked for more time, for something due on 12 November. */
async function askedForTime() {
  let now = '2026-11-02T09:00:00Z';
  const made = await scene({ clock: () => now, env: { SWEEP_SECONDS: '3600' } });
  const { teams, idle } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const cia = teams.person({ name: 'Cia Dal', installed: true });
  const chat = teams.groupChat({ name: 'Norr', members: [anna, bo, cia] });
  await chat.installs(anna);
  await chat.says(anna, 'uppdrag @Bo Ek skickar listan senast 2026-11-12', { mentions: [bo] });
  await chat.says(anna, 'uppdrag @Cia Dal bokar lokal senast 2026-11-12', { mentions: [cia] });
  await idle();
  const to = async (time: string): Promise<void> => {
    now = time;
    await idle();
    for (let rounds = 0; rounds < 9; rounds += 1) await made.round();
  };
  await to('2026-11-12T08:00:00Z');
  for (const [person, number] of [
    [bo, 1],
    [cia, 2],
  ] as const) {
    const alone = teams.personalChat(person);
    const reminder = alone.last;
    await alone.clicks(person, reminder, `Annat ${number}`);
    await alone.clicks(person, reminder, 'Hinner inte – be om mer tid');
    await idle();
  }
  return { ...made, anna, bo, cia, chat, to };
}

it('stands on the next opening card until who leads the group has answered', async () => {
  const { teams, anna, bo, chat, to, idle, errors } = await askedForTime();
  const asked = chat.messages.filter((one) => chat.reads(anna, one).includes('Någon ber om mer'));
  expect(asked).toHaveLength(2);

  await to('2026-11-17T12:00:00Z');
  await chat.says(anna, 'starta mötet');
  const opening = chat.last;
  expect(chat.reads(bo, opening)).toMatch(
    /Ber om mer tid[^]*Bo Ek: 1\. skickar listan[^]*Cia Dal: 2\. bokar lokal/,
  );
  // One is answered on its card, the other by a line.
  const [first] = asked;
  if (!first) throw new Error('two have asked');
  await chat.clicks(anna, first, 'Låt det stå');
  await idle();
  await teams.until(() => !/Ber om mer tid[^]*Bo Ek: 1\./.test(chat.reads(bo, opening)), 5000);
  expect(chat.reads(bo, opening)).toMatch(/Ber om mer tid[^]*Cia Dal: 2\. bokar lokal/);
  await chat.says(anna, 'flytta uppdrag 2 till 2026-11-26');
  await idle();
  await teams.until(() => !chat.reads(bo, opening).includes('Ber om mer tid'), 5000);
  expect(asked.map((one) => chat.reads(bo, one)).join()).toContain(
    'Anna Berg svarade: senast torsdag 26 november 2026',
  );
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('comes back on the card of the meeting after, where nobody answered', async () => {
  const { anna, bo, chat, to, idle, errors } = await askedForTime();
  await to('2026-11-17T12:00:00Z');
  await chat.says(anna, 'starta mötet');
  await chat.says(anna, 'avsluta mötet');
  await idle();
  await to('2026-12-01T12:00:00Z');
  // Whoever asked may get it done all the same, and then asks for nothing.
  await chat.says(bo, 'klart 1');
  await chat.says(anna, 'starta mötet');
  await idle();
  expect(chat.reads(bo, chat.last)).toMatch(/Möte 3[^]*Ber om mer tid[^]*Cia Dal: 2\. bokar lokal/);
  expect(chat.reads(bo, chat.last)).not.toContain('Bo Ek: 1.');
  expect(errors()).toEqual([]);
});
