import { IMPERATIVE, INFINITIVE, PRESENT } from './lexicon/task-verbs.js';
import { classOf } from './lexicon/word-classes.js';
import { remember } from './remember.js';
import type { Said } from './said.js';
import { ofType } from './word-type.js';

/** Something that can be said of a line, by a name that people can read. */
export class Trait {
  /** Where its weights stand; not known until it is first weighed. */
  row: number | undefined;

  constructor(readonly name: string) {}
}

/** The same trait for the same name. */
export const traitNamed = remember((name) => new Trait(name));

/** A line of many words is a story, in which single words say little. */
const MOST_WORDS = 40;
const STEM = 5;
const SHORT = 4;

/** What a word says of the line that it stands in, by itself and beside others. */
interface Saying {
  readonly word: string;
  readonly kind: string;
  /** The word, how it begins if it is long, its kind. */
  readonly alone: readonly Trait[];
  /** It behind another word. */
  readonly behind: (before: string) => Trait;
}

function sayingOf(mark: string): Saying {
  const word = plainMark(mark);
  const kind = kindOf(word);
  const stem = word.length > STEM ? [traitNamed(`${word.slice(0, STEM)}~`)] : [];
  return {
    word,
    kind,
    alone: [traitNamed(word), ...stem, traitNamed(`/${kind}`)],
    behind: remember((before) => traitNamed(`${before}_${word}`)),
  };
}

/** "what's" is written out as two words. */
const sayingsIn = ofType((mark) => mark.split(' ').map(sayingOf));

/**
 * What can be said of a line as a whole: its words, alone and in pairs, how the longer ones begin,
 * and of which kinds they are; what it begins with once the polite words are left out; how long it
 * is. Some of it may be said twice.
 */
export function traitsOf(whole: Said, body: Said): readonly Trait[] {
  const words = sayingsOf(whole);
  const traits: Trait[] = [];
  let before = '^';
  for (const { word, alone, behind } of words) {
    for (const trait of alone) traits.push(trait);
    traits.push(behind(before));
    before = word;
  }
  traits.push(END.behind(before));
  addBeginning(traits, body);
  if (body.units.length < whole.units.length) traits.push(POLITE);
  if (whole.plain.endsWith('?')) traits.push(ASKED);
  traits.push(LENGTHS.find(([length]) => words.length <= length)?.[1] ?? LONG);
  return traits;
}

function sayingsOf({ units }: Said): readonly Saying[] {
  const words: Saying[] = [];
  for (const { type } of units.length > MOST_WORDS ? units.slice(0, MOST_WORDS) : units) {
    for (const saying of sayingsIn(type)) words.push(saying);
  }
  return words;
}

const POLITE = traitNamed('=polite');
const ASKED = traitNamed('=?');
const LONG = traitNamed('=long');

const LENGTHS = [1, 3, 6, 10, 15, 24].map(
  (length) => [length, traitNamed(`=${String(length)}`)] as const,
);

/** The kinds of the first three words, one by one put together. */
const begunWith = remember((first: string) => ({
  one: traitNamed(`^^${first}`),
  then: remember((second: string) => {
    const two = `^^${first}/${second}`;
    const three = remember((third: string) => traitNamed(`${two}/${third}`));
    return { two: traitNamed(two), then: three };
  }),
}));

function addBeginning(traits: Trait[], body: Said): void {
  const [first = END, second = END, third = END] = sayingsOf({
    ...body,
    units: body.units.slice(0, 3),
  });
  const { one, then } = begunWith(first.kind);
  const next = then(second.kind);
  traits.push(one, next.two, next.then(third.kind));
}

const END = sayingOf('END');

export function plainMark(mark: string): string {
  const code = mark.charCodeAt(0);
  return code > 47 && code < 58 ? '#' : mark;
}

/** The kind of a word: its class, what sort of verb it is, itself if it is short. */
export function kindOf(word: string): string {
  const named = classOf(word);
  if (named !== null) return named;
  if (word.startsWith('§') || word.length === 1) return word;
  if (IMPERATIVE.has(word)) return 'DO';
  if (INFINITIVE.has(word)) return 'TODO';
  if (PRESENT.has(word)) return 'DOES';
  if (word.length <= SHORT) return word;
  return /(?:ade|ades|ed)$/.test(word) ? 'DID' : '-';
}
