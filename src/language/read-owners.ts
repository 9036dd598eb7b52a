import { readName, type NameReading, type People } from './owner-phrase.js';

/** Who is meant by the names of an understood line; each name one reading, in order. */
export function readOwners(owners: readonly string[], people: People): readonly NameReading[] {
  return owners.map((owner) => readName(owner, people));
}
