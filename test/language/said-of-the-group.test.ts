import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/language/link-phrase.js';
import { understand } from '../../src/language/understand.js';
import type { People } from '../../src/language/owner-phrase.js';
import { TODAY } from './people.js';

const context = { today: TODAY, nextMeeting: null, people: null };
const read = (text: string) => {
  const { intent, slots, due } = understand(text, context);
  return [intent, slots, due.said];
};

describe('what is said of the group and of others it works with', () => {
  it.each([
    ['koppla', { kind: 'invite', purpose: 'link' }],
    ['Koppla BCDF GHJK', { kind: 'link', code: 'BCDFGHJK' }],
    ['koppla koden bcdf-ghjk!', { kind: 'link', code: 'BCDFGHJK' }],
    ['link BCDFGHJK', { kind: 'link', code: 'BCDFGHJK' }],
    ['koppla bort Samverkan Söder', { kind: 'unlink', name: 'Samverkan Söder' }],
    ['unlink Söder', { kind: 'unlink', name: 'Söder' }],
    ['kopplade grupper', { kind: 'show' }],
    ['flytta serien', { kind: 'invite', purpose: 'series' }],
    ['fortsätt BCDFGHJK', { kind: 'continue', code: 'BCDFGHJK' }],
    ['fortsätt med punkt 3', null],
    ['kopplingen till skolan är viktig', null],
  ])('linking: %s', (text, phrase) => {
    expect(readLink(text)).toEqual(phrase);
  });

  it.each([
    ['förmedla', ['relay', {}, null]],
    ['ta upp bordlagt 2', ['bring_back', { number: 2 }, null]],
    ['Ta upp den parkerade frågan om lokaler igen', ['bring_back', { query: 'lokaler' }, null]],
    ['ta upp bordläggning nr 4 på nästa möte', ['bring_back', { number: 4 }, null]],
    ['take up deferred 3 at the next meeting', ['bring_back', { number: 3 }, null]],
    ['bring back the parked item about rooms', ['bring_back', { query: 'rooms' }, null]],
    ['plocka upp lokalfrågan från parkeringen', ['bring_back', { query: 'lokalfrågan' }, null]],
    ['förmedla tolkfrågan', ['relay', { text: 'tolkfrågan' }, null]],
    [
      'förmedla bidrag till föreningar till Söder och Väster senast 2027-01-15',
      [
        'relay',
        { query: 'bidrag till föreningar', group: 'Söder och Väster', due: 'senast 2027-01-15' },
        'senast 2027-01-15',
      ],
    ],
    ['förmedla uppdrag 3 till Söder', ['relay', { number: 3, group: 'Söder' }, null]],
    [
      'lämna över uppdrag 3 till styrgruppen',
      ['hand_over', { number: 3, group: 'styrgruppen' }, null],
    ],
    [
      'lämna över uppdrag 3 till @Karin',
      ['reassign_item', { number: 3, owners: ['@Karin'] }, null],
    ],
    [
      'hand over task 3 to the secretary',
      ['reassign_item', { number: 3, owners: ['the secretary'] }, null],
    ],
    ['handlingsplan', ['action_plan', {}, null]],
    ['handlingsplan: mål\taktivitet', ['action_plan', { text: 'mål aktivitet' }, null]],
    ['visa handlingsplanen', ['action_plan', {}, null]],
    ['mötesrytm', ['set_cadence', {}, null]],
    ['vi ses var tredje vecka', ['set_cadence', { when: 'var tredje vecka' }, null]],
    ['roll samordnare @Anna', ['set_role', { query: 'samordnare', text: '@Anna' }, null]],
    ['roll IT-ansvarig: Bo', ['set_role', { query: 'IT-ansvarig', text: 'Bo' }, null]],
    [
      'arbetsgrupp Konferensen: Åsa, Maja',
      ['working_group', { query: 'Konferensen', text: 'Åsa, Maja' }, null],
    ],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    ['handlingsplanen antas', 'record_decision'],
    ['vi ses i maj', 'none'],
    ['uppdrag Bo ringer', 'record_assignment'],
    ['rollen som kontaktperson är viktig', 'none'],
    ['koppla av lite i helgen', 'none'],
  ])('%s is something else', (text, intent) => {
    expect(understand(text, context).intent).toBe(intent);
  });

  it('knows a linked group by its name', () => {
    const people = { members: [], mentioned: [], writer: null, linkedGroups: [{ name: 'Söder' }] };
    const { intent, slots } = understand('lämna över uppdrag 3 till söder', {
      ...context,
      people: people as unknown as People,
    });
    expect([intent, slots]).toEqual(['hand_over', { number: 3, group: 'söder' }]);
  });
});
