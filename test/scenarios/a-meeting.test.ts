import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

it('records, closes with a round, reminds and answers', async () => {
  const { teams, idle, errors } = await scene();
  const [karin, megan, adele] = ['Karin Ås', 'Megan Lindqvist', 'Adele Vestergren'].map((name) =>
    teams.person({ name, locale: 'sv-SE', installed: true }),
  );
  if (!karin || !megan || !adele) throw new Error('three people');
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [karin, megan, adele] });
  await chat.installs(karin);
  await chat.says(karin, 'beslut Handlingsplanen antas');
  expect(chat.last?.card && chat.reads(karin, chat.last)).toContain('Handlingsplanen antas');
  await chat.says(
    karin,
    'uppdrag @Megan Lindqvist @Adele Vestergren skicka ut länklistan till nästa möte',
    { mentions: [megan, adele] },
  );
  await chat.says(karin, 'uppdrag hitta en lokal');
  await chat.says(karin, 'kort avstämning');
  const round = chat.last;
  if (!round) throw new Error('no round');
  const click = await chat.clicks(megan, round, 'Tydligt');
  expect(click.card).toBeDefined();
  await idle();
  await chat.clicks(karin, round, 'Stäng avstämningen');
  const soon = new Date(Date.now() + 3600_000 * 5).toISOString();
  await chat.says(karin, `nästa möte ${soon.slice(0, 10)} 23:59`);
  await teams.until(() => teams.personalChat(megan).messages.length > 0, 5000);
  await teams.personalChat(adele).says(adele, 'mina uppdrag');
  await idle();
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});
