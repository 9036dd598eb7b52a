export interface Found {
  readonly mark: '§r' | '§e' | '§o' | '§g' | '§s';
  readonly to: number;
}

/** The word so many places on; empty beyond the end. */
export type WordAt = (offset: number) => string;

const EVERYONE: readonly (readonly string[])[] = [
  ['var', 'och', 'en', 'av', 'oss'],
  ['var', 'och', 'en'],
  ['varje', 'medlem'],
  ['envar'],
  ['samtliga', 'medlemmar'],
  ['samtliga', 'ledamoter'],
  ['samtliga'],
  ['alla', 'i', 'gruppen'],
  ['alla', 'medlemmar'],
  ['alla', 'ledamoter'],
  ['alla', 'deltagare'],
  ['alla', 'narvarande'],
  ['vi', 'alla'],
  ['hela', 'gruppen'],
  ['hela', 'samverkansgruppen'],
  ['the', 'whole', 'group'],
  ['all', 'of', 'us'],
  ['each', 'of', 'us'],
  ['all', 'members'],
  ['every', 'member'],
  ['each', 'member'],
  ['everyone'],
  ['everybody'],
];

/** By their first word, longer ones before those they begin with. */
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const phrase of EVERYONE) {
  const [first = ''] = phrase;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}

const MEMBERS =
  /^(?:\p{L}*(?:kommuner|skolor|verksamheter|huvudman|parter|enheter|rektorer|centraler|chefer|lakare|samordnare|psykologer|kuratorer|skoterskor|pedagoger|larare|mottagningar))(?:na)?$/u;

/** "alla vårdcentraler", "samtliga enhetschefer". */
function everybodyOf(word: WordAt, at: number): Found | null {
  const isSome = (word(0) === 'alla' || word(0) === 'samtliga') && MEMBERS.test(word(1));
  return isSome ? { mark: '§o', to: at + 2 } : null;
}

/** Whoever is called by "alla" and its kind, from a place in a line on. */
export function everyoneAt(word: WordAt, at: number): Found | null {
  const some = everybodyOf(word, at);
  if (some) return some;
  const found = BY_FIRST.get(word(0))?.find((phrase) =>
    phrase.every((one, index) => word(index) === one),
  );
  return found ? { mark: '§e', to: at + found.length } : null;
}

export function beginsEveryone(word: string): boolean {
  return BY_FIRST.has(word);
}
