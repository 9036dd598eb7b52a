import type { Person, PersonId } from '../../src/domain/ids.js';
import type { Owner } from '../../src/domain/owner.js';
import type { People } from '../../src/language/owner-phrase.js';

export const TODAY = '2026-11-02';

export function person(name: string): Person {
  return { id: `id of ${name}` as PersonId, name };
}

/** A group with the names that are hard: two Marias, a verb, surnames first, brackets. */
export const GROUP: People = {
  members: [
    'Anna Berg',
    'Anna-Lena Öst',
    'Bo Ek',
    'Karin Ås',
    'Maria Lind',
    'Maria Holm',
    'Eva Ring',
    'Falk Örjan (Elevhälsan)',
    'Sund Ida (Norr)',
    'Sund Ida (Söder)',
  ].map(person),
  mentioned: [person('Bo Ek'), person('Karin Ås'), person('Gun Gäst')],
  writer: person('Siv Skrivare'),
};

/** An owner in one word, for tables: a member's name, `<outsider>`, a role, `everyone`. */
export function inShort(owner: Owner): string {
  switch (owner.kind) {
    case 'person':
      return owner.person.name;
    case 'external':
      return `<${owner.name}>`;
    case 'role':
      return owner.role;
    case 'group':
    case 'workingGroup':
      return `<${owner.name}>`;
    case 'everyone':
      return 'everyone';
  }
}
