import { stemmer } from '@orama/stemmers/swedish';
import type { Word } from '../domain/search/searched.js';
import { fold } from '../language/fold.js';
import { STOP_WORDS } from './stop-words.js';

/** Longer is no word; and it becomes part of a key. */
const LONGEST = 40;

/** A record's text is 2,000 characters at most; somebody's question may be anything. */
const MOST = 200;

/**
 * The words of a text, each once. Where it has none but those that say nothing, those: somebody
 * who asks for "nu" means it.
 */
export function wordsOf(text: string): readonly Word[] {
  const all = [...new Set(split(text))].slice(0, MOST);
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const words = (telling.length > 0 ? telling : all).map(toWord);
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}

function split(text: string): readonly string[] {
  const words = fold(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => word.slice(0, LONGEST))
    .filter((word) => word.length > 1 || /\d/.test(word));
}

/** Bounded by the words of a language; pasted gibberish is stemmed anew. */
const known = new Map<string, Word>();
const REMEMBERED = 50_000;

function toWord(word: string): Word {
  const found = known.get(word);
  if (found) return found;
  const made = { word, stem: stemOf(word) };
  if (known.size < REMEMBERED) known.set(word, made);
  return made;
}

/** Endings that Snowball's Swedish does not know: "listan", "samtycket" and "bokning". */
const ENDINGS = /^(.{4,})(?<!pl)an$|^(.{3,})(?:et|ena|ning)$/;

/** "konferensen" loses "en", and "konferens" "ens", as if it were of a "konfer"; "mötena" loses "a". */
const LEFT_OVER = /^(.{4,})ens$|^(.{3,})en$/;

function stemOf(word: string): string {
  const shorter = stemmer(word);
  const stem = isPartOfNoun(word, shorter) || shorter.length < SHORTEST ? word : shorter;
  return stem.replace(ENDINGS, '$1$2').replace(LEFT_OVER, '$1$2');
}

const SHORTEST = 3;

/**
 * "bokat" ends as a verb does, "informationsblad" only looks as if it did; "blad" alone is too
 * short to lose anything, and has to stay the end of its compounds.
 */
function isPartOfNoun(long: string, short: string): boolean {
  const lost = long.slice(short.length);
  return (lost === 'ad' || lost === 'at') && long.length >= 8 && !short.endsWith('er');
}
