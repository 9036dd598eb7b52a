import { expect, it } from 'vitest';
import { scene } from '../../support/scene.js';
import { oneGroup } from './two-groups.js';

it('proposes the next meeting by what the group has said, and the chair confirms it', async () => {
  let now = '2027-03-03T12:04:00Z';
  const { teams, idle, errors } = await scene({ clock: () => now });
  const north = await oneGroup(teams, 'Norr');
  await north.chat.says(north.chair, 'beslut Vi ses en gång i månaden');
  await north.chat.says(north.member, 'mötesrytm: första onsdagen i månaden kl 13');
  expect(north.reads()).toContain('Det kan bara ordföranden eller sekreteraren göra');
  await north.chat.says(north.chair, 'mötesrytm: första onsdagen i månaden kl 13');
  const card = north.chat.last;
  // Over the change to summer time.
  expect(north.reads()).toMatch(
    /Mötesrytm: första onsdagen i månaden\nFörslag: onsdag 7 april 2027 kl\. 13:00/,
  );

  const refused = await north.chat.clicks(north.member, card, 'Bekräfta');
  expect(refused.text).toContain('Det kan bara ordföranden eller sekreteraren göra');
  await north.chat.clicks(north.chair, card, 'Bekräfta');
  await idle();
  expect(north.reads()).toMatch(/Nästa möte\nonsdag 7 april 2027 kl\. 13:00/);
  expect(north.chat.reads(north.member, card)).not.toContain('Förslag');

  now = '2027-04-07T11:00:00Z';
  await north.chat.says(north.chair, 'beslut Vi ses igen');
  await north.chat.says(north.chair, 'nästa möte');
  await north.chat.clicks(north.chair, north.chat.last, 'Bestäm den dagen', {
    date: '2027-05-06',
    time: '09:30',
  });
  await idle();
  expect(north.reads()).toMatch(/torsdag 6 maj 2027 kl\. 09:30/);
  await north.chat.says(north.chair, 'mötesrytm: då och då');
  expect(north.reads()).toContain('Jag ser inte hur ofta ni ses.');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('moves what is due at the next meeting with it, also while a round is open', async () => {
  const now = '2027-03-03T12:00:00Z';
  const { teams, idle, errors } = await scene({ clock: () => now });
  const north = await oneGroup(teams, 'Norr');
  await north.chat.says(north.chair, 'nästa möte 2027-04-07 13:00');
  await north.chat.says(north.chair, 'uppdrag Medlem Norr skickar listan till nästa möte');
  const assignment = north.chat.last;
  await north.chat.says(north.chair, 'kort avstämning');
  const round = north.chat.last;
  await north.chat.says(north.chair, 'nästa möte 2027-04-14 13:00');
  await idle();
  const alone = teams.personalChat(north.member);
  await alone.says(north.member, 'mina uppdrag');
  expect(alone.reads(north.member, alone.last)).toContain('onsdag 14 april 2027');
  await north.chat.says(north.member, 'klart 1');
  await idle();
  expect(north.chat.reads(north.member, assignment)).toContain('onsdag 14 april 2027');
  expect(north.chat.reads(north.member, round)).not.toContain('7 april');
  expect(errors()).toEqual([]);
});
