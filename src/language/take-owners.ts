import {
  nameAtStart,
  readFixedName,
  readKnownName,
  readName,
  type NameReading,
  type People,
} from './owner-phrase.js';
import { beginsWithTask } from './task-words.js';

const SEPARATOR = /^\s*(?:[,;]\s*(?:och|and)\b|[,;&+]|(?:och|and)\b)\s*/i;
/** Names are at most this many words: "Var och en", "Anna Maria Berg", "alla i gruppen". */
const LONGEST_NAME = 4;
/** "Lars Ek", "Eva-Lena af Ström": two capitalised words or more; "Boka SIP-möte" is no name. */
const OUTSIDER =
  /^@?\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:af|av|von|de)\s+)?(?:O['’])?\p{Lu}\p{Ll}[\p{L}'’-]*)+(?=[\s,;:]|$)/u;
/** What stands before a colon is who shall do it, unless it is this long, a clock or an address. */
const NAMES_BEFORE_COLON = /^([^:\n]{1,120}?)\s*:(?!\d|\/\/)\s*(?=\S)/;

/** Takes the names of those who shall do it off the start of what stands after the command. */
export function takeOwners(
  text: string,
  people: People,
): { readonly names: readonly NameReading[]; readonly text: string } {
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
  const named = colon ? splitNames(colon[1] ?? '', people) : [];
  if (colon && !named.some(beginsWithTask) && (names.length === 0 || separated)) {
    const read = named.map((name) => readName(name, people));
    return { names: read, text: text.slice(colon[0].length) };
  }
  return { names, text: left };
}

function takeName(text: string, people: People): { name: NameReading; text: string } | null {
  const mention = /^<at>\d+<\/at>/.exec(text);
  if (mention) {
    const name = readKnownName(mention[0], people);
    return name && { name, text: text.slice(mention[0].length) };
  }
  const asShown = nameAtStart(text, people.members);
  if (asShown !== null) {
    const name = readKnownName(asShown, people);
    return name && { name, text: text.slice(asShown.length) };
  }
  if (beginsWithTask(text)) return null;
  const outsider = OUTSIDER.exec(text)?.[0];
  const pieces = /^@?(?:[\p{L}][\p{L}'’-]*)(?:\s+[\p{L}][\p{L}'’-]*)*/u.exec(text)?.[0] ?? '';
  const ends = [...pieces.matchAll(/[\p{L}'’-]+(?=\s|$)/gu)].map(
    ({ index, 0: word }) => index + word.length,
  );
  for (const end of ends.slice(0, LONGEST_NAME).reverse()) {
    const piece = text.slice(0, end);
    const after = text.slice(end);
    const fixed = readFixedName(piece, people);
    if (fixed && saysWho(fixed, piece, after)) return { name: fixed, text: after };
    // "ring BUP" is no task for a member called Ring: one small word is a name only after an @.
    // And "Bo Sjö" from outside is not the member Bo Ek.
    const isName = /\s/.test(piece) || (/^@|^\p{Lu}/u.test(piece) && outsider === undefined);
    const name = isName && !fixed ? readKnownName(piece, people) : null;
    if (name) return { name, text: after };
  }
  return outsider === undefined
    ? null
    : { name: readName(outsider, people), text: text.slice(outsider.length) };
}

/** "Ingen" is an owner only where a colon says so, and "i" only as the English "I". */
function saysWho(name: NameReading, piece: string, after: string): boolean {
  if (name.kind === 'nobody') return /^\s*(?:[:–-]|$)/.test(after);
  if (!/^i$/i.test(piece)) return true;
  return (
    piece === 'I' && /^\s*(?:[,:&]|(?:and|will|shall|should|can|must|have|need)\b)/.test(after)
  );
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
