import type { Person } from '../domain/ids.js';
import { readKnownName, type People } from './owner-phrase.js';

export interface PeopleReading {
  readonly members: readonly Person[];
  /** Names that nobody in the chat bears. */
  readonly others: readonly string[];
  /** Who calls the others together, by name. */
  readonly convenor: string | null;
  /** A name that several members bear: ask, never guess. */
  readonly ambiguous: { readonly name: string; readonly candidates: readonly Person[] } | null;
}

const CONVENOR =
  /[.,;]?\s*\(?(?:sammankallande|convenor|convener)(?:\s+(?:är|is))?\s*:?\s+([^,;()]+?)\)?\s*[.!]?\s*$/iu;
/** "Åsa (sammankallande), Maja" */
const MARKED = /\s*\((?:sammankallande|convenor|convener)\)/iu;

/** Reads "Åsa, Maja och Stina, sammankallande Åsa"; "ingen" is nobody. */
export function readPeopleList(written: string, people: People): PeopleReading {
  const named = CONVENOR.exec(written);
  const list = named ? written.slice(0, named.index) : written;
  const names = list
    .replace(/<\/at>\s*(?=<at>)/g, '</at>,')
    .split(/\s*[,;&+]\s*|\s+(?:och|samt|and)\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const marked = names.find((name) => MARKED.test(name)) ?? null;
  const read = names.map((name) => readOne(name.replace(MARKED, ''), people));
  const convenor = named?.[1] ?? marked?.replace(MARKED, '') ?? null;
  return {
    members: read.flatMap(({ member }) => member ?? []),
    others: read.flatMap(({ other }) => other ?? []),
    convenor: convenor === null ? null : nameOf(readOne(convenor, people), convenor),
    ambiguous: read.find(({ ambiguous }) => ambiguous)?.ambiguous ?? null,
  };
}

interface One {
  readonly member?: Person;
  readonly other?: string;
  readonly ambiguous?: PeopleReading['ambiguous'];
}

function readOne(name: string, people: People): One {
  const reading = readKnownName(name, people);
  if (reading?.kind === 'ambiguous') return { ambiguous: reading };
  if (reading?.kind === 'nobody') return {};
  if (reading?.kind === 'owner' && reading.owner.kind === 'person') {
    return { member: reading.owner.person };
  }
  return {
    other: name
      .replace(/^@/, '')
      .replace(/[.!]+$/, '')
      .trim(),
  };
}

function nameOf({ member, other }: One, written: string): string {
  return member?.name ?? other ?? written;
}
