import { IMPERATIVE, INFINITIVE, PRESENT } from './lexicon/task-verbs.js';
import { classOf } from './lexicon/word-classes.js';
import { remember } from './remember.js';
import type { Said } from './said.js';
import { traitNamed, type Trait } from './trait.js';

/** A line of many words is a story, in which single words say little. */
const MOST_WORDS = 40;
const STEM = 5;
const SHORT = 4;

/** What a word says of the line that it stands in, by itself and beside others. */
interface Saying {
  readonly kind: string;
  /** The word, how it begins if it is long, its kind. */
  readonly alone: readonly Trait[];
  /** Its kind behind the kind of another word. */
  readonly after: (before: string) => Trait;
}

const sayingOf = remember((word: string): Saying => {
  const kind = kindOf(word);
  const stem = word.length > STEM ? [traitNamed(`${word.slice(0, STEM)}~`)] : [];
  return { kind, alone: [traitNamed(word), ...stem, traitNamed(`/${kind}`)], after: behind(kind) };
});

const behind = remember((kind: string) =>
  remember((before: string) => traitNamed(`${before}/${kind}`)),
);

const END = sayingOf('END');

/**
 * What can be said of a line as a whole: its words and how the longer ones begin; the kinds of its
 * words, alone and in pairs; what it begins with once the polite words are left out;
 * what it asks about; how long it is.
 */
export function traitsOf(whole: Said, body: Said): Set<Trait> {
  const words = marksOf(whole).map(sayingOf);
  const traits = new Set<Trait>();
  let before = '^';
  for (const { kind, alone, after } of words) {
    for (const trait of alone) traits.add(trait);
    traits.add(after(before));
    before = kind;
  }
  traits.add(END.after(before));
  addBeginning(traits, body);
  addPairs(traits, new Set(words.map(({ kind }) => kind)));
  if (body.units.length < whole.units.length) traits.add(POLITE);
  if (whole.plain.endsWith('?')) traits.add(ASKED);
  traits.add(LENGTHS.find(([length]) => words.length <= length)?.[1] ?? LONG);
  return traits;
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

function addBeginning(traits: Set<Trait>, body: Said): void {
  const [first = 'END', second = 'END', third = 'END'] = marksOf(body).slice(0, 3).map(kindOf);
  const { one, then } = begunWith(first);
  const next = then(second);
  traits.add(one).add(next.two).add(next.then(third));
}

const ASKING = 'WHAT WHO WHEN SHOW NOT MINE I §p §g §o §r PUT THINK'.split(' ');
const ABOUT =
  'TASK DECISION DECIDED MEET NOTES AGENDA POINT DONE RESP LATE REMIND DEFER MOVE #'.split(' ');

const PAIRS = ASKING.map(
  (one) => [one, ABOUT.map((other) => [other, traitNamed(`${one}&${other}`)] as const)] as const,
);

/** What is wanted and of what, however far apart they stand. */
function addPairs(traits: Set<Trait>, kinds: ReadonlySet<string>): void {
  for (const [one, others] of PAIRS) {
    if (!kinds.has(one)) continue;
    for (const [other, pair] of others) if (kinds.has(other)) traits.add(pair);
  }
}

function marksOf({ units }: Said): readonly string[] {
  const marks = units.slice(0, MOST_WORDS).map(({ mark }) => plainMark(mark));
  // "what's" is written out as two words.
  return marks.some((mark) => mark.includes(' '))
    ? marks.flatMap((mark) => mark.split(' '))
    : marks;
}

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
