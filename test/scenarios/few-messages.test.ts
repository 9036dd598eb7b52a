import { expect, it } from 'vitest';
import { scene } from '../support/scene.js';

/** What a chat bears of one meeting before people stop reading it. */
const MOST_MESSAGES = 15;

it('a meeting of 15 items, 24 people and 12 assignments posts at most 15 messages', async () => {
  const { teams, idle, errors } = await scene();
  const people = Array.from({ length: 24 }, (_, index) =>
    teams.person({
      name: `Deltagare ${'ABCDEFGHIJKLMNOPQRSTUVWX'[index] ?? ''}ström`,
      installed: true,
    }),
  );
  const [chair, ...members] = people;
  if (!chair) throw new Error('somebody leads the meeting');
  const chat = teams.groupChat({ name: 'Samverkan Norr', type: 'meeting', members: people });
  await chat.installs(chair);
  const before = chat.messages.length;
  const posted = () => chat.messages.slice(before).filter((one) => one.card ?? one.text);
  const ofBot = () => teams.sent.filter(({ kind }) => kind === 'send').length;
  const sentBefore = ofBot();

  await chat.meetingStarts();
  const agenda = chat.last;
  await Promise.all(people.map((person) => chat.entersMeeting(person)));
  const titles = Array.from(
    { length: 15 },
    (_, index) => `${index + 1}. Fråga nummer ${index + 1}`,
  );
  await chat.says(chair, `Dagordning:\n${titles.join('\n')}`);
  await Promise.all(members.slice(0, 6).map((one) => chat.clicks(one, agenda, 'Jag är här')));
  for (let item = 1; item <= 15; item += 1) {
    await chat.clicks(chair, agenda, 'Nästa punkt');
    await idle();
    const owner = members[item];
    if (item > 12 || !owner) continue;
    await chat.says(chair, `uppdrag @${owner.name} ta fram underlag till nästa möte`, {
      mentions: [owner],
    });
    if (item % 3 === 0) await chat.says(chair, `beslut Underlag ${item} tas fram`);
  }
  await chat.says(chair, 'kort avstämning');
  const round = chat.last;
  await Promise.all(members.slice(1, 13).map((one) => chat.clicks(one, round, 'Tydligt')));
  await chat.clicks(chair, round, 'Stäng avstämningen');
  await chat.meetingEnds();
  await idle();

  expect(ofBot() - sentBefore).toBeLessThanOrEqual(MOST_MESSAGES);
  expect(posted().length).toBeGreaterThan(0);
  const last = chat.messages.filter((one) => /^Punkt \d+\n/.test(chat.reads(chair, one))).at(-1);
  // The twelfth item found no room for a card of its own: it stands on the last one.
  expect(last && chat.reads(chair, last)).toMatch(
    /Punkt 11\n[^]*Uppdrag 12 · Punkt 12\. Fråga nummer 12/,
  );
  expect(chat.reads(chair, agenda)).toContain('Närvarande (24)');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
}, 120_000);
