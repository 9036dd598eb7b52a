import { expect, it } from 'vitest';
import { readPeopleList } from '../../src/language/people-list.js';
import { GROUP } from './people.js';

it.each<[string, string[], string[], string | null]>([
  ['Bo Ek, Karin Ås och Stina', ['Bo Ek', 'Karin Ås'], ['Stina'], null],
  ['Bo Ek och Stina Ek, sammankallande Stina Ek', ['Bo Ek'], ['Stina Ek'], 'Stina Ek'],
  ['Bo Ek, Karin Ås (sammankallande)', ['Bo Ek', 'Karin Ås'], [], 'Karin Ås'],
  ['Bo Ek; Karin Ås. Sammankallande: Bo Ek.', ['Bo Ek', 'Karin Ås'], [], 'Bo Ek'],
  ['<at>0</at> <at>1</at>', ['Bo Ek', 'Karin Ås'], [], null],
  ['Bo Ek and Karin Ås, convenor is Bo Ek', ['Bo Ek', 'Karin Ås'], [], 'Bo Ek'],
  ['ingen', [], [], null],
  ['', [], [], null],
])('%s', (text, members, others, convenor) => {
  const read = readPeopleList(text, GROUP);
  expect(read.members.map(({ name }) => name)).toEqual(members);
  expect(read.others).toEqual(others);
  expect(read.convenor).toBe(convenor);
});

it('says which name several bear', () => {
  const { ambiguous } = readPeopleList('Maria, Bo Ek', GROUP);
  expect(ambiguous?.candidates.map(({ name }) => name)).toEqual(['Maria Lind', 'Maria Holm']);
});
