import { describe, expect, it } from 'vitest';
import { choiceNamed } from '../support/choice-named.js';
import { smallGroup } from '../support/small-group.js';
import type { Chat } from '../support/teams-simulator/chat.js';
import type { Person } from '../support/teams-simulator/person.js';

describe('the closing round', () => {
  it('shows each member their own lines first, with buttons for nothing else', async () => {
    const { chat, anna, bo, cia, idle, errors, teams } = await smallGroup();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(anna, 'uppdrag @Cia Dal bokar lokal', { mentions: [cia] });
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    await chat.opens(bo, round);
    const own = chat.reads(bo, round);
    expect(own).toContain('Kort avstämning: dina uppdrag');
    expect(own.indexOf('ringer skolan')).toBeLessThan(own.indexOf('bokar lokal'));
    expect(own.match(/\[Tydligt\]/g)).toHaveLength(1);
    expect(own).not.toContain('[Stäng avstämningen]');
    await chat.opens(anna, round);
    expect(chat.reads(anna, round)).toContain('[Stäng avstämningen]');
    await idle();
    expect(errors()).toEqual([]);
    expect(teams.violations).toEqual([]);
  });

  it('asks what is unclear, and everyone sees the answer', async () => {
    const { chat, anna, bo, idle } = await smallGroup();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    await chat.clicks(bo, round, 'Otydligt');
    expect(chat.reads(bo, round)).toContain('Vad är oklart i uppdrag 1?');
    await chat.clicks(bo, round, 'Skicka', { because1: 'vilken av skolorna?' });
    await idle();
    expect(chat.reads(anna, round)).toContain('Oklart: vilken av skolorna?');
  });

  it('does not close over what nobody has, until the chair has said something about each', async () => {
    const { chat, anna, bo, idle } = await smallGroup();
    for (const task of ['hittar en lokal', 'skriver ett brev', 'ordnar fika']) {
      await chat.says(anna, `uppdrag ingen ${task}`);
    }
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    const close = () => chat.clicks(anna, round, 'Stäng avstämningen');
    expect((await close()).text).toContain('uppdrag 1, 2 och 3 saknar ansvarig');
    const bos = choiceNamed(chat, anna, 'Bo Ek');
    await chat.clicks(anna, round, 'Utse ansvarig', { assignment: '1', owner: bos });
    await chat.clicks(anna, round, 'Stryk uppdraget', { assignment: '2' });
    expect((await close()).text).toContain('uppdrag 3 saknar ansvarig');
    await chat.clicks(anna, round, 'Lämna utan ansvarig', { assignment: '3' });
    await chat.clicks(bo, round, 'Tydligt');
    expect((await close()).text).toBeUndefined();
    await idle();
    const summary = chat.reads(anna, chat.last);
    expect(summary).toMatch(/Tydligt\n1\. [^\n]*hittar en lokal/);
    expect(summary).toMatch(/Lämnas utan ansvarig\n3\. [^\n]*ordnar fika/);
    expect(summary).not.toContain('skriver ett brev');
  });

  it('shows what reads as handed out and was recorded as something else', async () => {
    const { chat, anna, idle } = await smallGroup();
    await chat.says(anna, 'beslut Bo tar fram ett förslag till blankett');
    await chat.says(anna, 'beslut Handlingsplanen antas');
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    const shown = chat.reads(anna, round);
    expect(shown).toContain('Beslut 1: Bo tar fram ett förslag till blankett');
    expect(shown).not.toContain('Handlingsplanen antas');
    await chat.clicks(anna, round, 'Gör till uppdrag');
    await idle();
    const now = chat.reads(anna, round);
    expect(now).not.toContain('Beslut 1:');
    expect(now).toContain('ett förslag till blankett');
    // Pressed once more from a card that stood open: it is taken care of already.
    const again = await chat.forges(anna, round, {
      verb: 'round.settle',
      data: { ...dataOn(chat, anna), line: 'decision-1' },
    });
    expect(again.text).toContain('redan tagit hand om');
  });

  it('shows items that came to nothing, though nothing was handed out', async () => {
    const { chat, anna, idle, errors } = await smallGroup();
    await chat.says(anna, 'dagordning:\n1. Enkäten\n2. Väntetider');
    await chat.says(anna, 'punkt 1');
    await chat.says(anna, 'beslut: enkäten går ut i maj');
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    expect(chat.reads(anna, round)).toContain(
      'Punkter utan antecknat resultat: punkt 2 Väntetider',
    );
    await chat.clicks(anna, round, 'Stäng avstämningen');
    await idle();
    expect(
      chat.messages.some((one) =>
        chat.reads(anna, one).includes('Punkter utan antecknat resultat'),
      ),
    ).toBe(true);
    expect(errors()).toEqual([]);
  });

  it('lets two chairs close at once, and closes once', async () => {
    const { chat, anna, bo, cia, idle, errors } = await smallGroup();
    await chat.says(anna, 'ordförande @Anna Berg och @Cia Dal', { mentions: [anna, cia] });
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    const before = chat.messages.length;
    const pressed = await Promise.all(
      [anna, cia].map((chair) => chat.clicks(chair, round, 'Stäng avstämningen')),
    );
    expect(pressed.map(({ status }) => status)).toEqual([200, 200]);
    await idle();
    expect(chat.messages.length).toBe(before + 1);
    expect(chat.reads(bo, chat.last)).toContain('Avstämning 1: så blev det');
    expect(errors()).toEqual([]);
  });

  it('keeps every answer while the chair gives out what nobody had', async () => {
    const { chat, anna, bo, cia, idle, errors } = await smallGroup();
    await chat.says(anna, 'uppdrag alla läser planen');
    await chat.says(anna, 'uppdrag ingen hittar en lokal');
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    const bos = choiceNamed(chat, anna, 'Bo Ek');
    const line = { ...dataOn(chat, anna), number: 1 };
    await Promise.all([
      chat.forges(bo, round, { verb: 'round.clear', data: line }),
      chat.clicks(anna, round, 'Utse ansvarig', { assignment: '2', owner: bos }),
      chat.forges(cia, round, { verb: 'round.unclear', data: line }),
      chat.forges(anna, round, { verb: 'round.clear', data: line }),
    ]);
    await idle();
    await chat.opens(anna, round);
    const shown = chat.reads(anna, round);
    expect(shown).toContain('Otydligt för Cia Dal');
    expect(shown).toMatch(/hittar en lokal\nAnsvarig: Bo Ek/);
    expect(shown).not.toContain('Väntar på Anna Berg');
    expect(errors()).toEqual([]);
  });

  it('goes on where it was after a restart', async () => {
    const { chat, anna, bo, restart, idle } = await smallGroup();
    await chat.says(anna, 'uppdrag @Bo Ek ringer skolan', { mentions: [bo] });
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    await idle();
    await restart();
    await chat.clicks(bo, round, 'Tydligt');
    await chat.clicks(anna, round, 'Stäng avstämningen');
    await idle();
    expect(chat.reads(anna, chat.last)).toContain('Allt är tydligt och har en ansvarig.');
  });
});

describe('someone outside the group', () => {
  it('is waited for until somebody who may say so says that they have said yes', async () => {
    const { chat, anna, cia, idle } = await smallGroup();
    await chat.says(anna, 'uppdrag Lars Utomhus: skicka underlaget');
    const card = chat.last;
    expect(chat.reads(anna, card)).toContain('Lars Utomhus');
    await chat.says(anna, 'kort avstämning');
    const round = chat.last;
    await chat.clicks(anna, round, 'Tydligt');
    await idle();
    await chat.opens(cia, round);
    expect(chat.reads(cia, round)).toContain('Lars Utomhus har inte sagt ja än');
    await chat.says(anna, 'bekräfta 1');
    await idle();
    await chat.opens(cia, round);
    expect(chat.reads(cia, round)).not.toContain('har inte sagt ja än');
  });
});

/** What every button of the round carries. */
function dataOn(chat: Chat, reader: Person): { group: string; round: number } {
  const card = JSON.stringify(chat.view(reader, chat.last));
  const group = /"group":"([\w-]{22})"/.exec(card)?.[1] ?? '';
  return { group, round: 1 };
}
