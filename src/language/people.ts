import type { Person } from '../domain/ids.js';
import { fold } from './fold.js';
import { FIRST_NAMES } from './lexicon/first-names.js';
import { isOneSlip } from './spelling.js';

/**
 * Whom a written name may mean, best reading first: exactly so, without accents, a part of it,
 * inflected ("Annas"), and last with one slip in the spelling.
 */
export function findPeople(name: string, members: readonly Person[]): readonly Person[] {
  const written = name.trim().toLocaleLowerCase('sv');
  const folded = nameWords(name, fold);
  const readings: ((member: Person) => boolean)[] = [
    (member) => member.name.toLocaleLowerCase('sv') === written,
    (member) => fold(member.name) === fold(name.trim()),
    (member) =>
      isPartOf(
        nameWords(written, (word) => word),
        nameWords(member.name.toLocaleLowerCase('sv'), (word) => word),
      ),
    (member) => isPartOf(folded, nameWords(member.name, fold)),
    (member) => isPartOf(folded.map(withoutGenitive), nameWords(member.name, fold)),
    (member) => isNearly(folded, nameWords(member.name, fold)),
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
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map(form);
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

function withoutGenitive(word: string): string {
  return word.length > 3 ? word.replace(/['’:]?s$/, '') : word;
}

/** Short names are too near to each other for that: Eva is not Ewa's slip but may be Eda. */
const LONG_ENOUGH = 4;

function isNearly(part: readonly string[], whole: readonly string[]): boolean {
  const slips = part.filter((word) => !whole.includes(word));
  return (
    part.length > 0 &&
    slips.length === 1 &&
    slips.every(
      (slip) =>
        slip.length >= LONG_ENOUGH &&
        whole.some((word) => sounds(word) === sounds(slip) || isMistyped(word, slip)),
    )
  );
}

/** Another first name is another person: Lisa is not Disa mistyped. */
function isMistyped(word: string, slip: string): boolean {
  return !FIRST_NAMES.has(slip) && isOneSlip(word, slip);
}

/** Letters that are written either way for the same sound: Karin and Carin, Ewa and Eva. */
function sounds(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/c(?=[aourlk])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1')
    .replace(/th/g, 't')
    .replace(/y$/, 'i')
    .replace(/h$/, '');
}
