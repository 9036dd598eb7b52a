import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

/** Bo has something to do by the same day in two groups. Time stands still until it is set. */
async function twoGroups() {
  let now = '2026-11-02T09:00:00Z';
  const made = await scene({ clock: () => now, env: { SWEEP_SECONDS: '3600' } });
  const { teams } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const dan = teams.person({ name: 'Dan Frö', installed: false });
  const [north, south] = ['Norr', 'Söder'].map((name) =>
    teams.groupChat({ name, members: [anna, bo, dan] }),
  );
  if (!north || !south) throw new Error('two groups');
  for (const chat of [north, south]) {
    await chat.installs(anna);
    await chat.says(anna, `uppdrag @Bo Ek skickar listan senast 2026-11-12`, { mentions: [bo] });
  }
  await made.idle();
  return {
    ...made,
    anna,
    bo,
    dan,
    north,
    south,
    alone: teams.personalChat(bo),
    async at(time: string): Promise<void> {
      now = time;
      await made.idle();
      for (let rounds = 0; rounds < 9; rounds += 1) await made.round();
    },
  };
}

it('is said in its chat, answered alone, and taken back with one press', async () => {
  const { teams, anna, bo, north, south, alone, at, errors } = await twoGroups();
  await north.says(bo, 'påminnelser av för den här gruppen');
  expect(north.reads(anna, north.last)).toBe(
    'Det är ordnat och gäller bara dig. Jag har skrivit till dig enskilt.',
  );
  const card = alone.last;
  expect(alone.reads(bo, card)).toContain('Du får inga påminnelser från Norr.');
  await at('2026-11-12T08:00:00Z');
  expect(alone.reads(bo, alone.last)).toContain('Bo Ek, i Söder');
  expect(alone.reads(bo, alone.last)).not.toContain('i Norr');

  await alone.clicks(bo, card, 'Slå på dem igen');
  expect(alone.reads(bo, card)).toContain('Du får påminnelser från Norr.');
  // Late for a week, in both.
  await at('2026-11-19T08:00:00Z');
  expect(alone.reads(bo, alone.last)).toMatch(/i Norr[^]*i Söder|i Söder[^]*i Norr/);
  // Alone, each group stands on the card of everything; the chair's choice for all is untouched.
  await alone.says(bo, 'påminnelser');
  expect(alone.reads(bo, alone.last)).toMatch(/Norr[^]*Söder|Söder[^]*Norr/);
  await south.says(anna, 'påminnelser');
  expect(south.reads(anna, south.last)).not.toContain('Något är avstängt.');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('who cannot be written to alone finds the way back in the chat, which names nobody', async () => {
  const { teams, dan, bo, north, errors } = await twoGroups();
  await north.says(dan, 'inga fler påminnelser härifrån');
  const card = north.last;
  expect(north.reads(bo, card)).toContain('Du får inga påminnelser från Norr.');
  expect(JSON.stringify(card.card)).not.toContain('Dan');
  await north.clicks(dan, card, 'Slå på dem igen');
  expect(north.reads(dan, card)).toContain('Du får påminnelser från Norr.');
  expect(north.reads(bo, card)).toContain('Du får inga påminnelser från Norr.');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('a card that was shown before somebody came to a group leaves that group alone', async () => {
  const { teams, anna, bo, alone, idle, errors } = await twoGroups();
  await alone.says(bo, 'påminnelser');
  const card = alone.last;
  const east = teams.groupChat({ name: 'Öster', members: [anna, bo] });
  await east.installs(anna);
  await east.says(anna, 'uppdrag @Bo Ek ringer', { mentions: [bo] });
  await idle();
  await alone.clicks(bo, card, 'Spara', {});
  await alone.says(bo, 'påminnelser');
  expect(alone.reads(bo, alone.last)).toContain('Öster');
  expect(alone.reads(bo, alone.last)).not.toContain('Något är avstängt.');
  expect(errors()).toEqual([]);
});
