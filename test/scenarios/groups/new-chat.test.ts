import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import type { Chat } from '../../support/teams-simulator/chat.js';
import { hoursAhead } from '../../support/working-day.js';
import { recorded } from '../door/stored-rows.js';
import { codeIn, oneGroup, type OneGroup } from './two-groups.js';

async function moves(group: OneGroup, to: Chat): Promise<string> {
  await group.chat.says(group.chair, 'flytta serien');
  const code = codeIn(group);
  await to.says(group.chair, `fortsätt ${code}`);
  return code;
}

it('lets a series go on in a new chat with all that it has', async () => {
  const stage = await scene();
  const { teams, idle, errors } = stage;
  const old = await oneGroup(teams, 'Norr');
  const { chair, member } = old;
  const newcomer = teams.person({ name: 'Ny Person', locale: 'sv-SE', installed: true });
  await old.chat.says(chair, 'uppdrag Medlem Norr skickar listan till nästa möte');
  await old.chat.says(chair, 'uppdrag alla läser planen');
  await old.chat.says(chair, 'bordlägg lokalfrågan till nästa möte');
  const chat = teams.groupChat({ name: 'Norr 2027', members: [chair, member, newcomer] });
  await chat.installs(chair);
  await moves(old, chat);
  await idle();
  const seen = () => chat.messages.map((message) => chat.reads(member, message));
  expect(seen().join('\n')).toContain('Norr fortsätter här.');

  // By the process that moved it, and by one that has just started.
  for (const again of [false, true]) {
    if (again) await stage.restart();
    await chat.says(member, 'mina uppdrag');
    expect(seen().at(-1)).toMatch(/1\. skickar listan[^]*2\. läser planen/);
    await chat.says(newcomer, 'mina uppdrag');
    expect(chat.reads(newcomer, chat.last)).toMatch(/2\. läser planen/);
    await old.chat.says(member, 'beslut i fel chatt');
    expect(old.reads()).toBe('Den här gruppen fortsätter i en annan chatt. Inget har ändrats här.');
  }
  await chat.says(chair, 'beslut Lokalen bokas');
  expect(seen().at(-1)).toContain('Beslut 1');
  await chat.says(member, 'klart 2');
  await idle();

  await chat.says(chair, `nästa möte ${hoursAhead(20)}`);
  const alone = teams.personalChat(member);
  await teams.until(() => alone.messages.length > 0, 10_000);
  expect(alone.reads(member, alone.last)).toContain('skickar listan');
  await idle();
  const agendas = (await recorded(stage)).filter(({ key }) => key.includes('/meeting|'));
  expect(agendas.at(-1)?.data).toContain('lokalfrågan');
  expect(
    old.chat.messages.every(({ card }) => !JSON.stringify(card ?? {}).includes('Lokalen bokas')),
  ).toBe(true);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('moves only by somebody who leads it, to an empty chat, in the same tenant, and once', async () => {
  const { teams, idle, errors } = await scene();
  const old = await oneGroup(teams, 'Norr');
  const other = await oneGroup(teams, 'Söder');
  const away = await oneGroup(teams, 'Borta', { tenant: randomUUID() });
  await old.chat.says(old.member, 'flytta serien');
  expect(old.reads()).toContain('Det kan bara ordföranden göra');

  await old.chat.says(old.chair, 'flytta serien');
  const code = codeIn(old);
  await other.chat.says(other.member, `fortsätt ${code}`);
  expect(other.reads()).toContain('Det kan bara ordföranden göra');
  await away.chat.says(away.chair, `fortsätt ${code}`);
  expect(away.reads()).toContain('från en annan organisations Teams');
  await other.chat.says(other.chair, 'beslut Vi har redan börjat');
  await other.chat.says(other.chair, `fortsätt ${code}`);
  expect(other.reads()).toContain('finns redan sådant som är antecknat');
  await other.chat.says(other.chair, `koppla ${code}`);
  expect(other.reads()).toContain('Den koden känner jag inte till.');

  const empty = await oneGroup(teams, 'Tom');
  await empty.chat.says(empty.chair, `fortsätt ${code}`);
  await idle();
  expect(empty.saying('Norr fortsätter här.')).toHaveLength(1);
  const late = await oneGroup(teams, 'Sen');
  await late.chat.says(late.chair, `fortsätt ${code}`);
  expect(late.reads()).toContain('Koden är redan använd');
  expect(errors()).toEqual([]);
});

it('moves once though every activity comes three times at once', async () => {
  const { teams, idle, errors } = await scene();
  const old = await oneGroup(teams, 'Norr');
  const chat = teams.groupChat({ name: 'Norr 2027', members: [old.chair, old.member] });
  await chat.installs(old.chair);
  teams.deliverTimes(3, { concurrently: true });
  await moves(old, chat);
  await idle();
  const said = chat.messages.map((message) => chat.reads(old.member, message));
  expect(said.filter((text) => text.includes('fortsätter här'))).toHaveLength(1);
  expect(said.filter((text) => text.includes('Nästa möte är inte bestämt'))).toHaveLength(1);
  expect(errors()).toEqual([]);
});
