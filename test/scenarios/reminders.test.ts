import { describe, expect, it } from 'vitest';
import { scene } from '../support/scene.js';
import { hoursAhead } from '../support/working-day.js';

describe('the reminder before the next meeting', () => {
  it('reaches each person alone, once, with exactly their own open things', async () => {
    const { teams, chat, anna, bo, cia, idle, restart, errors } = await group();
    await chat.says(anna, 'uppdrag @Bo Ek skickar listan till nästa möte', { mentions: [bo] });
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(anna, 'uppdrag @Cia Dal bokar lokal', { mentions: [cia] });
    await chat.says(bo, 'klart 2');
    await chat.says(anna, `nästa möte ${hoursAhead(6)}`);
    const [toBo, toCia] = [teams.personalChat(bo), teams.personalChat(cia)];
    await teams.until(() => toBo.messages.length + toCia.messages.length === 2, 10_000);
    expect(toBo.reads(bo, toBo.last)).toMatch(/Inför mötet[^]*1\. skickar listan/);
    expect(toBo.reads(bo, toBo.last)).not.toMatch(/ringer skolan|bokar lokal/);
    expect(toCia.reads(cia, toCia.last)).toMatch(/3\. bokar lokal/);
    expect(toCia.reads(cia, toCia.last)).not.toMatch(/skickar listan|ringer skolan/);

    // Neither over a restart, nor when the same meeting is set again or moved within the day.
    await restart();
    await chat.says(anna, `nästa möte ${hoursAhead(6)}`);
    await chat.says(anna, `nästa möte ${hoursAhead(7)}`);
    await sweeps();
    await idle();
    expect([toBo, toCia].map(({ messages }) => messages.length)).toEqual([1, 1]);
    // Anna has nothing to do, so nothing is sent to her.
    expect(teams.personalChat(anna).messages).toEqual([]);
    expect(errors()).toEqual([]);
  });

  it('is done with one press on it, and then shows what is left', async () => {
    const { teams, chat, anna, bo } = await group();
    await chat.says(anna, 'uppdrag @Bo Ek skickar listan', { mentions: [bo] });
    const assignment = chat.last;
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(anna, `nästa möte ${hoursAhead(6)}`);
    const alone = teams.personalChat(bo);
    await teams.until(() => alone.messages.length === 1, 10_000);
    await alone.clicks(bo, alone.last, 'Klart 1');
    expect(alone.reads(bo, alone.last)).not.toContain('skickar listan');
    expect(alone.reads(bo, alone.last)).toContain('ringer skolan');
    await alone.clicks(bo, alone.last, 'Klart 2');
    expect(alone.reads(bo, alone.last)).toContain('Du har inga öppna uppdrag');
    await teams.until(() => chat.reads(anna, assignment).includes('Klart. Bo Ek'), 5000);
  });

  it('stands in the group with a mention where the person cannot be reached alone', async () => {
    const { teams, chat, anna, idle } = await group();
    const dan = teams.person({ name: 'Dan_* Frö', installed: false });
    await chat.joins(dan);
    await chat.says(anna, 'uppdrag @Dan_* Frö bokar lokal', { mentions: [dan] });
    await chat.says(anna, `nästa möte ${hoursAhead(6)}`);
    await teams.until(() => chat.reads(dan, chat.last).includes('Inför mötet'), 10_000);
    await sweeps();
    await idle();
    const reminders = chat.messages.filter((one) => chat.reads(dan, one).includes('Inför mötet'));
    expect(reminders).toHaveLength(1);
    expect(JSON.stringify(reminders[0]?.card)).toContain(dan.id);
    await chat.clicks(dan, chat.last, 'Klart 1');
    expect(teams.violations).toEqual([]);
  });

  it('goes out at each lead time, with what is open then', async () => {
    let now = Date.parse('2026-11-01T09:00:00Z');
    const { teams, chat, anna, bo } = await group(() => new Date(now).toISOString());
    await chat.says(anna, 'uppdrag @Bo Ek skickar listan', { mentions: [bo] });
    await chat.says(anna, 'nästa möte 2026-11-20 13:00');
    const alone = teams.personalChat(bo);
    await sweeps();
    expect(alone.messages).toHaveLength(0);
    now = Date.parse('2026-11-13T12:00:30Z');
    await teams.until(() => alone.messages.length === 1, 10_000);
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    now = Date.parse('2026-11-19T12:00:30Z');
    await teams.until(() => alone.messages.length === 2, 10_000);
    expect(alone.reads(bo, alone.last)).toContain('ringer skolan');
    now = Date.parse('2026-11-20T15:00:00Z');
    await sweeps();
    expect(alone.messages).toHaveLength(2);
  });

  it('follows the meeting when it is moved, and says nothing of the old day', async () => {
    let now = Date.parse('2026-11-01T09:00:00Z');
    const { teams, chat, anna, bo } = await group(() => new Date(now).toISOString());
    await chat.says(anna, 'uppdrag @Bo Ek skickar listan', { mentions: [bo] });
    await chat.says(anna, 'nästa möte 2026-11-20 13:00');
    await chat.says(anna, 'nästa möte 2026-12-04 13:00');
    const alone = teams.personalChat(bo);
    now = Date.parse('2026-11-19T12:30:00Z');
    await sweeps();
    expect(alone.messages).toHaveLength(0);
    now = Date.parse('2026-11-27T12:30:00Z');
    await teams.until(() => alone.messages.length === 1, 10_000);
    expect(alone.reads(bo, alone.last)).toContain('fredag 4 december 2026 kl. 13:00');
  });
});

async function group(clock?: () => string) {
  const made = await scene(clock ? { clock } : {});
  const { teams } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const cia = teams.person({ name: 'Cia Dal', installed: true });
  const chat = teams.groupChat({ name: 'Samverkan Norr', members: [anna, bo, cia] });
  await chat.installs(anna);
  return { ...made, chat, anna, bo, cia };
}

/** Time enough for several sweeps, so that something sent twice would have come. */
async function sweeps(): Promise<void> {
  await new Promise((later) => setTimeout(later, 1500));
}
