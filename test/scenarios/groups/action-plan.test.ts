import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { recorded } from '../door/stored-rows.js';
import { oneGroup } from './two-groups.js';

const PASTED = [
  'handlingsplan:',
  'Mål\tAktivitet\tNär\tAnsvarig\tUppföljning',
  'Färre väntar\tTelefontid varje dag\t2026\tMedlem Norr och Lars Sjö\tvårterminen 2027',
  'Alla förstår\tTolk på plats\thösten\tsekreteraren\tnästa möte',
].join('\n');

it('takes a pasted table, and shows who does what and when it is followed up', async () => {
  const { teams, idle, errors } = await scene();
  const north = await oneGroup(teams, 'Norr');
  await north.chat.says(north.chair, PASTED);
  const plan = north.chat.last;
  expect(north.reads()).toMatch(
    /Handlingsplan, 2 rader\n1\. Telefontid varje dag\nMål: Färre väntar/,
  );
  expect(north.reads()).toMatch(
    /Ansvarig: Medlem Norr och Lars Sjö · När: 2026\nUppföljning: vårterminen 2027/,
  );

  await north.chat.says(north.chair, 'uppdrag på rad 1 Medlem Norr bokar växeln');
  await idle();
  const shown = () => north.chat.reads(north.chair, plan);
  expect(shown()).toContain('1. bokar växeln (öppet)');
  await north.chat.says(north.member, 'klart 1');
  await idle();
  expect(shown()).toContain('1. bokar växeln (klart)');
  await north.chat.says(north.chair, 'uppdrag på rad 9 Medlem Norr ringer');
  expect(north.reads()).toContain('Det finns ingen rad 9 i handlingsplanen.');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('is added to, changed and struck on its card, by those it concerns', async () => {
  const { teams, idle, errors } = await scene();
  const north = await oneGroup(teams, 'Norr');
  await north.chat.says(north.chair, PASTED);
  const plan = north.chat.last;
  await north.chat.clicks(north.member, plan, 'Ny rad');
  await north.chat.clicks(north.member, plan, 'Anteckna', {
    activity: 'Skriva brev',
    followUp: 'löpande',
  });
  await idle();
  const shown = () => north.chat.reads(north.chair, plan);
  expect(shown()).toMatch(/Handlingsplan, 3 rader[^]*3\. Skriva brev[^]*Uppföljning: löpande/);

  await north.chat.clicks(north.member, plan, 'Ändra', { row: '3' });
  await north.chat.clicks(north.member, plan, 'Anteckna', { activity: 'Skriva två brev' });
  await north.chat.clicks(north.member, plan, 'Uppföljd', { row: '3' });
  await idle();
  expect(shown()).toMatch(/3\. Skriva två brev[^]*Uppföljning: löpande. Uppföljd/);
  // The row is the chair's and the secretary's.
  const refused = await north.chat.clicks(north.member, plan, 'Stryk', { row: '2' });
  expect(refused.text).toContain('Det kan bara ordföranden eller sekreteraren göra');
  await north.chat.clicks(north.chair, plan, 'Stryk', { row: '2' });
  await idle();
  expect(shown()).not.toContain('Tolk på plats');
  expect(errors()).toEqual([]);
});

it('is followed up at the first meeting of the term, and waits until then', async () => {
  let now = '2026-11-10T12:00:00Z';
  const stage = await scene({ clock: () => now });
  const { teams, idle } = stage;
  const north = await oneGroup(teams, 'Norr');
  await north.chat.says(north.chair, PASTED);
  const agenda = async () => {
    await idle();
    const rows = await recorded(stage);
    return rows
      .filter(({ key }) => key.includes('/meeting|'))
      .map(({ data }) => data)
      .join('\n');
  };
  // In the autumn the row that is for the next meeting is on the agenda, the other is not.
  await north.chat.says(north.chair, 'nästa möte 2026-12-10 13:00');
  expect(await agenda()).toContain('Tolk på plats');
  expect(await agenda()).not.toContain('Telefontid');
  await north.chat.says(north.chair, 'nästa möte 2027-01-14 13:00');
  expect(await agenda()).toContain('Telefontid varje dag');
  // Moved back into the old term, it leaves the agenda again.
  await north.chat.says(north.chair, 'nästa möte 2026-12-17 13:00');
  expect(await agenda()).not.toContain('Telefontid');

  now = '2026-12-17T12:05:00Z';
  await north.chat.says(north.chair, 'beslut Vi ses efter jul');
  now = '2026-12-17T14:00:00Z';
  await north.chat.says(north.chair, 'nästa möte 2027-01-14 13:00');
  expect((await agenda()).split('\n').at(-1)).toMatch(/"number":2.*Telefontid varje dag/);
  expect(stage.errors()).toEqual([]);
});
