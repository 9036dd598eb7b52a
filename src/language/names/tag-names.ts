import { FIRST_NAMES, WORD_NAMES } from '../lexicon/first-names.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { IMPERATIVE, INFINITIVE, PRESENT } from '../lexicon/task-verbs.js';
import { WRITTEN_OUT } from '../lexicon/written-short.js';
import { KEY_WORDS } from '../lexicon/key-words.js';
import type { Line, Token } from '../line.js';
import type { People } from '../owner-phrase.js';
import type { Unit } from '../said.js';
import { ofType, typeOf } from '../word-type.js';
import { groupAt } from './group-at.js';
import { knownNames } from './known-names.js';

/** Marks: person, person's ("Annas"), role, everyone, organisation, group on another level. */
type Mark = '§p' | '§s' | '§r' | '§e' | '§o' | '§g';

const BOT = /^@(?:avstamning\w*|avstamningsboten|bot(?:ten|en)?)$/;

/** The line's words as units; whoever is named becomes one unit. */
export function tagNames(line: Line, people: People | null): readonly Unit[] {
  const { tokens } = line;
  const known = people ? knownNames(people) : null;
  const isShouted = looksShouted(line.written);
  const units: Unit[] = [];
  for (let at = 0, token = tokens[0]; token; token = tokens[at]) {
    const { word } = token;
    const isMention = word.startsWith('@');
    if (isMention && BOT.test(word)) {
      at += 1;
      continue;
    }
    const found =
      known?.at(line, at) ??
      (isMention ? { mark: '§p' as Mark, to: at + 1 } : null) ??
      titledAt(line, at, isShouted) ??
      groupAt(tokens, at, isShouted, line.written) ??
      personAt(line, at, isShouted);
    const [type, to] = found ? [typeOf(found.mark), found.to] : [plainType(token.type), at + 1];
    units.push({ mark: type.word, type, from: at, to });
    at = to;
  }
  return units;
}

const plainType = ofType((word) => typeOf(WRITTEN_OUT.get(word) ?? withoutEnding(word)));

/** "stryk 4:an", "skjut på trean": about numbers 4 and 3. */
function withoutEnding(word: string): string {
  if (/^\d{1,4}:?[ae]ns?$/.test(word)) return word.replace(/:?[ae].*/, '');
  return NUMBERED.get(word) ?? word;
}

const NUMBERED: ReadonlyMap<string, string> = new Map(
  'ettan tvaan trean fyran femman sexan sjuan attan nian tian elvan tolvan'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
);

function looksShouted(written: string): boolean {
  const head = written.slice(0, 200);
  return /\p{Lu}{4}/u.test(head) && !/\p{Ll}{2}/u.test(head);
}

const TITLE =
  /^(?:rektor|kurator|logoped|doktor|dr|professor|docent|headteacher|nurse|\p{L}+(?:rektor|kurator|sekreterare|chef|samordnare|psykolog|lakare|skoterska|larare|pedagog|handlaggare|ledare|strateg))$/u;

/** "Rektor Hedda Wallmark" is one person. */
function titledAt(line: Line, at: number, isShouted: boolean): { mark: Mark; to: number } | null {
  const next = line.tokens[at + 1];
  if (!next || isShouted || !hasCapital(line, next) || !TITLE.test(line.tokens[at]?.word ?? ''))
    return null;
  const person = personAt(line, at + 1, isShouted);
  return person?.mark === '§p' ? person : null;
}

/** Common first words of a line, whatever they are besides. */
const NEVER_NAMES = new Set(
  'lat my mina dag dags an will may june april inga hans klara lova else tom sam ina ella tim'.split(
    ' ',
  ),
);

const SURNAME = /(?:sson|strom|qvist|kvist|gren|stedt|berg|lund|dahl|holm|blom|borg|lind|fors)$/;
const PARTICLES = new Set(['af', 'av', 'von', 'de', 'van']);

