import type { Due } from '../domain/due.js';
import type { Person } from '../domain/ids.js';
import type { Owner } from '../domain/owner.js';
import type { CalendarDate } from '../domain/time.js';
import { takeDue } from './due-phrase.js';
import {
  readFixedName,
  readKnownName,
  readName,
  type NameReading,
  type People,
} from './owner-phrase.js';

export interface AssignmentPhrase {
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  /** A name that several members bear: ask, never guess. */
  readonly ambiguous: { readonly name: string; readonly candidates: readonly Person[] } | null;
}

const SEPARATOR = /^\s*(?:,|;|&|\+|och\b|and\b)\s*/i;
const FILLER = /^\s*(?:[:–-]\s*)?(?:(?:ska|skall|får i uppdrag att|will|shall|should|att|to)\s+)?/i;
/** Names are at most this many words: "Var och en", "Anna Maria Berg", "alla i gruppen". */
const LONGEST_NAME = 4;
/** "Lars Ek", "Eva-Lena af Ström": two capitalised words or more, so not the start of a sentence. */
const OUTSIDER =
  /^\p{Lu}[\p{L}'-]+(?:\s+(?:af|av|von|de)\s+|\s+)\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)*(?=\s|$)/u;
/** What stands before a colon is who shall do it, unless it is this long or ends in a clock. */
const NAMES_BEFORE_COLON = /^([^:\n]{1,120}?)\s*:(?!\d)\s*(?=\S)/;

/** Reads "who, what, when" from what stands after the command. */
export function readAssignment(
  rest: string,
  people: People,
  today: CalendarDate,
): AssignmentPhrase {
  const { names, text: afterNames } = takeNames(rest.trim(), people);
  const { due, text } = takeDue(afterNames.replace(FILLER, ''), today);
  const ambiguous = names.find((name) => name.kind === 'ambiguous');
  return {
    text: nameMentions(text, people),
    owners: names.flatMap((name) => (name.kind === 'owner' ? [name.owner] : [])),
    due,
    ambiguous: ambiguous ?? null,
  };
}

/** Mentions inside the text are written out as names. */
export function nameMentions(text: string, people: Pick<People, 'mentioned'>): string {
  return text.replace(
    /<at>(\d+)<\/at>/g,
    (_, index: string) => people.mentioned[Number(index)]?.name ?? '',
  );
}

function takeNames(text: string, people: People): { names: NameReading[]; text: string } {
  const names: NameReading[] = [];
  let left = text;
  let separated = false;
  for (;;) {
    const found = takeName(left, people);
    if (!found) break;
    names.push(found.name);
    left = found.text;
    const separator = SEPARATOR.exec(left);
    separated = separator !== null;
    if (separator && takeName(left.slice(separator[0].length), people)) {
      left = left.slice(separator[0].length);
    } else if (!/^\s*(?:<at>|@)/.test(left)) break;
    left = left.trimStart();
  }
  const colon = NAMES_BEFORE_COLON.exec(text);
  // "Anna och två från socialtjänsten: …" goes on after the last name that is known.
  if (colon && (names.length === 0 || separated)) {
    const named = splitNames(colon[1] ?? '', people).map((name) => readName(name, people));
    return { names: named, text: text.slice(colon[0].length) };
  }
  return { names, text: left };
}

function takeName(text: string, people: People): { name: NameReading; text: string } | null {
  const mention = /^<at>\d+<\/at>/.exec(text);
  if (mention) {
    const name = readKnownName(mention[0], people);
    return name && { name, text: text.slice(mention[0].length) };
  }
  const pieces = /^@?(?:[\p{L}][\p{L}'’-]*)(?:\s+[\p{L}][\p{L}'’-]*)*/u.exec(text)?.[0] ?? '';
  const ends = [...pieces.matchAll(/[\p{L}'’-]+(?=\s|$)/gu)].map(
    ({ index, 0: word }) => index + word.length,
  );
  for (const end of ends.slice(0, LONGEST_NAME).reverse()) {
    const piece = text.slice(0, end);
    // "ring BUP" is no task for a member called Ring: one small word is a name only after an @.
    const isName = /^@|^\p{Lu}|\s/u.test(piece);
    const name = isName ? readKnownName(piece, people) : readFixedName(piece, people);
    if (name) return { name, text: text.slice(end) };
  }
  const outsider = OUTSIDER.exec(text.replace(/^@/, ''))?.[0];
  if (outsider === undefined) return null;
  const length = outsider.length + (text.startsWith('@') ? 1 : 0);
  return {
    name: { kind: 'owner', owner: { kind: 'external', name: outsider } },
    text: text.slice(length),
  };
}

/**
 * Commas always part names. "Och" parts them only after a name that the chat knows: "de lokala
 * grupperna barn och unga" is one owner, "Anna och två från socialtjänsten" are two.
 */
function splitNames(list: string, people: People): readonly string[] {
  return list
    .split(/\s*[,;&+]\s*/)
    .flatMap((part) => {
      const [, first = '', second = ''] = /^(.+?)\s+(?:och|and)\s+(.+)$/i.exec(part) ?? [];
      if (first === '' || readKnownName(part, people)) return [part];
      return readKnownName(first, people) ? [first, ...splitNames(second, people)] : [part];
    })
    .filter((name) => name.trim() !== '');
}
