import { describe, expect, it } from 'vitest';
import { scene } from '../support/scene.js';

describe('what was recorded', () => {
  it('can be taken back by whoever did it last, step by step', async () => {
    const { chat, anna, bo, mine, idle } = await group();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    const card = chat.last;
    await chat.says(anna, 'klart 1');
    await idle();
    expect(await mine(bo)).toContain('Du har inga öppna uppdrag');
    await chat.says(anna, 'ångra');
    expect(chat.reads(anna, chat.last)).toBe('Ångrat: uppdrag 1 klarmarkerades.');
    await idle();
    expect(await mine(bo)).toContain('ringer skolan');
    await chat.says(anna, 'ångra');
    expect(chat.reads(anna, chat.last)).toBe('Ångrat: uppdrag 1 antecknades.');
    await idle();
    expect(await mine(bo)).toContain('Du har inga öppna uppdrag');
    expect(chat.reads(anna, card)).toContain('Återtaget. Anna Berg ångrade det');
    // The number is not given again.
    await chat.says(anna, 'uppdrag @Bo Ek bokar lokal', { mentions: [bo] });
    expect(chat.reads(anna, chat.last)).toContain('Uppdrag 2');
  });

  it('is not taken back over what somebody else has done since', async () => {
    const { chat, anna, bo, idle } = await group();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(bo, 'klart 1');
    await idle();
    await chat.says(anna, 'ångra');
    expect(chat.reads(anna, chat.last)).toContain('Någon har ändrat det sedan dess');
    await chat.says(bo, 'ångra');
    expect(chat.reads(bo, chat.last)).toBe('Ångrat: uppdrag 1 klarmarkerades.');
  });

  it('has nothing to take back for someone who did nothing', async () => {
    const { chat, bo } = await group();
    await chat.says(bo, 'ångra');
    expect(chat.reads(bo, chat.last)).toContain('Det finns inget');
  });

  it('can be corrected, given to another, moved, dropped and opened again', async () => {
    const { chat, anna, bo, cia, mine, idle } = await group();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    const card = chat.last;
    await chat.says(anna, 'ändra uppdrag 1: ringer rektorn på skolan');
    await chat.says(anna, 'uppdrag 1 till @Cia Dal', { mentions: [cia] });
    await chat.says(anna, 'flytta uppdrag 1 till 2099-03-01');
    await idle();
    const shown = chat.reads(anna, card);
    expect(shown).toContain('ringer rektorn på skolan');
    expect(shown).toContain('Ansvarig: Cia Dal');
    expect(shown).toMatch(/När: senast .*1 mars 2099/);
    expect(await mine(bo)).toContain('Du har inga öppna uppdrag');
    expect(await mine(cia)).toContain('ringer rektorn');
    await chat.says(anna, 'stryk uppdrag 1');
    await idle();
    expect(await mine(cia)).toContain('Du har inga öppna uppdrag');
    await chat.says(anna, 'öppna uppdrag 1 igen');
    await idle();
    expect(await mine(cia)).toContain('ringer rektorn');
  });

  it('can be replaced by a later decision, and each points to the other', async () => {
    const { chat, anna, idle } = await group();
    await chat.says(anna, 'beslut Vi möts på tisdagar');
    const first = chat.last;
    await chat.says(anna, 'ersätt beslut 1 med: Vi möts på torsdagar');
    const second = chat.last;
    await idle();
    expect(chat.reads(anna, first)).toContain('Ersatt av beslut 2.');
    expect(chat.reads(anna, second)).toContain('Ersätter beslut 1.');
  });

  it('may not be changed by somebody who has nothing to do with it', async () => {
    const { chat, anna, bo, cia } = await group();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(cia, 'ändra uppdrag 1: ringer inte skolan');
    expect(chat.reads(cia, chat.last)).toContain('Det här uppdraget är inte ditt');
    await chat.says(cia, 'stryk uppdrag 1');
    expect(chat.reads(cia, chat.last)).toContain('Det här uppdraget är inte ditt');
  });
});

async function group() {
  const made = await scene();
  const { teams } = made;
  const anna = teams.person({ name: 'Anna Berg', installed: true });
  const bo = teams.person({ name: 'Bo Ek', installed: true });
  const cia = teams.person({ name: 'Cia Dal', installed: true });
  const chat = teams.groupChat({ name: 'Norr', members: [anna, bo, cia] });
  await chat.installs(anna);
  /** What the person's own list says, asked alone. */
  async function mine(person: typeof anna): Promise<string> {
    const alone = teams.personalChat(person);
    await alone.says(person, 'mina uppdrag');
    return alone.reads(person, alone.last);
  }
  return { ...made, chat, anna, bo, cia, mine };
}
