import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { oneGroup } from './two-groups.js';

it('gives what a role of the group has to do to whoever holds it', async () => {
  const { teams, idle, errors } = await scene();
  const north = await oneGroup(teams, 'Norr');
  const { chat, chair, member } = north;
  await chat.says(member, 'roll samordnare @Medlem Norr', { mentions: [member] });
  expect(north.reads()).toContain('Det kan bara ordföranden eller sekreteraren göra');
  await chat.says(chair, 'roll samordnare @Medlem Norr', { mentions: [member] });
  expect(north.reads()).toMatch(/Roller i gruppen[^]*samordnare: Medlem Norr/);
  await chat.says(chair, 'uppdrag samordnaren bokar lokal');
  expect(north.reads()).toContain('Ansvarig: samordnare');
  const listOf = async (person: typeof chair) => {
    await idle();
    const alone = teams.personalChat(person);
    await alone.says(person, 'mina uppdrag');
    return alone.reads(person, alone.last);
  };
  expect(await listOf(member)).toContain('bokar lokal');

  await chat.says(chair, 'roll samordnare: Ordförande Norr');
  expect(await listOf(member)).not.toContain('bokar lokal');
  expect(await listOf(chair)).toContain('bokar lokal');
  await chat.says(chair, 'roll samordnare: ingen');
  expect(await listOf(chair)).not.toContain('bokar lokal');
  expect(north.reads()).not.toContain('samordnare');
  expect(errors()).toEqual([]);
});

it('gives what a working group has to do to all who are in it, and names its convenor', async () => {
  const { teams, idle, errors } = await scene();
  const north = await oneGroup(teams, 'Norr');
  const { chat, chair, member } = north;
  await chat.says(
    chair,
    'arbetsgrupp Konferensen: Medlem Norr, Ordförande Norr och Stina Ek, sammankallande Stina Ek',
  );
  expect(north.reads()).toContain(
    'Arbetsgrupp Konferensen: Medlem Norr, Ordförande Norr och Stina Ek (sammankallande Stina Ek)',
  );
  await chat.says(chair, 'uppdrag arbetsgruppen Konferensen bokar lokal');
  expect(north.reads()).toContain('Ansvarig: Konferensen');
  await idle();
  await chat.says(member, 'mina uppdrag');
  expect(north.reads()).toContain('bokar lokal');
  await chat.says(chair, 'arbetsgrupp Konferensen: Ordförande Norr');
  await idle();
  await chat.says(member, 'mina uppdrag');
  expect(north.reads()).not.toContain('bokar lokal');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('asks which of two who bear one name', async () => {
  const { teams, errors } = await scene();
  const [chair, one, other] = ['Karin Ås', 'Maria Lind', 'Maria Holm'].map((name) =>
    teams.person({ name, installed: true }),
  );
  if (!chair || !one || !other) throw new Error('three people');
  const chat = teams.groupChat({ name: 'Norr', members: [chair, one, other] });
  await chat.installs(chair);
  await chat.says(chair, 'arbetsgrupp Konferensen: Maria, Karin Ås');
  expect(chat.reads(chair, chat.last)).toMatch(/Maria: .*Maria/);
  await chat.says(chair, 'roll samordnare: Maria');
  expect(chat.reads(chair, chat.last)).toMatch(/Maria: .*Maria/);
  expect(errors()).toEqual([]);
});
