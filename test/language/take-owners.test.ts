import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/language/assignment-phrase.js';
import { understand } from '../../src/language/understand.js';
import { GROUP, inShort, TODAY } from './people.js';

const context = { today: TODAY, nextMeeting: null, people: GROUP };
const read = (rest: string) => {
  const { owners, text } = readAssignment(understand(`uppdrag ${rest}`, context), GROUP);
  return [owners.map(inShort), text];
};

describe('who shall do it', () => {
  it.each([
    ['<at>0</at> ringer', ['Bo Ek']],
    ['<at>0</at>ringer', ['Bo Ek']],
    ['<at>0</at> <at>1</at> ringer', ['Bo Ek', 'Karin Ås']],
    ['<at>0</at>, <at>2</at> och Anna Berg ringer', ['Bo Ek', 'Gun Gäst', 'Anna Berg']],
    ['Bo ringer', ['Bo Ek']],
    ['BO EK ringer', ['Bo Ek']],
    ['bo ek ringer', ['Bo Ek']],
    ['@bo ringer', ['Bo Ek']],
    ['Bo & Karin ringer', ['Bo Ek', 'Karin Ås']],
    ['Bo and Karin ringer', ['Bo Ek', 'Karin Ås']],
    ['Bo, Karin, and Eva ringer', ['Bo Ek', 'Karin Ås', 'Eva Ring']],
    ['karin as ringer', ['Karin Ås']],
    ['Lind ringer', ['Maria Lind']],
    ['Anna-Lena ringer', ['Anna-Lena Öst']],
    ['Anna Lena ringer', ['Anna-Lena Öst']],
    ['Örjan ringer', ['Falk Örjan (Elevhälsan)']],
    ['Orjan Falk ringer', ['Falk Örjan (Elevhälsan)']],
    ['Falk Örjan (Elevhälsan) ringer', ['Falk Örjan (Elevhälsan)']],
    ['@Falk Örjan (Elevhälsan): ringer', ['Falk Örjan (Elevhälsan)']],
    ['Sund Ida (Söder) ringer', ['Sund Ida (Söder)']],
    ['alla ringer', ['everyone']],
    ['Alla i gruppen: ringer', ['everyone']],
    ['Var och en ringer', ['everyone']],
    ['Everyone ringer', ['everyone']],
    ['sekreteraren ringer', ['secretary']],
    ['The secretary ringer', ['secretary']],
    ['ordf. ringer', ['chair']],
    ['Sekr. och Bo ringer', ['secretary', 'Bo Ek']],
    ['Ordföranden och Bo ringer', ['chair', 'Bo Ek']],
    ['jag ringer', ['Siv Skrivare']],
    ['Undertecknad ringer', ['Siv Skrivare']],
    ['I will ringer', ['Siv Skrivare']],
    ['ingen: ringer', []],
    ['Nobody: ringer', []],
  ])('"%s" is said of members and roles', (line, owners) => {
    expect(read(line)).toEqual([owners, 'ringer']);
  });

  it.each([
    ['Lars Sjö ringer', ['<Lars Sjö>']],
    ['@Lars Sjö ringer', ['<Lars Sjö>']],
    ['Eva-Lena af Ström ringer', ['<Eva-Lena af Ström>']],
    ['Sean O’Brien ringer', ['<Sean O’Brien>']],
    ['Bo, Lars Sjö och sekreteraren: ringer', ['Bo Ek', '<Lars Sjö>', 'secretary']],
    ['Lars Sjö, Vårdcentralen: ringer', ['<Lars Sjö>', '<Vårdcentralen>']],
    ['vårdcentralen: ringer', ['<vårdcentralen>']],
    ['Elev- och skolhälsan: ringer', ['<Elev- och skolhälsan>']],
    ['De lokala grupperna unga och vuxna: ringer', ['<De lokala grupperna unga och vuxna>']],
    ['Bo och två från skolan: ringer', ['Bo Ek', '<två från skolan>']],
  ])('"%s" is said of people outside the chat', (line, owners) => {
    expect(read(line)).toEqual([owners, 'ringer']);
  });

  it('takes nobody inside for somebody outside who shares a first name', () => {
    expect(read('Bo Sjö ringer')).toEqual([['<Bo Sjö>'], 'ringer']);
  });

  it('takes a member for meant whose surname is a verb only where it cannot be the verb', () => {
    expect(read('ring BUP')).toEqual([[], 'ring BUP']);
    expect(read('Ring BUP')).toEqual([[], 'Ring BUP']);
    expect(read('Ring Eva om lokalen')).toEqual([[], 'Ring Eva om lokalen']);
    expect(read('Ring ska boka')).toEqual([['Eva Ring'], 'boka']);
    expect(read('Ring: boka')).toEqual([['Eva Ring'], 'boka']);
    expect(read('Eva Ring bokar')).toEqual([['Eva Ring'], 'bokar']);
  });

  it.each([
    'hitta en lokal',
    'Hitta en lokal',
    'Kontakta Lars Sjö om lokalen',
    'Skicka Lars Sjö en inbjudan',
    'Presentera Region Norr',
    'Boka SIP-möte',
    'i skolan delas blanketten ut',
    'I skolan delas blanketten ut',
    'Ingen får glömma nyckeln',
  ])('"%s" names nobody, and loses no word', (line) => {
    expect(read(line)).toEqual([[], line]);
  });

  it('names whom it does not know beside a member', () => {
    expect(read('Bo och hans kollega ringer')).toEqual([['Bo Ek', '<hans kollega>'], 'ringer']);
  });
});

it('finds a role written short without the command word, too', () => {
  const { owners } = readAssignment(understand('Ordf. bokar en lokal till maj', context), GROUP);
  expect(owners.map(inShort)).toEqual(['chair']);
});
