import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

it('takes forty answers in one second: each is there, nobody sees an error, the card ends right', async () => {
  // With Teams' published limits in force: forty updates of the card would be refused.
  const { teams, idle, errors } = await scene({ teams: { enforceLimits: true } });
  const members = Array.from({ length: 40 }, (_, index) =>
    teams.person({ name: `Medlem ${index + 1}`, installed: true }),
  );
  const [chair] = members;
  if (!chair) throw new Error('nobody');
  const chat = teams.groupChat({ name: 'Stora gruppen', members });
  await chat.installs(chair);
  await chat.says(chair, 'uppdrag alla läser igenom handlingsplanen till nästa möte');
  await chat.says(chair, 'kort avstämning');
  const round = chat.last;

  const pressed = await Promise.all(
    members.map(async (member, index) => {
      await new Promise((later) => setTimeout(later, index * 25));
      return chat.clicks(member, round, index % 4 === 3 ? 'Otydligt' : 'Tydligt');
    }),
  );
  expect(pressed.map(({ status }) => status)).toEqual(members.map(() => 200));
  expect(pressed.filter(({ card }) => !card)).toEqual([]);
  expect(Math.max(...pressed.map(({ milliseconds }) => milliseconds))).toBeLessThan(5000);

  await idle();
  const shown = chat.reads(chair, round);
  expect(shown).toContain('30 av 40 har svarat tydligt');
  expect(shown).toContain('Otydligt för Medlem 4, Medlem 8');
  expect(shown).not.toContain('Väntar på');
  expect(round.edits).toBeLessThan(10);
  expect(teams.sent.filter(({ status }) => status === 429)).toEqual([]);

  await chat.clicks(chair, round, 'Stäng avstämningen');
  expect(chat.reads(chair, chat.last)).toContain('30 av 40 har svarat tydligt');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});
