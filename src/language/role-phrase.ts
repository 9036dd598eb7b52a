import type { Person } from '../domain/ids.js';
import { readKnownName, type People } from './owner-phrase.js';

/** The members named in "ordförande @Anna och Bo Ek"; names that are nobody's are left out. */
export function readMembers(rest: string, people: People): readonly Person[] {
  const names = rest
    .replace(/<\/at>\s*(?=<at>)/g, '</at>,')
    .split(/\s*(?:[,;&+]|\boch\b|\band\b)\s*/i);
  return names.flatMap((name) => {
    const reading = name.trim() === '' ? null : readKnownName(name, people);
    return reading?.kind === 'owner' && reading.owner.kind === 'person'
      ? [reading.owner.person]
      : [];
  });
}
