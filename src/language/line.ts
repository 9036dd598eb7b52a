import { MONTHS, WEEKDAYS } from './due/calendar-words.js';
import { fold } from './fold.js';
import { correct } from './spelling.js';
import { typeOf, type WordType } from './word-type.js';

/** A word, a number, a mention or a mark of punctuation, and where it stands in the text. */
export interface Token {
  /** Folded, and spelt as the lexicon spells it where that is beyond doubt. */
  readonly word: string;
  readonly type: WordType;
  readonly from: number;
  readonly to: number;
}

/** A message cut into words once, for all who read it. */
export interface Line {
  readonly written: string;
  readonly tokens: readonly Token[];
}

/** Nobody asks for something after this many characters; what follows is pasted, and kept. */
const READ = 2600;

const TOKEN = new RegExp(
  [
    String.raw`<at[^>]{0,80}>[^<]{0,120}</at>`,
    String.raw`https?://[^\s]+`,
    // A mention typed by hand, and the capitalised words that go on with its name.
    String.raw`@[\p{L}][\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}`,
    String.raw`\d+(?:[.:/–-]\d+)*(?:[:-]?\p{L}+)?`,
    String.raw`\p{L}[\p{L}\p{M}\d]*(?:['’&-][\p{L}\d]+|\.\p{L}+)*`,
    String.raw`\n`,
    String.raw`[:;,.!?()|/=+–—#&-]`,
  ].join('|'),
  'gu',
);
/** The full stop after these ends no sentence. */
const ABBREVIATED = new Set(
  'uppdr uppg w wk besl ansv dl styrgr gr enl ggn gng dagordn minnesanteckn minesanteckn anteckn prot protok inst installn f t spec ped v kl ang nr ca dvs ev resp t.o.m bl.a t.ex m.m f.n a.m p.m tel jan feb mar apr jun jul aug sep sept okt oct nov dec osv mm obs no sekr ordf sec dr ssk dsk psyk'.split(
    ' ',
  ),
);
const DASHES: Readonly<Record<string, string>> = { '–': '-', '—': '-', '\n': '¶' };

export function readLine(text: string): Line {
  const written = tidy(text);
  const head = written.length > READ ? written.slice(0, READ) : written;
  const folded = fold(head);
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(head); match; match = TOKEN.exec(head)) {
    const from = match.index;
    const to = TOKEN.lastIndex;
    const plain = folded.slice(from, to);
    const before = tokens.at(-1);
    if (
      plain === '.' &&
      before?.to === from &&
      ABBREVIATED.has(folded.slice(before.from, before.to))
    ) {
      continue;
    }
    const type = typeAt(plain, head, from, tokens.length === 0);
    tokens.push({ word: type.word, type, from, to });
  }
  return { written, tokens };
}

/** One kind of space, one at a time, and nothing that cannot be seen. */
function tidy(text: string): string {
  const plain = text.normalize('NFC');
  if (!UNTIDY.test(plain)) return plain.trim();
  return plain
    .replace(/[ \t\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[\u200b\u200e\u200f\ufeff\r]/g, '')
    .trim();
}

const UNTIDY = /[\t\u00a0\u2009\u202f\u200b\u200e\u200f\ufeff\r]| {2}/;

/** The words of a line, spelt as they are read. */
export function wordsOf({ tokens }: Line): readonly string[] {
  return tokens.map(({ word }) => word);
}

function typeAt(plain: string, written: string, at: number, isFirst: boolean): WordType {
  const first = plain.charCodeAt(0);
  if (first === 60 || first === 64) return typeOf(mentionWord(plain));
  if (plain.length === 1) return typeOf(DASHES[plain] ?? plain);
  if (first < 58) return typeOf(plain.replaceAll('–', '-').replaceAll('’', "'"));
  const word = typeOf(plain.includes('’') ? plain.replaceAll('’', "'") : plain);
  const right = correct(word);
  if (right === word || isFirst || MONTHS.has(right.word) || WEEKDAYS.has(right.word)) return right;
  // A capital within a sentence is a name, and names are not misspelt words.
  return /^\p{Lu}\p{Ll}/u.test(written.slice(at, at + 4)) ? word : right;
}

function mentionWord(plain: string): string {
  return `@${plain
    .replace(/<[^>]*>|@/g, '')
    .trim()
    .replaceAll(' ', '_')}`;
}

/** The text from one token up to another, without the punctuation around it. */
export function cut(line: Line, from: number, to: number): string {
  const { tokens, written } = line;
  let [first, last] = [from, Math.min(to, tokens.length) - 1];
  while (first <= last && isLoose(tokens[first]?.word)) first += 1;
  while (last >= first && isLoose(tokens[last]?.word)) last -= 1;
  const [start, end] = [tokens[first], tokens[last]];
  if (!start || !end || first > last) return '';
  const stop = last === tokens.length - 1 && written.length > READ ? written.length : end.to;
  return written.slice(start.from, pastBracket(written, start.from, pastSign(written, stop)));
}

const SIGN = /(?<=\d)(?: ?[%‰€]|\+(?=\s|$))/uy;

/** "15 %", "17+": a sign that belongs to the number before it. */
function pastSign(written: string, to: number): number {
  SIGN.lastIndex = to;
  return to + (SIGN.exec(written)?.[0].length ?? 0);
}

/** A bracket that was opened inside belongs to it, closed. */
function pastBracket(written: string, from: number, to: number): number {
  const inside = written.slice(from, to);
  const isOpen = inside.lastIndexOf('(') > inside.lastIndexOf(')');
  const closing = isOpen ? /^\.?\s*\)/.exec(written.slice(to, to + 4)) : null;
  return to + (closing?.[0].length ?? 0);
}

const LOOSE = new Set([
  ':',
  ';',
  ',',
  '.',
  '-',
  '!',
  '?',
  '|',
  '/',
  '=',
  '+',
  '¶',
  '(',
  ')',
  '#',
  '&',
]);

export function isLoose(word: string | undefined): boolean {
  return word !== undefined && LOOSE.has(word);
}
