import { expect, it } from 'vitest';
import { choiceNamed } from '../support/choice-named.js';
import { scene } from '../support/scene.js';

it('keeps the answers of sixty members while the chair gives out and the meeting is moved', async () => {
  const { teams, idle, errors } = await scene();
  const people = Array.from({ length: 60 }, (_, index) =>
    teams.person({ name: `Deltagare N${String(index).padStart(2, '0')}`, installed: true }),
  );
  const [chair, secretary, ...members] = people;
  if (!chair || !secretary) throw new Error('somebody leads the meeting');
  const chat = teams.groupChat({ name: 'Stormöte', type: 'meeting', members: people });
  await chat.installs(chair);
  await chat.says(chair, `sekreterare @${secretary.name}`, { mentions: [secretary] });
  await chat.says(chair, 'nästa möte 2099-03-01 13:00');
  await chat.says(chair, 'uppdrag alla läser planen till nästa möte');
  for (const task of ['hittar en lokal', 'ringer skolan', 'bokar kaffe']) {
    await chat.says(chair, `uppdrag ingen ${task} till nästa möte`);
  }
  await chat.says(chair, 'kort avstämning');
  const round = chat.messages.findLast((one) => chat.reads(chair, one).startsWith('Kort avst'));
  if (!round) throw new Error('the round stands in the chat');
  const owners = members.slice(0, 3).map(({ name }) => choiceNamed(chat, chair, name, round));

  const answers = [...members, secretary].map((member) =>
    chat.clicks(member, round, { verb: 'round.clear', data: { number: 1 } }),
  );
  await Promise.all([
    ...answers,
    (async () => {
      for (const [index, owner] of owners.entries()) {
        const inputs = { assignment: String(index + 2), owner };
        await chat.clicks(chair, round, { verb: 'round.assign' }, inputs);
      }
    })(),
    chat.says(secretary, 'nästa möte 2099-04-12 13:00'),
  ]);
  await idle();
  await chat.clicks(chair, round, { verb: 'round.clear', data: { number: 1 } });
  await Promise.all(
    members.slice(0, 3).map(async (member, index) => {
      await chat.opens(member, round);
      await chat.clicks(member, round, { verb: 'round.clear', data: { number: index + 2 } });
    }),
  );
  await idle();
  await chat.opens(chair, round);
  const shown = chat.reads(chair, round);
  expect(shown).toContain('4 av 4 tydliga');
  await chat.clicks(chair, round, { verb: 'round.close' });
  await idle();
  expect(chat.reads(chair, chat.last)).toContain('Avstämning 1: så blev det');
  await chat.says(chair, 'lista');
  expect(chat.reads(chair, chat.last)).toMatch(/läser planen\n[^\n]*12 april 2099/);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
}, 120_000);
