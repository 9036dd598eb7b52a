import type { Person } from '../domain/ids.js';
import { readKnownName, type People } from './owner-phrase.js';

/** The members whom the names of a line mean; names that are nobody's are left out. */
export function readMembers(names: readonly string[], people: People): readonly Person[] {
  return names.flatMap((name) => {
    const reading = readKnownName(name, people);
    return reading?.kind === 'owner' && reading.owner.kind === 'person'
      ? [reading.owner.person]
      : [];
  });
}
