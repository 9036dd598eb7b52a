import { describe, expect, it } from 'vitest';
import { readMembers } from '../../src/language/role-phrase.js';
import { understand } from '../../src/language/understand.js';
import { GROUP, TODAY } from './people.js';

const context = { today: TODAY, nextMeeting: null, people: GROUP };
const read = (rest: string) =>
  readMembers(understand(`ordförande ${rest}`, context).slots.owners ?? [], GROUP).map(
    ({ name }) => name,
  );

describe('readMembers', () => {
  it.each([
    ['<at>0</at>', ['Bo Ek']],
    ['<at>0</at> <at>1</at>', ['Bo Ek', 'Karin Ås']],
    ['<at>0</at> och <at>1</at>', ['Bo Ek', 'Karin Ås']],
    ['Bo Ek, Karin and Anna Berg', ['Bo Ek', 'Karin Ås', 'Anna Berg']],
    ['@bo', ['Bo Ek']],
    ['jag', ['Siv Skrivare']],
    ['me', ['Siv Skrivare']],
    ['Falk Örjan (Elevhälsan)', ['Falk Örjan (Elevhälsan)']],
  ])('reads "%s"', (rest, names) => {
    expect(read(rest)).toEqual(names);
  });

  it.each(['', 'Lars Sjö', 'Maria', 'alla', 'sekreteraren', 'ingen', '<at>9</at>'])(
    'finds no one person in "%s"',
    (rest) => {
      expect(read(rest)).toEqual([]);
    },
  );

  it('leaves out who is unknown and keeps the others', () => {
    expect(read('Bo och Lars Sjö')).toEqual(['Bo Ek']);
  });
});
