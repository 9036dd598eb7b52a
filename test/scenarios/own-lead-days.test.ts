import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

/** Two groups with the same chair; Bo is in the first. Time stands still until it is set. */
async function twoGroups() {
  let now = '2026-11-02T09:00:00Z';
  const made = await scene({ clock: () => now, env: { SWEEP_SECONDS: '3600' } });
  const { teams } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const cia = teams.person({ name: 'Cia Dal', installed: true });
  const north = teams.groupChat({ name: 'Norr', members: [anna, bo, cia] });
  const south = teams.groupChat({ name: 'Söder', members: [anna, cia] });
  for (const chat of [north, south]) await chat.installs(anna);
  const alone = teams.personalChat(bo);
  return {
    ...made,
    anna,
    bo,
    cia,
    north,
    south,
    alone,
    async at(time: string): Promise<void> {
      now = time;
      await made.idle();
      for (let rounds = 0; rounds < 9; rounds += 1) await made.round();
    },
  };
}

it('a person is reminded when they have said, and everybody else when the group has', async () => {
  const { teams, anna, bo, cia, north, alone, at, idle, errors } = await twoGroups();
  await north.says(anna, 'uppdrag @Bo Ek skickar listan', { mentions: [bo] });
  await north.says(anna, 'uppdrag @Cia Dal bokar lokal', { mentions: [cia] });
  await north.says(anna, 'nästa möte 2026-11-19 13:00');
  await idle();
  await alone.says(bo, 'påminn mig 3 dagar före mötet');
  expect(alone.reads(bo, alone.last)).toContain('Dina påminnelser');
  const [settings, hers] = [alone.messages.length, teams.personalChat(cia)];
  const told = () => [alone.messages.length - settings, hers.messages.length];

  await at('2026-11-12T08:00:00Z');
  expect(told()).toEqual([0, 1]);
  await at('2026-11-16T08:00:00Z');
  expect(told()).toEqual([1, 1]);
  expect(alone.reads(bo, alone.last)).toMatch(/Inför mötet torsdag 19[^]*1\. skickar listan/);
  await at('2026-11-18T08:00:00Z');
  expect(told()).toEqual([1, 2]);

  // With nothing ticked, what the group has goes for the person again.
  await alone.clicks(bo, alone.messages[settings - 1] ?? alone.last, 'Spara', { leads: '' });
  await north.says(anna, 'nästa möte 2026-12-03 13:00');
  await at('2026-11-26T08:00:00Z');
  expect(told()).toEqual([2, 3]);
  await at('2026-11-30T08:00:00Z');
  expect(told()).toEqual([2, 3]);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('it goes for a group that they join later, and for one that meets on another day', async () => {
  const { anna, bo, north, south, alone, at, idle, errors } = await twoGroups();
  await alone.says(bo, 'remind me 2 days before');
  expect(alone.reads(bo, alone.last)).toContain('Dina påminnelser');
  await south.joins(bo);
  await south.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
  await south.says(anna, 'nästa möte 2026-11-19 13:00');
  await idle();
  const before = alone.messages.length;
  await at('2026-11-12T08:00:00Z');
  expect(alone.messages.length - before).toBe(0);
  await at('2026-11-17T08:00:00Z');
  expect(alone.messages.length - before).toBe(1);
  expect(alone.reads(bo, alone.last)).toContain('ringer skolan');
  // Said in the group it is Bo's own as well: the chair's choice for all stands.
  await north.says(bo, 'påminn mig 5 dagar före mötet');
  expect(north.reads(bo, north.last)).toContain('gäller bara dig');
  expect(alone.reads(bo, alone.last)).toContain('Dina påminnelser');
  expect(JSON.stringify(alone.last.card)).toContain('"value":"5"');
  await north.says(anna, 'påminnelser');
  expect(JSON.stringify(north.last.card)).toContain('"value":"7,1"');
  await alone.says(bo, 'påminn mig 99 dagar före mötet');
  expect(alone.reads(bo, alone.last)).toContain('högst 60');
  expect(errors()).toEqual([]);
});
