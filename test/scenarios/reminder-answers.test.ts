import { describe, expect, it } from 'vitest';
import { operator } from '../support/operator.js';
import { scene } from '../support/scene.js';

/** Bo has two things to do by days that differ, Cia one; Anna is the chair. Time stands still. */
async function aGroup(firstDay = '2026-11-02T09:00:00Z') {
  let now = firstDay;
  const made = await scene({ clock: () => now, env: { SWEEP_SECONDS: '3600' } });
  const { teams } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const cia = teams.person({ name: 'Cia Dal', installed: true });
  const members = [anna, bo, cia];
  const chat = teams.groupChat({ name: 'Norr', members });
  await chat.installs(anna);
  await chat.says(anna, 'uppdrag @Bo Ek skickar listan senast 2026-11-12', { mentions: [bo] });
  await chat.says(anna, 'uppdrag @Bo Ek ringer skolan senast 2026-11-13', { mentions: [bo] });
  await chat.says(anna, 'uppdrag @Cia Dal bokar lokal senast 2026-11-12', { mentions: [cia] });
  await made.idle();
  const alone = teams.personalChat(bo);
  return {
    ...made,
    chat,
    anna,
    bo,
    cia,
    alone,
    async at(time: string): Promise<void> {
      now = time;
      await made.idle();
      // Each look leads to the next, through the days that the clock has jumped over.
      for (let rounds = 0; rounds < 9; rounds += 1) await made.round();
    },
  };
}

const ALL_BUT_DUE = 'beforeMeeting,overdue,ongoing,unconfirmed,chair';
const MORNING = '2026-11-12T08:00:00Z';

describe('a reminder is answered', () => {
  it('with a wish for more time, which a chair grants in the group', async () => {
    const { teams, chat, anna, bo, cia, alone, at, idle, errors } = await aGroup();
    await at(MORNING);
    expect(alone.reads(bo, alone.last)).toMatch(
      /Påminnelse torsdag 12 november 2026[^]*1\. skickar/,
    );
    expect(alone.reads(bo, alone.last)).not.toContain('ringer skolan');
    await alone.clicks(bo, alone.last, 'Annat 1');
    await alone.clicks(bo, alone.last, 'Hinner inte – be om mer tid');
    expect(alone.reads(bo, alone.last)).toContain('Det är skickat till gruppen');
    await idle();
    const asked = chat.last;
    expect(chat.reads(anna, asked)).toMatch(/Bo Ek hinner inte och ber om mer tid[^]*1\. skickar/);
    await chat.says(cia, 'lista');
    expect(chat.reads(cia, chat.last)).toMatch(/skickar listan[^]*Bo Ek ber om mer tid/);

    const refused = await chat.clicks(bo, asked, 'Ge den dagen', { date: '2026-11-26' });
    expect(JSON.stringify(refused)).toContain('Det kan bara ordföranden');
    await chat.clicks(anna, asked, 'Ge den dagen', { date: '2026-11-26' });
    await idle();
    expect(chat.reads(bo, asked)).toContain('Anna Berg svarade: senast torsdag 26 november 2026');
    await chat.says(cia, 'lista');
    expect(chat.reads(cia, chat.last)).toMatch(/skickar listan[^]*26 november/);
    expect(chat.reads(cia, chat.last)).not.toContain('ber om mer tid');
    // The old day is past, and nobody is told that it is late; the new one comes in its time.
    await at('2026-11-19T08:00:00Z');
    expect(alone.reads(bo, alone.last)).not.toContain('skickar listan');
    await at('2026-11-26T08:00:00Z');
    // The clock jumps over days, so that several days' messages go out at once, in any order.
    const told = alone.messages.map((one) => alone.reads(bo, one));
    const ofThatDay = told.filter((text) => text.startsWith('Påminnelse torsdag 26 november 2026'));
    expect(ofThatDay).toHaveLength(1);
    expect(ofThatDay[0]).toContain('1. skickar listan');
    expect(errors()).toEqual([]);
    expect(teams.violations).toEqual([]);
  });

  it('by handing over to somebody who is asked, and says yes', async () => {
    const { teams, chat, anna, bo, cia, alone, at, idle, errors } = await aGroup();
    await at(MORNING);
    await alone.clicks(bo, alone.last, 'Annat 1');
    const to = /"title":"Cia Dal","value":"([^"]+)"/.exec(
      JSON.stringify(alone.view(bo, alone.last)),
    )?.[1];
    await alone.clicks(bo, alone.last, 'Lämna över', { to: to ?? '' });
    expect(alone.reads(bo, alone.last)).toContain('Du har lämnat över till Cia Dal');
    await idle();
    await chat.says(anna, 'lista');
    expect(chat.reads(anna, chat.last)).toMatch(/1\. skickar listan\nCia Dal/);

    await at('2026-11-13T08:00:00Z');
    const hers = teams.personalChat(cia);
    expect(hers.reads(cia, hers.last)).toMatch(/skickar listan[^]*du har inte sagt ja än/);
    await hers.clicks(cia, hers.last, 'Ja, jag tar 1');
    await idle();
    // She was asked once, and has said yes.
    const before = hers.messages.length;
    await at('2026-11-16T08:00:00Z');
    expect(hers.messages.length).toBe(before);
    expect(errors()).toEqual([]);
    expect(teams.violations).toEqual([]);
  });

  it('by putting it off, and is silent until then', async () => {
    const { bo, alone, at, errors } = await aGroup();
    await at(MORNING);
    await alone.clicks(bo, alone.last, 'Påminn mig nästa vecka');
    expect(alone.reads(bo, alone.last)).toContain('Du får höra om det igen måndag 16 november');
    await at('2026-11-13T08:00:00Z');
    expect(alone.reads(bo, alone.last)).toContain('2. ringer skolan');
    expect(alone.messages).toHaveLength(2);
    await at('2026-11-16T08:00:00Z');
    expect(alone.messages).toHaveLength(3);
    expect(alone.reads(bo, alone.last)).toContain('1. skickar listan');
    expect(errors()).toEqual([]);
  });
});

