import { describe, expect, it } from 'vitest';
import { labelOf } from '../../src/language/intent.js';
import { understand } from '../../src/language/understand.js';

const context = { today: '2026-04-29', nextMeeting: '2026-06-03', people: null };
const label = (text: string) => labelOf(understand(text, context).intent);
const slots = (text: string) => understand(text, context).slots;

/** Where two labels were possible, and which one was decided on. */
describe('decided where two meanings were possible', () => {
  it.each([
    ['beslutat att avvakta med inköpet', 'record_decision'],
    ['vi beslutade att flytta nästa möte till torsdag', 'record_decision'],
    ['vi beslutade att avsluta aktiviteten om läxhjälp', 'record_decision'],
    ['beslut: punkten om lokaler stryks från dagordningen', 'record_decision'],
  ])('a decision is one whatever it is about: "%s"', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it.each([
    'Stina ringer kommunen',
    'alla läser planen till nästa möte',
    'Elevhälsan bokar lokalen',
    'The secretary books the room',
  ])('an owner of the group and a task is an assignment: "%s"', (text) => {
    expect(label(text)).toBe('record_assignment');
  });

  it.each([
    'Borde inte någon ringa kommunen?',
    'Min chef har fått i uppdrag av nämnden att spara',
    'Stina ska inte ringa kommunen',
    'Jag tycker att Stina ska ringa kommunen',
    'Nästa möte med föräldragruppen är i maj',
    'Stina ringde kommunen igår',
    'Ska Stina ringa kommunen?',
  ])('no owner, an outsider, a negation, an opinion, a report, a question: "%s"', (text) => {
    expect(label(text)).toBe('none');
  });

  it.each([
    ['skicka punkt 4 till styrgruppen', 'relay'],
    ['de lokala grupperna ska se över rutinen', 'relay'],
    ['beredningsgruppen får i uppdrag att ta fram siffror', 'relay'],
    ['BUP ska ta fram siffror', 'record_assignment'],
    ['arbetsgruppen ska ta fram siffror', 'record_assignment'],
  ])('to another level it is relayed, to a member organisation given: "%s"', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it.each([
    ['har Stina gjort klart affischen?', 'items_of_person'],
    ['Affischen är gjord', 'complete_item'],
    ['Vilka punkter ansvarar jag för?', 'my_items'],
    ['Vilka punkter har vi kvar?', 'show_agenda'],
    ['vem gör vad', 'group_items'],
    ['mina uppgifter', 'my_items'],
    ['exportera mina personuppgifter', 'export_my_data'],
    ['tack för hjälpen boten', 'none'],
  ])('"%s" is %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it('keeps the content verb in the text, and leaves out what says who and when', () => {
    expect(slots('Stina får i uppdrag att boka lokal senast fredag')).toEqual({
      owners: ['Stina'],
      text: 'boka lokal',
      due: 'senast fredag',
    });
    expect(slots('vi byter lokal, skriv det som beslut')).toEqual({ text: 'vi byter lokal' });
    expect(slots('<at>Avstämning</at> uppdrag <at>Stina Ek</at> ringer BUP').owners).toEqual([
      '<at>Stina Ek</at>',
    ]);
  });

  it('takes times in questions for no slots', () => {
    expect(slots('mina uppdrag till nästa möte')).toEqual({});
  });

  it('offers two or three other meanings where it is not certain', () => {
    const { nearest } = understand('vi har många uppdrag och beslut', context);
    expect(nearest.length).toBeGreaterThanOrEqual(2);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });
});
