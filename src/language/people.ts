import type { Person } from '../domain/ids.js';
import { fold } from './fold.js';

/** Whom a written name may mean, best reading first: exactly so, without accents, a part of it. */
export function findPeople(name: string, members: readonly Person[]): readonly Person[] {
  const written = name.trim().toLocaleLowerCase('sv');
  const readings: ((member: Person) => boolean)[] = [
    (member) => member.name.toLocaleLowerCase('sv') === written,
    (member) => fold(member.name) === fold(name.trim()),
    (member) =>
      isPartOf(
        nameWords(written, (word) => word),
        nameWords(member.name.toLocaleLowerCase('sv'), (word) => word),
      ),
    (member) => isPartOf(nameWords(name, fold), nameWords(member.name, fold)),
  ];
  for (const matches of readings) {
    const found = members.filter(matches);
    if (found.length > 0) return found;
  }
  return [];
}

/** Without what Teams adds in brackets: "Berg Anna (Elevhälsan)". */
function nameWords(name: string, form: (word: string) => string): readonly string[] {
  return name
    .replace(/\(.*?\)/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map(form);
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}
