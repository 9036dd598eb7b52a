import type { Person } from '../domain/ids.js';
import type { Owner } from '../domain/owner.js';
import { fold } from './fold.js';
import { findPeople } from './people.js';

/** Whom names may mean: the chat's members, those mentioned in this message, and the writer. */
export interface People {
  readonly members: readonly Person[];
  /** `<at>0</at>` in the text is the first of these. */
  readonly mentioned: readonly Person[];
  readonly writer: Person;
}

/** One name read: an owner, nobody on purpose, or a name that several bear. */
export type NameReading =
  | { readonly kind: 'owner'; readonly owner: Owner }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly candidates: readonly Person[] };

const MENTION = /^<at>(\d+)<\/at>$/;
const FIXED: readonly (readonly [RegExp, (people: People) => NameReading])[] = [
  [
    /^(?:alla(?: medlemmar| ledamoter| i gruppen)?|var och en|samtliga|hela (?:samverkans)?gruppen|everyone|everybody|all(?: members)?|each of us)$/,
    () => ({ kind: 'owner', owner: { kind: 'everyone' } }),
  ],
  [
    /^(?:the )?(?:sekreterare|sekreteraren|secretary)$/,
    () => ({ kind: 'owner', owner: { kind: 'role', role: 'secretary' } }),
  ],
  [
    /^(?:the )?(?:ordforande|ordforanden|chair|chairman|chairperson)$/,
    () => ({ kind: 'owner', owner: { kind: 'role', role: 'chair' } }),
  ],
  [
    /^(?:jag|undertecknad|mig|i|me|myself)$/,
    ({ writer }) => ({ kind: 'owner', owner: { kind: 'person', person: writer } }),
  ],
  [/^(?:ingen|nobody|no one)$/, () => ({ kind: 'nobody' })],
];

/** Reads a mention, a role, "alla", "jag"; null where it is none of these. */
export function readFixedName(name: string, people: People): NameReading | null {
  const mention = MENTION.exec(name.trim());
  if (mention) {
    const person = people.mentioned[Number(mention[1])];
    return person ? { kind: 'owner', owner: { kind: 'person', person } } : null;
  }
  const plain = fold(name.trim().replace(/^@/, ''));
  const fixed = FIXED.find(([pattern]) => pattern.test(plain));
  return fixed ? fixed[1](people) : null;
}

/** Reads any of those, or a member's name; null where it is none. */
export function readKnownName(name: string, people: People): NameReading | null {
  const fixed = readFixedName(name, people);
  if (fixed) return fixed;
  const plain = name.trim().replace(/^@/, '').trim();
  const found = findPeople(plain, people.members);
  const [only] = found;
  if (only && found.length === 1) {
    return { kind: 'owner', owner: { kind: 'person', person: only } };
  }
  return found.length > 1 ? { kind: 'ambiguous', name: plain, candidates: found } : null;
}

/**
 * The member's name that the text begins with, written out as Teams shows it, brackets and all:
 * "Berg Anna (Elevhälsan)". Null for a name of one word, which may be the start of a longer one.
 */
export function nameAtStart(text: string, members: readonly Person[]): string | null {
  const at = text.startsWith('@') ? 1 : 0;
  const found = members
    .map(({ name }) => name.normalize('NFC'))
    .filter((name) => /\s/.test(name))
    .filter((name) => fold(text.slice(at, at + name.length)) === fold(name))
    .filter((name) => !/^[\p{L}'’-]/u.test(text.slice(at + name.length)))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? null : text.slice(0, at + found.length);
}

/** Reads a name that was clearly meant as one: unknown to the chat, it is someone outside it. */
export function readName(name: string, people: People): NameReading {
  const plain = name.trim().replace(/^@/, '').trim();
  return readKnownName(name, people) ?? { kind: 'owner', owner: { kind: 'external', name: plain } };
}