describe('what somebody can do without', () => {
  it('is chosen alone with the bot, and is back with one press', async () => {
    const { teams, bo, alone, at, errors } = await aGroup();
    await alone.says(bo, 'påminnelser');
    const card = alone.last;
    expect(alone.reads(bo, card)).toMatch(/Dina påminnelser[^]*När något ska vara klart/);
    await alone.clicks(bo, card, 'Spara', { sorts: ALL_BUT_DUE });
    expect(alone.reads(bo, card)).toContain('Något är avstängt.');
    await at(MORNING);
    expect(alone.messages).toHaveLength(1);
    await alone.clicks(bo, card, 'Slå på allt igen');
    expect(alone.reads(bo, card)).not.toContain('Något är avstängt.');
    await at('2026-11-13T08:00:00Z');
    expect(alone.reads(bo, alone.last)).toContain('2. ringer skolan');
    await alone.says(bo, 'påminnelser av');
    expect(alone.reads(bo, alone.last)).toContain('Något är avstängt.');
    expect(errors()).toEqual([]);
    expect(teams.violations).toEqual([]);
  });

  it('is chosen for a group by who leads it, with the days before a meeting', async () => {
    const { chat, anna, bo, alone, at, errors } = await aGroup('2026-11-02T09:00:00Z');
    await chat.says(bo, 'påminnelser 3 dagar innan');
    expect(chat.reads(bo, chat.last)).toContain('Det kan bara ordföranden');
    await chat.says(anna, 'påminnelser 3 dagar innan');
    expect(chat.reads(anna, chat.last)).toContain('Gruppens påminnelser');
    await chat.clicks(anna, chat.last, 'Spara', { sorts: ALL_BUT_DUE, leads: '3' });
    await chat.says(anna, 'nästa möte 2026-11-19 13:00');
    await at(MORNING);
    expect(alone.messages).toHaveLength(0);
    await at('2026-11-16T08:00:00Z');
    expect(alone.messages).toHaveLength(1);
    expect(alone.reads(bo, alone.last)).toContain('Inför mötet torsdag 19 november 2026');
    await at('2026-11-18T08:00:00Z');
    expect(alone.messages).toHaveLength(1);
    expect(errors()).toEqual([]);
  });
});

it('those who cannot be reached alone are mentioned together, and the chair is told who', async () => {
  const { teams, chat, anna, bo, cia, at, errors } = await aGroup();
  for (const person of [bo, cia]) {
    const { id } = teams.personalChat(person);
    teams.refuse('MessageWritesBlocked', ({ conversationId }) => conversationId === id);
  }
  await chat.says(anna, 'uppdrag Lars Ek: skriver ett utkast senast 2026-11-12');
  await chat.says(anna, 'nästa möte 2026-11-17 13:00');
  await at(MORNING);
  const mentioned = chat.messages.filter((one) =>
    chat.reads(bo, one).includes('Påminnelse torsdag 12'),
  );
  expect(mentioned).toHaveLength(1);
  expect(chat.reads(bo, chat.last)).toMatch(
    /Bo Ek, i Norr[^]*1\. skickar[^]*Cia Dal, i Norr[^]*3\./,
  );
  await chat.clicks(bo, chat.last, 'Klart 1');
  expect(chat.reads(bo, chat.last)).not.toContain('skickar listan');
  expect(chat.reads(bo, chat.last)).toContain('bokar lokal');
  // Whoever recorded it passes on what somebody outside is to know.
  const hers = teams.personalChat(anna);
  expect(hers.reads(anna, hers.last)).toMatch(
    /Att skicka vidare till Lars Ek[^]*– skriver ett utkast/,
  );

  await at('2026-11-15T08:00:00Z');
  const digest = hers.reads(anna, hers.last);
  expect(digest).toContain('Så står det till i Norr inför mötet');
  expect(digest).toContain('Kan inte nås enskilt, påminns i gruppens chatt: Bo Ek och Cia Dal.');
  expect(errors()).toEqual([]);
  expect(teams.violations).toEqual([]);
});

it('an operator sees beforehand who would be told what, and nothing is sent by asking', async () => {
  const { teams, prefix, connectionString, at, alone, errors } = await aGroup();
  const ask = operator(prefix, connectionString);
  const sent = teams.sent.filter(({ kind }) => kind === 'send').length;
  const foreseen = await ask('--dry-run', '--at', '2026-11-12T09:00');
  expect(foreseen).toMatch(/^2026-11-12T08:00:00Z\t\S+\t\S+\tdueDate 1$/m);
  expect(foreseen).toMatch(/^2026-11-12T08:00:00Z\t\S+\t\S+\tdueDate 3$/m);
  expect(foreseen).toMatch(/\n2 would be reminded\n$/);
  expect(foreseen).not.toMatch(/Bo Ek|skickar/);
  expect(await ask('--dry-run', '--at', '2026-11-12T09:00', '--group', 'another')).toBe(
    '0 would be reminded\n',
  );
  await expect(ask('--dry-run', '--at', 'tomorrow')).rejects.toThrow(/--dry-run --at/);
  expect(teams.sent.filter(({ kind }) => kind === 'send')).toHaveLength(sent);

  await at(MORNING);
  expect(alone.messages).toHaveLength(1);
  expect(errors()).toEqual([]);
}, 180_000);
