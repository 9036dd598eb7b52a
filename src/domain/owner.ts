import { holdersOf, type Group, type Role } from './group.js';
import type { Person } from './ids.js';

/**
 * Who shall do it. A list of owners shares an assignment; an empty list means nobody, which
 * may be recorded but must be seen in the closing round.
 */
export type Owner =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'external'; readonly name: string }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'everyone' };

/** The members of the chat behind an owner today; none for someone outside it. */
export function membersBehind(
  owner: Owner,
  group: Group,
  members: readonly Person[],
): readonly Person[] {
  switch (owner.kind) {
    case 'person':
      return members.filter((member) => member.id === owner.person.id);
    case 'external':
      return [];
    case 'role':
      return holdersOf(group, owner.role);
    case 'everyone':
      return members;
  }
}

/** Tells owners of one assignment apart; free text in it, so not a table key as it stands. */
export function ownerKey(owner: Owner): string {
  switch (owner.kind) {
    case 'person':
      return owner.person.id;
    case 'external':
      return `external:${owner.name.toLocaleLowerCase('sv')}`;
    case 'role':
      return `role:${owner.role}`;
    case 'everyone':
      return 'everyone';
  }
}
