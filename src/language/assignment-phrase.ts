import type { Due } from '../domain/due.js';
import type { Person } from '../domain/ids.js';
import type { Owner } from '../domain/owner.js';
import { toDue } from './due-phrase.js';
import { fold } from './fold.js';
import { FIRST_NAMES } from './lexicon/first-names.js';
import type { People } from './owner-phrase.js';
import { readOwners } from './read-owners.js';
import type { Understood } from './understand.js';

export interface AssignmentPhrase {
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  /** A name that several members bear: ask, never guess. */
  readonly ambiguous: { readonly name: string; readonly candidates: readonly Person[] } | null;
  /** A first name alone that nobody in the group bears; whoever is outside is named in full. */
  readonly unknown: { readonly name: string } | null;
}

/** Who shall do what, and when, with the names of the line as people of the group. */
export function readAssignment(
  { slots, due }: Pick<Understood, 'slots' | 'due'>,
  people: People,
): AssignmentPhrase {
  const names = readOwners(slots.owners ?? [], people);
  const owners = names.flatMap((name) => (name.kind === 'owner' ? [name.owner] : []));
  const outsiders = owners.filter((owner) => owner.kind === 'external');
  return {
    text: nameMentions(slots.text ?? '', people),
    owners,
    due: toDue(due),
    ambiguous: names.find((name) => name.kind === 'ambiguous') ?? null,
    unknown: outsiders.find(({ name }) => FIRST_NAMES.has(fold(name.trim()))) ?? null,
  };
}

/** Mentions inside the text are written out as names. */
export function nameMentions(text: string, people: Pick<People, 'mentioned'>): string {
  return text.replace(
    /<at>(\d+)<\/at>/g,
    (_, index: string) => people.mentioned[Number(index)]?.name ?? '',
  );
}
