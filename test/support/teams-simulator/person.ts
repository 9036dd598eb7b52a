import { newGuid, newMri } from './ids.js';
import type { JsonObject } from './json.js';

export interface PersonOptions {
  name: string;
  /** Another tenant than the simulator's own makes the person a federated participant. */
  tenant?: string;
  /** Joined a meeting by link, without signing in: no aadObjectId, cannot write to the bot. */
  anonymous?: boolean;
  /** A guest account in the home tenant. */
  guest?: boolean;
  locale?: string;
  timezone?: string;
  email?: string;
  /** Whether the app is installed in the personal scope, so that the bot can write 1:1. Default true. */
  installed?: boolean;
}

export interface Person {
  readonly name: string;
  /** The MRI, `29:…`. */
  readonly id: string;
  readonly aadObjectId: string | undefined;
  readonly tenantId: string | undefined;
  readonly email: string | undefined;
  readonly userPrincipalName: string | undefined;
  readonly userRole: 'user' | 'guest' | 'anonymous';
  readonly timezone: string;
  locale: string;
  installed: boolean;
}

export function newPerson(options: PersonOptions, homeTenant: string): Person {
  const anonymous = options.anonymous === true;
  const guest = options.guest === true;
  const email = anonymous ? undefined : (options.email ?? addressFor(options.name));
  return {
    name: options.name,
    id: newMri(),
    aadObjectId: anonymous ? undefined : newGuid(),
    tenantId: anonymous ? undefined : (options.tenant ?? homeTenant),
    email,
    // Guests are known in the host tenant under a name made from their own address.
    userPrincipalName: guest ? `${(email ?? '').replace('@', '_')}#EXT#@host.example.org` : email,
    userRole: anonymous ? 'anonymous' : guest ? 'guest' : 'user',
    timezone: options.timezone ?? 'Europe/Stockholm',
    locale: options.locale ?? 'sv-SE',
    installed: options.installed ?? !anonymous,
  };
}

/** How a person stands in `activity.from`. */
export function asSender(person: Person): JsonObject {
  return {
    id: person.id,
    name: person.name,
    ...(person.aadObjectId === undefined ? {} : { aadObjectId: person.aadObjectId }),
  };
}

/** How a person stands in a roster. Teams gives the directory id under two names. */
export function asRosterEntry(person: Person): JsonObject {
  if (person.aadObjectId === undefined) {
    return { id: person.id, name: person.name, userRole: person.userRole };
  }
  const [givenName, ...rest] = person.name.split(' ');
  return {
    id: person.id,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    name: person.name,
    givenName,
    surname: rest.join(' '),
    email: person.email,
    userPrincipalName: person.userPrincipalName,
    tenantId: person.tenantId,
    userRole: person.userRole,
  };
}

/** Teams names people by MRI in most places and by directory id in some; both must be found. */
export function isCalled(person: Person, id: string): boolean {
  return person.id === id || (person.aadObjectId !== undefined && person.aadObjectId === id);
}

function addressFor(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z0-9]+/g, '.')}@example.org`;
}
