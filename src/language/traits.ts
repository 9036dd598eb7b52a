import { IMPERATIVE, INFINITIVE, PRESENT } from './lexicon/task-verbs.js';
import { classOf } from './lexicon/word-classes.js';
import type { Said } from './said.js';

/** A line of many words is a story, in which single words say little. */
const MOST_WORDS = 40;
const STEM = 5;
const SHORT = 4;

/**
 * What can be said of a line as a whole: its words and how the longer ones begin; the kinds of its
 * words, alone and in pairs; what it begins with once the polite words are left out;
 * what it asks about; how long it is. Each trait is a short text, so that one can read why.
 */
export function traitsOf(whole: Said, body: Said): readonly string[] {
  const words = marksOf(whole);
  const kinds = words.map(kindOf);
  const traits = new Set<string>();
  for (const word of words) {
    traits.add(word);
    if (word.length > STEM) traits.add(`${word.slice(0, STEM)}~`);
  }
  let before = '^';
  for (const kind of [...kinds, 'END']) {
    traits.add(`/${kind}`);
    traits.add(`${before}/${kind}`);
    before = kind;
  }
  addBeginning(traits, body);
  addPairs(traits, new Set(kinds));
  if (body.units.length < whole.units.length) traits.add('=polite');
  if (whole.plain.endsWith('?')) traits.add('=?');
  traits.add(`=${LENGTHS.find((length) => words.length <= length) ?? 'long'}`);
  return [...traits];
}

const LENGTHS = [1, 3, 6, 10, 15, 24];

function addBeginning(traits: Set<string>, body: Said): void {
  const [first = 'END', second = 'END', third = 'END'] = marksOf(body).slice(0, 3).map(kindOf);
  traits.add(`^^${first}`);
  traits.add(`^^${first}/${second}`);
  traits.add(`^^${first}/${second}/${third}`);
}

const ASKING = 'WHAT WHO WHEN SHOW NOT MINE I §p §g §o §r PUT THINK'.split(' ');
const ABOUT =
  'TASK DECISION DECIDED MEET NOTES AGENDA POINT DONE RESP LATE REMIND DEFER MOVE #'.split(' ');

/** What is wanted and of what, however far apart they stand. */
function addPairs(traits: Set<string>, kinds: ReadonlySet<string>): void {
  for (const one of ASKING) {
    if (!kinds.has(one)) continue;
    for (const other of ABOUT) if (kinds.has(other)) traits.add(`${one}&${other}`);
  }
}

function marksOf({ units }: Said): readonly string[] {
  const marks = units.slice(0, MOST_WORDS).map(({ mark }) => plainMark(mark));
  // "what's" is written out as two words.
  return marks.some((mark) => mark.includes(' '))
    ? marks.flatMap((mark) => mark.split(' '))
    : marks;
}

function plainMark(mark: string): string {
  const code = mark.charCodeAt(0);
  return code > 47 && code < 58 ? '#' : mark;
}

const kinds = new Map<string, string>();

/** The kind of a word: its class, what sort of verb it is, itself if it is short. */
export function kindOf(word: string): string {
  const known = kinds.get(word);
  if (known !== undefined) return known;
  const found = findKind(word);
  // Bounded, whatever is pasted.
  if (kinds.size < 20_000) kinds.set(word, found);
  return found;
}

function findKind(word: string): string {
  const named = classOf(word);
  if (named !== null) return named;
  if (word.startsWith('§') || word.length === 1) return word;
  if (IMPERATIVE.has(word)) return 'DO';
  if (INFINITIVE.has(word)) return 'TODO';
  if (PRESENT.has(word)) return 'DOES';
  if (word.length <= SHORT) return word;
  return /(?:ade|ades|ed)$/.test(word) ? 'DID' : '-';
}
