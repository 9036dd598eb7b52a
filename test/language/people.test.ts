import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/language/people.js';
import { person } from './people.js';

const names = ['Åsa Dahl', 'Asa Dahl', 'Anna-Lena Öst', 'Berg Ola (Elevhälsan)', 'Ola Öst', 'Liv'];
const find = (name: string, among = names) =>
  findPeople(name, among.map(person)).map((found) => found.name);

describe('findPeople', () => {
  it('prefers the name exactly as it is written', () => {
    expect(find('Åsa Dahl')).toEqual(['Åsa Dahl']);
    expect(find('asa dahl')).toEqual(['Asa Dahl']);
    expect(find('Åsa')).toEqual(['Åsa Dahl']);
  });

  it.each([
    ['Lisa', 'Disa Fjäll'],
    ['Anne', 'Anna Berg'],
    ['Maria', 'Marie Holm'],
  ])('takes no other first name for a slip of the pen: %s is not %s', (written, member) => {
    expect(find(written, [member])).toEqual([]);
  });

  it('forgives a slip in what is no name, and letters of the same sound', () => {
    expect(find('Jessca', ['Jessica Ek'])).toEqual(['Jessica Ek']);
    expect(find('Carin', ['Karin Ås'])).toEqual(['Karin Ås']);
    expect(find('Eva Solberg', ['Eva Sohlberg'])).toEqual(['Eva Sohlberg']);
  });

  it('finds a name without its accents where nobody bears it so', () => {
    expect(find('ASA DAHL', ['Åsa Dahl', 'Ola Öst'])).toEqual(['Åsa Dahl']);
    expect(find('ost', ['Åsa Dahl', 'Ola Öst'])).toEqual(['Ola Öst']);
    expect(find('asa dahl', ['Åsa Dahl', 'Åsa Dahl Ek'])).toEqual(['Åsa Dahl']);
  });

  it('finds a part of a name, in any order and without the hyphen', () => {
    expect(find('Lena')).toEqual(['Anna-Lena Öst']);
    expect(find('anna lena')).toEqual(['Anna-Lena Öst']);
    expect(find('Dahl Asa', ['Åsa Dahl'])).toEqual(['Åsa Dahl']);
    expect(find('Ola Berg')).toEqual(['Berg Ola (Elevhälsan)']);
  });

  it('finds everyone who bears the name', () => {
    expect(find('Ola')).toEqual(['Berg Ola (Elevhälsan)', 'Ola Öst']);
    expect(find('Öst')).toEqual(['Anna-Lena Öst', 'Ola Öst']);
    expect(find('Liv', ['Liv Ek', 'Liv Ek'])).toHaveLength(2);
  });

  it('takes nobody for a piece of a word, for what stands in brackets, or for nothing', () => {
    expect(find('Dah')).toEqual([]);
    expect(find('(Elevhälsan)')).toEqual([]);
    expect(find('och', ['Ek Siv (Barn och unga)'])).toEqual([]);
    expect(find('Liv Dahl')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('()')).toEqual([]);
  });
});
