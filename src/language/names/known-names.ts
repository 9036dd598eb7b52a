import { fold } from '../fold.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { WORD_NAMES } from '../lexicon/first-names.js';
import { IMPERATIVE, INFINITIVE, PRESENT } from '../lexicon/task-verbs.js';
import { readLine, type Line, type Token } from '../line.js';
import type { People } from '../owner-phrase.js';

interface Known {
  readonly words: readonly string[];
  readonly mark: '§p' | '§r' | '§o' | '§g';
}

export interface KnownNames {
  /** The longest name of the group's that begins at this word. */
  at(line: Line, at: number): { mark: Known['mark']; to: number } | null;
}

const kept = new WeakMap<People, KnownNames>();

/** The names that this group knows, ready to be looked up by their first word. */
export function knownNames(people: People): KnownNames {
  const found = kept.get(people);
  if (found) return found;
  const byFirst = new Map<string, Known[]>();
  const add = (name: string, mark: Known['mark']) => {
    const words = readLine(name).tokens.map(({ word }) => word);
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, mark }]);
  };
  for (const { name } of people.members) {
    for (const form of formsOf(name)) add(form, '§p');
  }
  for (const role of people.namedRoles ?? [])
    [role, `${role}n`, `${role}en`].forEach((form) => {
      add(form, '§r');
    });
  for (const name of people.workingGroups ?? [])
    [name, `arbetsgruppen ${name}`].forEach((form) => {
      add(form, '§o');
    });
  for (const { name } of people.linkedGroups ?? []) add(name, '§g');

  const names: KnownNames = {
    at({ tokens, written }, at) {
      const token = tokens[at];
      if (!token) return null;
      const isTyped = token.word.startsWith('@');
      // "@bo ek": the mention's own token may hold more words than one, or fewer than the name.
      const words = isTyped ? token.word.slice(1).split('_') : [token.word];
      let longest: { mark: Known['mark']; to: number } | null = null;
      for (const { words: name, mark } of byFirst.get(words[0] ?? '') ?? []) {
        const rest = name.slice(words.length);
        const isPrefix = words.every((word, index) => name[index] === word);
        if (!isPrefix || !rest.every((word, index) => tokens[at + 1 + index]?.word === word))
          continue;
        const isCapital = /^[@\p{Lu}]/u.test(written.slice(token.from, token.from + 2));
        const only = name.length === 1 ? name[0] : undefined;

        const after = tokens[at + name.length]?.word ?? '';
        if (only !== undefined && !isCapital && WORD_NAMES.has(only) && !SAYS_WHO.has(after))
          continue;
        const isTask = only === undefined ? IMPERATIVE.has(name[0] ?? '') : isVerb(only);
        if (!isTyped && isTask && !SAYS_WHO.has(after)) continue;
        // "Bo Sjö" from outside is not the member Bo Ek.
        if (only !== undefined && goesOn(tokens[at + 1], written)) continue;
        const to = at + 1 + rest.length;
        if (longest === null || to > longest.to) longest = { mark, to };
      }
      return longest;
    },
  };
  kept.set(people, names);
  return names;
}

/** "Ring ska boka" is about someone called Ring, "Ring BUP" is not. */
function isVerb(word: string): boolean {
  return IMPERATIVE.has(word) || ['falk', 'berg', 'frisk', 'modig', 'stark', 'lov'].includes(word);
}

const SAYS_WHO = new Set(
  'ska skall far ansvarar tar will shall should is to : och and , bokar ringer'.split(' '),
);

function goesOn(next: Token | undefined, written: string): boolean {
  return (
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(written.slice(next.from, next.to)) &&
    !COMMON_WORDS.has(next.word) &&
    !PRESENT.has(next.word) &&
    !INFINITIVE.has(next.word)
  );
}

/** "Falk Örjan (Elevhälsan)" is called so, Falk Örjan, Örjan Falk, Örjan and Falk. */
function formsOf(name: string): readonly string[] {
  const bare = name.replace(/\([^)]*\)/g, ' ').trim();
  const words = bare.split(/\s+/);
  const [first = '', ...others] = words;
  const last = others.at(-1);
  const turned =
    last === undefined ? [] : [`${last} ${words.slice(0, -1).join(' ')}`, `${first} ${last}`];
  const parts = words.flatMap((word) => [
    word,
    ...(word.includes('-') ? [word.replace('-', ' ')] : []),
  ]);
  return [...new Set([name, bare, ...turned, ...parts].filter((form) => fold(form).length > 1))];
}
