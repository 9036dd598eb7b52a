import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { workingDay } from '../../support/working-day.js';
import { codeIn, link, oneGroup } from './two-groups.js';

it('links two groups when a chair on each side has said so, and tells both', async () => {
  const { teams, idle, errors } = await scene();
  const [north, south] = [await oneGroup(teams, 'Norr'), await oneGroup(teams, 'Söder')];
  await link(north, south);
  await idle();
  expect(south.reads()).toMatch(/Kopplade grupper\nNorr/);
  expect(north.reads()).toMatch(/Kopplade grupper\nSöder/);

  await north.chat.says(north.chair, 'koppla bort söder');
  await idle();
  expect(north.reads()).toContain('Ni är inte kopplade till någon grupp.');
  expect(south.reads()).toContain('Ni är inte kopplade till någon grupp.');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('is for chairs alone: neither members nor the secretary', async () => {
  const { teams, idle, errors } = await scene();
  const [north, south] = [await oneGroup(teams, 'Norr'), await oneGroup(teams, 'Söder')];
  const onlyChair = 'Det kan bara ordföranden göra (Ordförande Norr). Inget har ändrats.';
  const mentions = { mentions: [north.member] };
  await north.chat.says(north.chair, 'sekreterare @Medlem Norr', mentions);
  await north.chat.says(north.member, 'koppla');
  expect(north.reads()).toBe(onlyChair);
  await south.chat.says(south.chair, 'koppla');
  await north.chat.says(north.member, `koppla ${codeIn(south)}`);
  expect(north.reads()).toBe(onlyChair);
  // The code was not used up by somebody who may not.
  await north.chat.says(north.chair, `koppla ${codeIn(south).toLowerCase()}`);
  await north.chat.says(north.member, 'koppla bort Söder');
  expect(north.reads()).toBe(onlyChair);
  await idle();
  expect(south.reads()).toMatch(/Kopplade grupper\nNorr/);
  expect(errors()).toEqual([]);
});

it('takes each code once, for seven days, and not in the chat that it comes from', async () => {
  let days = 0;
  const clock = () => workingDay(days * 86_400_000);
  const { teams, idle, errors } = await scene({ clock });
  const [north, south, west] = [
    await oneGroup(teams, 'Norr'),
    await oneGroup(teams, 'Söder'),
    await oneGroup(teams, 'Väster'),
  ];
  await north.chat.says(north.chair, 'koppla');
  const code = codeIn(north);
  await north.chat.says(north.chair, `koppla ${code}`);
  expect(north.reads()).toContain('Koden kommer härifrån.');
  await south.chat.says(south.chair, `koppla ${code}`);
  await idle();
  await west.chat.says(west.chair, `koppla ${code}`);
  expect(west.reads()).toContain('Koden är redan använd');
  // Ended by the one side: the old code does not link them anew behind its back.
  await north.chat.says(north.chair, 'koppla bort Söder');
  await idle();
  await south.chat.says(south.chair, `koppla ${code}`);
  expect(south.reads()).toContain('Koden är redan använd');

  await north.chat.says(north.chair, 'koppla');
  const late = codeIn(north);
  days = 8;
  await west.chat.says(west.chair, `koppla ${late}`);
  expect(west.reads()).toContain('Koden har gått ut.');
  await west.chat.says(west.chair, 'koppla BCDFGHJK');
  expect(west.reads()).toContain('Den koden känner jag inte till.');
  await idle();
  expect(north.saying('Väster')).toEqual([]);
  expect(errors()).toEqual([]);
});

it('does not let a code leave its tenant, unless the installation serves both by name', async () => {
  const [home, away] = [randomUUID(), randomUUID()];
  const told = async (env: Readonly<Record<string, string>>) => {
    const { teams, idle, errors } = await scene({ teams: { tenant: home }, env });
    const north = await oneGroup(teams, 'Norr');
    const south = await oneGroup(teams, 'Söder', { tenant: away });
    await link(north, south);
    await idle();
    expect(errors()).toEqual([]);
    return south.reads();
  };
  expect(await told({})).toContain('Koden kommer från en annan organisations Teams');
  expect(await told({ ALLOWED_TENANTS: `${home},${away}` })).toMatch(/Kopplade grupper\nNorr/);
});

it('links once though every activity comes three times at once', async () => {
  const { teams, idle, errors } = await scene();
  const [north, south] = [await oneGroup(teams, 'Norr'), await oneGroup(teams, 'Söder')];
  teams.deliverTimes(3, { concurrently: true });
  await link(north, south);
  await idle();
  expect(north.saying('Koden är')).toHaveLength(1);
  expect(north.saying('Kopplade grupper')).toHaveLength(1);
  expect(south.saying('Kopplade grupper')).toHaveLength(1);
  expect(errors()).toEqual([]);
});
