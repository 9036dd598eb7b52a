import type { LinkedGroup } from '../domain/group.js';
import type { Person, PersonId } from '../domain/ids.js';
import type { Owner } from '../domain/owner.js';
import { fold } from './fold.js';
import { findPeople } from './people.js';

/** Whom names may mean: the chat's members, those mentioned in this message, and the writer. */
export interface People {
  readonly members: readonly Person[];
  /** `<at>0</at>` in the text is the first of these. */
  readonly mentioned: readonly Person[];
  readonly writer: Person;
  /** Who is at the meeting: of several who bear a name, these are meant. */
  readonly present?: readonly PersonId[] | undefined;
  /** Roles that the group has named itself, and its working groups. */
  readonly namedRoles?: readonly string[] | undefined;
  readonly workingGroups?: readonly string[] | undefined;
  readonly linkedGroups?: readonly LinkedGroup[] | undefined;
}

/** One name read: an owner, nobody on purpose, or a name that several bear. */
export type NameReading =
  | { readonly kind: 'owner'; readonly owner: Owner }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly candidates: readonly Person[] };

const MENTION = /^<at>(\d+)<\/at>$/;
const WRITER = /^(?:jag(?: sjalv)?|undertecknad|mig|i|me|myself|i'll|i’ll)$/;
const FIXED: readonly (readonly [RegExp, (people: People) => NameReading])[] = [
  [
    /^(?:alla(?: medlemmar(?:na)?| ledamoter(?:na)?| deltagare| i gruppen| vi| har| tillsammans)?|vi alla|var och en(?: av oss)?|samtliga(?: medlemmar| ledamoter)?|envar|hela (?:samverkans|arbets)?gruppen|everyone|everybody|all(?: of us| members)?|each of us|we all|each member|the whole group)$/,
    () => ({ kind: 'owner', owner: { kind: 'everyone' } }),
  ],
  [
    /^(?:the |our |var |gruppens )?(?:sekreterare|sekreteraren|sekr\.?|secretary|sec\.?)$/,
    () => ({ kind: 'owner', owner: { kind: 'role', role: 'secretary' } }),
  ],
  [
    /^(?:the |our |var |gruppens )?(?:ordforande|ordforanden|ordf\.?|chair|chairman|chairperson|chairwoman)$/,
    () => ({ kind: 'owner', owner: { kind: 'role', role: 'chair' } }),
  ],
  [WRITER, ({ writer }) => ({ kind: 'owner', owner: { kind: 'person', person: writer } })],
  [/^(?:ingen(?: annu| an)?|nobody(?: yet)?|no one(?: yet)?)$/, () => ({ kind: 'nobody' })],
];

/** "jag", "mig", "I": whoever writes it. */
export function isWriter(name: string): boolean {
  return WRITER.test(fold(name));
}

/** Reads a mention, a role, "alla", "jag"; null where it is none of these. */
export function readFixedName(name: string, people: People): NameReading | null {
  const mention = MENTION.exec(name.trim());
  if (mention) {
    const person = people.mentioned[Number(mention[1])];
    return person ? { kind: 'owner', owner: { kind: 'person', person } } : null;
  }
  const plain = fold(name.trim().replace(/^@/, ''));
  const fixed = FIXED.find(([pattern]) => pattern.test(plain));
  return fixed ? fixed[1](people) : readGroupsOwn(plain, people);
}

/** Roles, working groups and linked groups that this group knows by name. */
function readGroupsOwn(plain: string, people: People): NameReading | null {
  const same = (name: string) => isCalled(fold(name), plain);
  const role = people.namedRoles?.find(same);
  if (role !== undefined) return { kind: 'owner', owner: { kind: 'role', role } };
  const working = people.workingGroups?.find(same);
  if (working !== undefined) {
    return { kind: 'owner', owner: { kind: 'workingGroup', name: working } };
  }
  const linked = people.linkedGroups?.find(({ name }) => same(name));
  return linked
    ? { kind: 'owner', owner: { kind: 'group', name: linked.name, group: linked.group } }
    : null;
}

/** "samordnaren" is the role Samordnare, "arbetsgruppen Konferensen" the group Konferensen. */
function isCalled(name: string, written: string): boolean {
  const bare = written.replace(/^(?:(?:arbets|samverkans)?gruppen|the working group)\s+/, '');
  return [written, bare].some(
    (form) => form === name || form === `${name}n` || form === `${name}en` || form === `${name}s`,
  );
}

/** Reads any of those, or a member's name; null where it is none. */
export function readKnownName(name: string, people: People): NameReading | null {
  const fixed = readFixedName(name, people);
  if (fixed) return fixed;
  const plain = name.trim().replace(/^@/, '').trim();
  const found = findPeople(plain, people.members);
  // Whoever is at the meeting is meant before those who are not.
  const here = found.filter(({ id }) => people.present?.includes(id));
  const [only] = here.length === 1 ? here : found;
  if (only && (found.length === 1 || here.length === 1)) {
    return { kind: 'owner', owner: { kind: 'person', person: only } };
  }
  const candidates = here.length > 1 ? here : found;
  return found.length > 1 ? { kind: 'ambiguous', name: plain, candidates } : null;
}

/** Reads a name that was clearly meant as one: unknown to the chat, it is someone outside it. */
export function readName(name: string, people: People): NameReading {
  const plain = name.trim().replace(/^@/, '').trim();
  return readKnownName(name, people) ?? { kind: 'owner', owner: { kind: 'external', name: plain } };
}
