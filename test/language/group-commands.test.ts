import { describe, expect, it } from 'vitest';
import { readGroupCommand } from '../../src/language/group-commands.js';
import { readLink } from '../../src/language/link-phrase.js';
import { TODAY } from './people.js';

const WHEN = { today: TODAY, nextMeeting: null };
const read = (text: string) => {
  const found = readGroupCommand(text, WHEN);
  return found && [found.intent, found.slots, found.due.said];
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
    ['förmedla', ['relay', { text: '' }, null]],
    ['förmedla tolkfrågan', ['relay', { text: 'tolkfrågan' }, null]],
    [
      'förmedla bidrag till föreningar till Söder och Väster senast 2027-01-15',
      ['relay', { text: 'bidrag till föreningar', group: 'Söder och Väster' }, 'senast 2027-01-15'],
    ],
    [
      'lämna över uppdrag 3 till Söder',
      ['relay', { text: 'uppdrag 3', group: 'Söder', query: 'over' }, null],
    ],
    ['handlingsplan', ['action_plan', { text: '' }, null]],
    ['handlingsplan: mål\taktivitet', ['action_plan', { text: ' mål\taktivitet' }, null]],
    ['handlingsplanen antas', null],
    ['visa handlingsplanen', ['action_plan', { text: '' }, null]],
    [
      'mötesrytm: första onsdagen i månaden',
      ['set_cadence', { text: 'första onsdagen i månaden' }, null],
    ],
    ['vi ses var tredje vecka', ['set_cadence', { text: 'vi ses var tredje vecka' }, null]],
    ['vi ses i maj', null],
    ['roll samordnare @Anna', ['set_role', { query: 'samordnare', text: '@Anna' }, null]],
    ['roll IT-ansvarig: Bo', ['set_role', { query: 'IT-ansvarig', text: 'Bo' }, null]],
    [
      'arbetsgrupp Konferensen: Åsa, Maja',
      ['working_group', { query: 'Konferensen', text: 'Åsa, Maja' }, null],
    ],
    ['uppdrag Bo ringer', null],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
