import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

it('lets only chair, secretary and the meeting’s organizer run the meeting, and says who can', async () => {
  const { teams } = await scene();
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const cia = teams.person({ name: 'Cia Dal', installed: true });
  const chat = teams.groupChat({ name: 'Norr', members: [anna, bo, cia], type: 'meeting' });
  chat.hasRole(anna, 'Attendee');
  chat.hasRole(bo, 'Attendee');
  chat.hasRole(cia, 'Organizer');
  await chat.installs(anna);
  await chat.says(bo, 'uppdrag jag ringer skolan');
  const last = () => chat.reads(bo, chat.last);
  for (const line of [
    'kort avstämning',
    'nästa möte 2099-01-14 13:00',
    'språk en',
    'sekreterare Bo Ek',
  ]) {
    await chat.says(bo, line);
    expect(last(), line).toBe(
      'Det kan bara ordföranden eller sekreteraren göra (Anna Berg). Inget har ändrats.',
    );
  }
  await chat.says(cia, 'nästa möte 2099-01-14 13:00');
  expect(last()).toContain('onsdag 14 januari 2099 kl. 13:00');
  // Asked at the moment of the act: the organizer has handed over.
  chat.hasRole(cia, 'Attendee');
  await chat.says(cia, 'språk en');
  expect(last()).toContain('Det kan bara ordföranden');
  await chat.says(anna, 'sekreterare Bo Ek');
  await chat.says(bo, 'språk en');
  expect(last()).toContain('Hello! I keep the record of what you decide.');
  await chat.says(bo, 'mina uppdrag');
  expect(last()).toContain('One open assignment here');
});
