import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

it('what somebody had who left is offered to a successor, who has not said yes yet', async () => {
  const { teams, idle, errors } = await scene();
  const karin = teams.person({ name: 'Karin Ås', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const eva = teams.person({ name: 'Eva Solberg', installed: true });
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [karin, bo, eva] });
  await chat.installs(karin);
  for (const task of ['boka lokal', 'skriva inbjudan']) {
    await chat.says(karin, `uppdrag @Bo Ek ${task} till nästa möte`, { mentions: [bo] });
  }
  await chat.says(karin, 'uppdrag alla läsa utkastet');
  await chat.leaves(bo);
  await idle();
  const offer = chat.last;
  expect(chat.reads(karin, offer)).toMatch(
    /Någon har lämnat gruppen\nBo Ek har 2 öppna uppdrag\.[^]*1\. boka lokal[^]*2\. skriva inbjudan/,
  );

  const to = idOf('Eva Solberg', chat.view(karin, offer));
  const refused = await chat.clicks(eva, offer, 'Lämna över', { to, assignments: '1' });
  expect(JSON.stringify(refused)).toContain('Det kan bara ordföranden');
  await chat.clicks(karin, offer, 'Lämna över', { to, assignments: '1' });
  await idle();
  expect(chat.reads(karin, offer)).toContain('Bo Ek har ett öppet uppdrag.');
  await chat.clicks(karin, offer, 'Lämna över', { to, assignments: '2' });
  await idle();
  expect(chat.reads(eva, offer)).toContain('Allt som Bo Ek hade har fått en ny ansvarig.');
  const alone = teams.personalChat(eva);
  await alone.says(eva, 'mina uppdrag');
  expect(alone.reads(eva, alone.last)).toMatch(/boka lokal[^]*skriva inbjudan/);

  // Whoever had nothing in their own name leaves without a card.
  const before = chat.messages.length;
  await chat.leaves(karin);
  await idle();
  expect(chat.messages.length).toBe(before);
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

function idOf(name: string, card: object): string {
  const choice = new RegExp(`"title":"${name}","value":"([^"]+)"`).exec(JSON.stringify(card));
  return choice?.[1] ?? '';
}
