import { holdersOf, workingGroup, type Group } from './group.js';
import type { GroupId, Person } from './ids.js';

/** Someone outside the chat. The contact is the member who passes on what they are told. */
export interface External {
  readonly kind: 'external';
  readonly name: string;
  readonly email?: string | undefined;
  readonly contact?: Person | undefined;
}

/**
 * Who shall do it. A list of owners shares an assignment; an empty list means nobody, which
 * may be recorded but must be seen in the closing round.
 */
export type Owner =
  | { readonly kind: 'person'; readonly person: Person }
  | External
  /** chair, secretary, or a role that the group has named: whoever holds it at the time. */
  | { readonly kind: 'role'; readonly role: string }
  /** Each member has a share of it. */
  | { readonly kind: 'everyone' }
  /** Another samverkansgrupp: linked, or known by name only. */
  | { readonly kind: 'group'; readonly name: string; readonly group: GroupId | null }
  /** By its name in Group.workingGroups, so that whoever joins it later has it too. */
  | { readonly kind: 'workingGroup'; readonly name: string };

/** The members of the chat behind an owner today; none for someone outside it. */
export function membersBehind(
  owner: Owner,
  group: Group,
  members: readonly Person[],
): readonly Person[] {
  switch (owner.kind) {
    case 'person':
      return members.filter((member) => member.id === owner.person.id);
    case 'role':
      return holdersOf(group, owner.role);
    case 'everyone':
      return members;
    case 'workingGroup': {
      const ids = workingGroup(group, owner.name)?.members.map(({ id }) => id) ?? [];
      return members.filter((member) => ids.includes(member.id));
    }
    case 'external':
    case 'group':
      return [];
  }
}

/** Tells owners of one assignment apart; free text in it, so not a table key as it stands. */
export function ownerKey(owner: Owner): string {
  switch (owner.kind) {
    case 'person':
      return owner.person.id;
    case 'role':
      return `role:${owner.role.toLocaleLowerCase('sv')}`;
    case 'everyone':
      return 'everyone';
    case 'external':
    case 'group':
    case 'workingGroup':
      return `${owner.kind}:${owner.name.toLocaleLowerCase('sv')}`;
  }
}
