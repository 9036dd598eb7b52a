import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameMentions, readAssignment } from '../../src/language/assignment-phrase.js';
import { understand } from '../../src/language/understand.js';
import { GROUP, inShort, TODAY } from './people.js';

const context = { today: TODAY, nextMeeting: null, people: GROUP };
const read = (rest: string) => readAssignment(understand(`uppdrag ${rest}`, context), GROUP);

describe('readAssignment', () => {
  it('reads who, what and when from one line', () => {
    expect(read('<at>0</at> skicka ut länklistan till nästa möte')).toEqual({
      text: 'skicka ut länklistan',
      owners: [{ kind: 'person', person: GROUP.mentioned[0] }],
      due: { kind: 'nextMeeting' },
      ambiguous: null,
      unknown: null,
    });
  });

  it.each([
    ['Bo ska ringa BUP', 'ringa BUP'],
    ['Bo får i uppdrag att ringa BUP', 'ringa BUP'],
    ['Bo får i uppgift att ringa BUP', 'ringa BUP'],
    ['Bo ansvarar för att ringa BUP', 'ringa BUP'],
    ['Bo: ska ringa BUP', 'ringa BUP'],
    ['Bo – ringa BUP', 'ringa BUP'],
    ['Bo, ringa BUP', 'ringa BUP'],
    ['Bo to call BUP', 'call BUP'],
    ['Bo will call BUP', 'call BUP'],
    ['Bo skallar av huset', 'skallar av huset'],
    ['Bo tommar lådan', 'tommar lådan'],
  ])('leaves out the words between who and what: "%s"', (line, text) => {
    expect(read(line)).toMatchObject({ text, owners: [{ kind: 'person' }] });
  });

  it.each([
    ['Bo bokar lokal kl 13:00 till nästa möte', 'bokar lokal kl 13:00'],
    ['Bo läser https://example.org/plan: sidan 3', 'läser https://example.org/plan: sidan 3'],
    ['läs bilagan (https://example.org/plan)', 'läs bilagan (https://example.org/plan)'],
    ['bilagan finns på https://example.org/plan', 'bilagan finns på https://example.org/plan'],
    ['boka rum: helst Björken', 'boka rum: helst Björken'],
    ['Bo, skicka ut: protokollet', 'skicka ut: protokollet'],
    ['möt upp 13:00 vid entrén', 'möt upp 13:00 vid entrén'],
  ])('keeps colons that part no names: "%s"', (line, text) => {
    expect(read(line).text).toBe(text);
    expect(read(line).owners.map(inShort)).toEqual(line.startsWith('Bo') ? ['Bo Ek'] : []);
  });

  it('writes out mentions that stand inside the text', () => {
    const phrase = read('<at>0</at> ringa <at>1</at> senast 10 december');
    expect(phrase.text).toBe('ringa Karin Ås');
    expect(phrase.owners.map(inShort)).toEqual(['Bo Ek']);
    expect(phrase.due).toEqual({ kind: 'date', date: '2026-12-10' });
    expect(nameMentions('fråga <at>2</at> och <at>0</at>', GROUP)).toBe('fråga Gun Gäst och Bo Ek');
  });

  it('asks which one is meant where several bear the name', () => {
    const phrase = read('Maria ringer BUP');
    expect(phrase.owners).toEqual([]);
    expect(phrase.ambiguous?.name).toBe('Maria');
    expect(phrase.ambiguous?.candidates.map(({ name }) => name)).toEqual([
      'Maria Lind',
      'Maria Holm',
    ]);
    expect(read('Maria Lind ringer BUP').ambiguous).toBeNull();
  });

  it('has no text where nothing but who and when was written', () => {
    expect(read('')).toEqual({
      text: '',
      owners: [],
      due: { kind: 'none' },
      ambiguous: null,
      unknown: null,
    });
    expect(read('Bo till nästa möte')).toMatchObject({ text: '', due: { kind: 'nextMeeting' } });
  });

  it('never throws, whatever is written', () => {
    const pieces = fc.constantFrom(
      'Bo',
      '<at>0</at>',
      '<at>9</at>',
      ' och ',
      ', ',
      ': ',
      ' 13/4',
      '@',
    );
    const line = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })));
    fc.assert(fc.property(line, (parts) => void read(parts.join(''))));
  });
});
