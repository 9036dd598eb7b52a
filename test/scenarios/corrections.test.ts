import { describe, expect, it } from 'vitest';
import { smallGroup } from '../support/small-group.js';

describe('what was recorded', () => {
  it('can be taken back by whoever did it last, step by step', async () => {
    const { chat, anna, bo, mine, idle } = await smallGroup();
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
    const { chat, anna, bo, idle } = await smallGroup();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(bo, 'klart 1');
    await idle();
    await chat.says(anna, 'ångra');
    expect(chat.reads(anna, chat.last)).toContain('Någon har ändrat det sedan dess');
    await chat.says(bo, 'ångra');
    expect(chat.reads(bo, chat.last)).toBe('Ångrat: uppdrag 1 klarmarkerades.');
  });

  it('has nothing to take back for someone who did nothing', async () => {
    const { chat, bo } = await smallGroup();
    await chat.says(bo, 'ångra');
    expect(chat.reads(bo, chat.last)).toContain('Det finns inget');
  });

  it('can be corrected, given to another, moved, dropped and opened again', async () => {
    const { chat, anna, bo, cia, mine, idle } = await smallGroup();
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

  it('can be given more time, counted from when it is due', async () => {
    const { chat, anna, bo, idle } = await smallGroup();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan senast 2099-03-01', { mentions: [bo] });
    const card = chat.last;
    await chat.says(anna, 'ge uppdrag 1 en vecka till');
    await idle();
    expect(chat.reads(anna, card)).toMatch(/När: senast .*8 mars 2099/);
    await chat.says(anna, 'give assignment 1 two more months');
    await idle();
    expect(chat.reads(anna, card)).toMatch(/När: senast .*8 maj 2099/);
    await chat.says(anna, 'förläng uppdrag 1');
    expect(chat.reads(anna, chat.last)).toContain('flytta uppdrag 1 till 10 december');
  });

  it('can be replaced by a later decision, and each points to the other', async () => {
    const { chat, anna, idle } = await smallGroup();
    await chat.says(anna, 'beslut Vi möts på tisdagar');
    const first = chat.last;
    await chat.says(anna, 'ersätt beslut 1 med: Vi möts på torsdagar');
    const second = chat.last;
    await idle();
    expect(chat.reads(anna, first)).toContain('Ersatt av beslut 2.');
    expect(chat.reads(anna, second)).toContain('Ersätter beslut 1.');
  });

  it('is corrected only by whoever recorded it and by those who run the meeting', async () => {
    const { asks, mine, idle, anna, bo, cia } = await smallGroup();
    await asks(anna, 'uppdrag @Bo Ek ringer skolan');
    await asks(anna, 'uppdrag alla läser rutinen');
    await asks(cia, 'uppdrag @Bo Ek bokar lokal');
    const refused =
      'Det kan bara den som antecknade uppdraget, ordföranden eller sekreteraren göra';
    expect(await asks(cia, 'ändra uppdrag 1: ringer inte skolan')).toContain(refused);
    expect(await asks(cia, 'stryk uppdrag 1')).toContain(`${refused} (Anna Berg)`);
    // Their own to do, but not theirs to take out of the record.
    expect(await asks(bo, 'stryk uppdrag 1')).toContain(refused);
    expect(await asks(bo, 'stryk uppdrag 2')).toContain(refused);
    await asks(cia, 'stryk uppdrag 3');
    await idle();
    expect(await asks(cia, 'lämna över uppdrag 1 till @Cia Dal')).toContain(refused);
    await asks(bo, 'lämna över uppdrag 1 till @Cia Dal');
    await idle();
    expect(await mine(cia)).toContain('ringer skolan');
    await asks(cia, 'lämna över uppdrag 1 till @Bo Ek');
    await idle();
    expect(await mine(bo)).toMatch(/ringer skolan[^]*läser rutinen/);
    expect(await mine(bo)).not.toContain('bokar lokal');
  });

  it('cannot be done once it is struck, and says so', async () => {
    const { asks, anna, bo } = await smallGroup();
    await asks(anna, 'uppdrag @Bo Ek ringer skolan');
    await asks(anna, 'stryk uppdrag 1');
    expect(await asks(bo, 'klart 1')).toMatch(/Uppdrag 1 .*avslutat/);
    expect(await asks(bo, 'klart 1')).not.toContain('redan klart');
  });
});

describe('an agenda', () => {
  it('that was pasted for a meeting to come is taken back whole', async () => {
    const { asks, anna, chat, idle } = await smallGroup();
    await asks(anna, 'möte start');
    await asks(anna, 'möte slut');
    await asks(anna, 'dagordning: 1. Skolfrånvaro 2. Nya lokaler');
    await idle();
    const planned = () =>
      chat.messages.map((one) => chat.reads(anna, one)).filter((text) => text.includes('Möte 2'));
    expect(planned().at(-1)).toContain('Nya lokaler');
    expect(await asks(anna, 'ångra')).toContain('Ångrat');
    await idle();
    expect(planned().at(-1)).not.toContain('Nya lokaler');
  });

  it('has each item put off once, and only items that are on it', async () => {
    const { asks, anna } = await smallGroup();
    await asks(anna, 'möte start');
    await asks(anna, 'dagordning:\n1. Skolfrånvaro\n2. Nya lokaler');
    expect(await asks(anna, 'bordlägg punkt 9 eftersom underlag saknas')).toContain('punkt 9');
    await asks(anna, 'bordlägg punkt 2 eftersom underlag saknas');
    expect(await asks(anna, 'bordlägg punkt 2 eftersom ingen hann')).toBe(
      'Punkten ”Nya lokaler” är redan bordlagd. Skriv ”ångra” om det blev fel. Inget har ändrats.',
    );
  });
});