/** A person by the form of the name: a known first name, or words with capitals. */
function personAt(line: Line, at: number, isShouted: boolean): { mark: Mark; to: number } | null {
  const token = line.tokens[at];
  if (!token) return null;
  const isCapital = hasCapital(line, token);
  const first = firstName(token, isCapital && !isShouted);
  if (first) {
    if (first === '§s') return { mark: '§s', to: at + 1 };
    return { mark: '§p', to: pastSurnames(line, at + 1, isCapital, isShouted) };
  }
  if (isShouted || !isCapital || COMMON_WORDS.has(token.word) || isVerb(token.word)) return null;
  const isStart = at === 0 || BEGINS_ANEW.has(line.tokens[at - 1]?.word ?? '');
  // "Låt Vendela ringa": whoever has a first name is called by that first.
  const next = line.tokens[at + 1];
  if (isStart && next && hasCapital(line, next) && firstName(next, true) !== null) return null;
  const end = pastSurnames(line, at + 1, true, false);
  if (end > at + 1) return { mark: '§p', to: end };
  if (isStart && isUnknownName(line, at)) return { mark: '§p', to: at + 1 };
  // One capitalised word is a name where nothing else calls for the capital.
  return isStart ||
    token.to - token.from < 3 ||
    !/^\p{Lu}\p{Ll}/u.test(line.written.slice(token.from, token.to))
    ? null
    : { mark: '§p', to: at + 1 };
}

/** The next word has a capital, whatever it is. */
const BEGINS_ANEW = new Set('.!?¶:');

/** "Uppdrag: Hitta en lokal" has its capital from the colon. */
function isVerb(word: string): boolean {
  return IMPERATIVE.has(word) || INFINITIVE.has(word) || PRESENT.has(word) || /.{4}ade$/.test(word);
}

const NOUN_ENDING =
  /(?:en|et|na|ar|or|er|ing|tion|skap|het|tor|pen|sen|rna|ans|ism|ment|ness|ity|ers|ions?)$/;
const DOES = new Set('ska skall far tar kan kommer will shall atar lovar ersatter'.split(' '));

/** "Zlata skickar …": a name that no list has, before what she does. */
function isUnknownName({ tokens }: Line, at: number): boolean {
  const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isWork =
    DOES.has(next) || (PRESENT.has(next) && !/^(?:for|later|under|over|star|visar)$/.test(next));
  return isWork && word.length > 2 && !NOUN_ENDING.test(word) && !KEYS.has(word);
}

const KEYS: ReadonlySet<string> = new Set(KEY_WORDS);

/** What a word is as a first name: with a capital, and without. */
interface AsName {
  readonly capital: '§p' | '§s' | null;
  readonly small: '§p' | '§s' | null;
}

const asName = ofType((word): AsName => ({
  capital: readFirstName(word, true),
  small: readFirstName(word, false),
}));

function firstName({ type }: Token, isCapital: boolean): '§p' | '§s' | null {
  const { capital, small } = asName(type);
  return isCapital ? capital : small;
}

function readFirstName(word: string, isCapital: boolean): '§p' | '§s' | null {
  if (COMMON_WORDS.has(word) && !(isCapital && WORD_NAMES.has(word) && !NEVER_NAMES.has(word))) {
    return null;
  }
  const isName = (name: string) => FIRST_NAMES.has(name) && (isCapital || !WORD_NAMES.has(name));
  if (isName(word) || (word.includes('-') && word.split('-').every(isName))) return '§p';
  const bare = word.replace(/['’:]?s$/, '');
  return bare !== word && (bare.length > 2 || isCapital) && isName(bare) ? '§s' : null;
}

/** "Lena Ask är …": what stands before these is a surname, whatever it means besides. */
const SAYS_MORE = new Set('ar ska skall har kommer kan tar far blir is will has can'.split(' '));

function pastSurnames(line: Line, from: number, isCapital: boolean, isShouted: boolean): number {
  let at = from;
  while (at < from + 3) {
    const token = line.tokens[at];
    if (!token) break;
    const next = line.tokens[at + 1];
    const isParticle =
      PARTICLES.has(token.word) &&
      next !== undefined &&
      hasCapital(line, next) &&
      !COMMON_WORDS.has(next.word);
    const isSurname =
      SURNAME.test(token.word) ||
      (isCapital &&
        !isShouted &&
        isNameForm(line, token) &&
        ((!COMMON_WORDS.has(token.word) && !isVerb(token.word)) ||
          SAYS_MORE.has(next?.word ?? '')));
    if (!isSurname && !isParticle) break;
    at += isParticle ? 2 : 1;
  }
  return at;
}

function isNameForm({ written }: Line, { from, to }: Token): boolean {
  return /^(?:O['’]|Mc)?\p{Lu}\p{Ll}+/u.test(written.slice(from, to));
}

function hasCapital({ written }: Line, { from }: Token): boolean {
  const code = written.charCodeAt(from);
  // Nearly every word begins with one of a–z, which need no table of all alphabets.
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(written.slice(from, from + 2));
}
