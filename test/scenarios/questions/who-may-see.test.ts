import { expect, it } from 'vitest';
import { groupOnRecord } from './group-on-record.js';

it('answers alone out of the groups that whoever asks is in, and names them', async () => {
  const { alone, lisa, teams, idle } = await groupOnRecord();
  const other = teams.groupChat({ name: 'Samverkan Söder', members: [lisa] });
  await other.installs(lisa);
  await other.says(lisa, 'beslut Konferensen i Söder ställs in');
  await idle();
  const answer = await alone(lisa, 'vad beslutade vi om konferensen?');
  expect(answer).toContain('Samverkan Norr');
  expect(answer).toContain('Folkets hus');
  expect(answer).toContain('Samverkan Söder');
  expect(answer).toContain('ställs in');
});

it('shows nothing of a group to somebody who was never in it', async () => {
  const { alone, teams } = await groupOnRecord();
  const eva = teams.person({ name: 'Eva Utanför', installed: true, locale: 'sv-SE' });
  for (const question of [
    'vad beslutade vi om konferensen?',
    'vem skulle ringa BUP?',
    'vad har Lisa kvar?',
    'vad har vi bordlagt?',
    'vad är försenat?',
    'sök länklistan',
  ]) {
    const answer = await alone(eva, question);
    expect(answer, question).not.toMatch(/Folkets hus|väntetiderna|länklistan till|Lokaler|Norr/);
    expect(answer, question).not.toBe('');
  }
});

it('shows nothing of another group in a group, though somebody is in both', async () => {
  const { asks, lisa, teams } = await groupOnRecord();
  const other = teams.groupChat({ name: 'Samverkan Söder', members: [lisa] });
  await other.installs(lisa);
  expect(await asks(lisa, 'vad beslutade vi om konferensen?', other)).toContain('Jag hittar inget');
});

it('shows nothing any more to somebody who has left, nor behind the buttons of an old answer', async () => {
  const { alone, chat, bo, lisa, teams, idle } = await groupOnRecord();
  expect(await alone(bo, 'vad beslutade vi om konferensen?')).toContain('Folkets hus');
  const own = teams.personalChat(bo);
  const old = own.last;
  expect(JSON.stringify((await own.clicks(bo, old, 'Visa')).card)).toContain('Folkets hus');
  await chat.leaves(bo);
  await idle();
  expect(await alone(bo, 'vad beslutade vi om konferensen?')).not.toContain('Folkets hus');
  const pressed = await own.clicks(bo, old, 'Visa');
  expect(pressed.card).toBeUndefined();
  expect(pressed.text).toContain('för gammalt');
  expect(await alone(lisa, 'vad beslutade vi om konferensen?')).toContain('Folkets hus');
});

it('lets a forged press find no more than a question would', async () => {
  const { alone, chat, anna, teams } = await groupOnRecord();
  const eva = teams.person({ name: 'Eva Utanför', installed: true, locale: 'sv-SE' });
  await alone(anna, 'vad beslutade vi om konferensen?');
  const own = teams.personalChat(anna);
  const data = /"group":"([\w-]{22})"/.exec(JSON.stringify(own.view(anna, own.last)))?.[1];
  await alone(eva, 'hjälp');
  const evas = teams.personalChat(eva);
  const forged = await evas.forges(eva, evas.last, {
    verb: 'answer.open',
    data: { group: data, kind: 'decision', number: 1, from: '' },
  });
  expect(data).toBeDefined();
  expect(forged.card).toBeUndefined();
  expect(forged.text).toContain('för gammalt');
  expect(chat.messages.length).toBeGreaterThan(0);
});
