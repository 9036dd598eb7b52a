/** As many as are kept: bounded, whatever is pasted. */
const MOST = 50_000;

/** A word as such, wherever it stands: the type, of which each place in a text has a token. */
export class WordType {
  /** What has been made of it, each at the place of who made it. */
  readonly made: unknown[] = [];

  constructor(readonly word: string) {}
}

const known = new Map<string, WordType>();

/** The same type for the same word. */
export function typeOf(word: string): WordType {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = new WordType(word);
  if (known.size < MOST) known.set(word, made);
  return made;
}

let makers = 0;

/** The same words come again and again: what is made of each is made once, and found by its place. */
export function ofType<Made>(make: (word: string) => Made): (type: WordType) => Made {
  const place = makers;
  makers += 1;
  return (type) => (type.made[place] ??= make(type.word)) as Made;
}
