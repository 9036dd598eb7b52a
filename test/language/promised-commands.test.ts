import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };

/** What README and help card tell people to type: whatever is learnt, these stay what they are. */
describe('a command that was promised', () => {
  it.each([
    ['beslut Handlingsplanen antas', 'record_decision'],
    ['decision The plan is adopted', 'record_decision'],
    ['uppdrag @Megan @Adele skicka ut länklistan till nästa möte', 'record_assignment'],
    ['uppdrag alla läser planen', 'record_assignment'],
    ['uppdrag ingen hittar en lokal', 'record_assignment'],
    ['uppdrag', 'record_assignment'],
    ['möte start', 'start_meeting'],
    ['möte slut', 'end_meeting'],
    ['dagordning: 1. Öppnande 2. Skolfrånvaro', 'set_agenda'],
    ['nästa punkt', 'next_item'],
    ['punkt 3', 'set_current_item'],
    ['närvarande: Anna Berg, Bo Ek, ersätter Eva Alm', 'attendance'],
    ['frånvarande: Bo Ek', 'attendance'],
    ['bordlägg punkt 3 eftersom underlag saknas', 'defer_item'],
    ['ta upp bordlagt 2', 'bring_back'],
    ['nästa möte 2026-12-10 13:00', 'set_next_meeting'],
    ['kort avstämning', 'start_round'],
    ['closing round', 'start_round'],
    ['allt är tydligt', 'answer_clear'],
    ['uppdrag 3 är otydligt: vem bokar?', 'answer_unclear'],
    ['stäng avstämningen', 'close_round'],
    ['lista', 'group_items'],
    ['visa beslut', 'search_decisions'],
    ['mina uppdrag', 'my_items'],
    ['vad har jag att göra?', 'my_items'],
    ['my items', 'my_items'],
    ['klart 3', 'complete_item'],
    ['done 3', 'complete_item'],
    ['ändra uppdrag 3: ringer rektorn', 'edit_item'],
    ['uppdrag 3 till @Bo Ek', 'reassign_item'],
    ['flytta uppdrag 3 till 1 december', 'extend_due'],
    ['stryk uppdrag 3', 'drop_item'],
    ['ångra', 'undo'],
    ['synpunkter på anteckningarna senast 5 december', 'comment_window'],
    ['påminnelser', 'settings'],
    ['ordförande @Bo Ek', 'set_role'],
    ['språk en', 'language'],
    ['hjälp', 'help'],
  ])('"%s" is %s, beyond doubt', (line, intent) => {
    expect(understand(line, context)).toMatchObject({ intent, confidence: 1 });
  });
});

describe('an assignment in so many words', () => {
  it.each([
    ['uppdrag Anna att ringa skolan', ['Anna'], 'ringa skolan'],
    ['lägg till uppdrag på Camilla att be om offert', ['Camilla'], 'be om offert'],
    ['uppdrag till Anna och Bo att ringa skolan', ['Anna', 'Bo'], 'ringa skolan'],
    ['uppdrag sekreteraren: att boka lokal', ['sekreteraren'], 'boka lokal'],
  ])('"%s" leaves out what leads to the task', (line, owners, text) => {
    const { intent, slots } = understand(line, context);
    expect(intent).toBe('record_assignment');
    expect(slots).toEqual({ owners, text });
  });
});

describe('a sign behind a number', () => {
  it.each([
    ['beslut: gränsen sätts vid 15 %', 'gränsen sätts vid 15 %'],
    ['beslut: gränsen sätts vid 15%.', 'gränsen sätts vid 15%'],
    ['uppdrag Anna ringer alla som är 17+', 'ringer alla som är 17+'],
    ['uppdrag Anna söker bidrag på 500 €', 'söker bidrag på 500 €'],
  ])('"%s" keeps it', (line, text) => {
    expect(understand(line, context).slots.text).toBe(text);
  });
});

it('finds the due that stands behind who does it', () => {
  const line = 'Översyn av väntetiderna, ansvar: vårdcentralen i Norrhed, HT 2026';
  expect(understand(line, context)).toMatchObject({
    slots: { owners: ['vårdcentralen i Norrhed'], text: 'Översyn av väntetiderna', due: 'HT 2026' },
    due: { date: '2026-12-31' },
  });
});
