import {
  ACRONYMS,
  ENGLISH_ORGS,
  ORG_ENDINGS,
  ORG_WORDS,
  OTHER_LEVELS,
} from '../lexicon/organisations.js';
import type { Token } from '../line.js';
import { ofType } from '../word-type.js';
import { beginsEveryone, everyoneAt, type Found, type WordAt } from './everyone-at.js';

const ROLES = new Set(
  'sekreteraren sekreterare sekr ordforanden ordforande ordf secretary chair chairman chairperson chairwoman motesordforanden motessekreteraren'.split(
    ' ',
  ),
);
const ARTICLES = new Set([
  'de',
  'den',
  'det',
  'the',
  'our',
  'vara',
  'vart',
  'var',
  'resp',
  'berorda',
  'ovriga',
  'dom',
  'bitradande',
  'tf',
  'vikarierande',
]);
const LEVELS = new Set(
  'lokala regionala delregionala centrala local regional central kommunala politiska overgripande lansovergripande lansgemensamma regiongemensamma gemensamma strategiska regional kommungemensamma'.split(
    ' ',
  ),
);
const GROUPS =
  /^(?:samverkansgrupp(?:en|erna|er)?|grupp(?:en|erna)|arbetsgrupperna|grupperingarna|groups?|chapters?|teams?)$/;
const ENGLISH_LEVELS = new Set(
  'steering preparatory management drafting political executive leadership'.split(' '),
);
const ENGLISH_GROUPS = new Set(['group', 'committee', 'board', 'council', 'team']);

/** A role, everybody, an organisation or another group, where one is named at this word. */
export function groupAt(
  tokens: readonly Token[],
  at: number,
  isShouted: boolean,
  written: string,
): Found | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return null;
  const skip = isArticle(first.type) ? 1 : 0;
  const isOne = mayBegin(first.type) || (skip === 1 && second && mayBegin(second.type));
  const named = skip === 1 ? third : second;
  if (!isOne && !(named && isMunicipal(named.type))) return null;
  const word = (offset: number) => tokens[at + offset]?.word ?? '';
  return (
    everyoneAt(word, at) ??
    roleAt(word, at, skip) ??
    otherLevelAt(word, at, skip, written, tokens) ??
    organisationAt(word, at, skip, isShouted, written, tokens)
  );
}

const isArticle = ofType((word) => ARTICLES.has(word));
const isMunicipal = ofType((word) => /^(?:kommun|kommuner|stad)$/.test(word));

/** Most words begin no group's name. */
const mayBegin = ofType(
  (word) =>
    beginsEveryone(word) ||
    ROLES.has(word.replace(/'?s$/, '')) ||
    ROLES.has(word) ||
    LEVELS.has(word) ||
    ENGLISH_LEVELS.has(word) ||
    ENGLISH_ORGS.has(word) ||
    ACRONYMS.has(word) ||
    OTHER_LEVELS.test(word) ||
    isOrganisation(word) ||
    /^(?:vice|v|the|region|alla|varje|elev|skol|barn|ungdoms|mun|tand|forskole|familjecentralens)$|.{5}s$/.test(
      word,
    ),
);

function roleAt(word: WordAt, at: number, skip: number): Found | null {
  const vice = word(skip) === 'vice' || word(skip) === 'v' ? 1 : 0;
  const role = word(skip + vice);
  if (ROLES.has(role)) return { mark: '§r', to: at + skip + vice + 1 };
  const isOwns = /(?:'s|ens)$/.test(role) && ROLES.has(role.replace(/'?s$/, ''));
  return isOwns ? { mark: '§s', to: at + skip + vice + 1 } : null;
}

function otherLevelAt(
  word: WordAt,
  at: number,
  skip: number,
  written: string,
  tokens: readonly Token[],
): Found | null {
  const first = word(skip);
  if (LEVELS.has(first) && (GROUPS.test(word(skip + 1)) || OTHER_LEVELS.test(word(skip + 1)))) {
    return { mark: '§g', to: at + skip + 2 + goesOn(word, skip + 2, tokens, at, written) };
  }
  if (ENGLISH_LEVELS.has(first) && ENGLISH_GROUPS.has(word(skip + 1))) {
    return { mark: '§g', to: at + skip + 2 };
  }
  if (skip === 1 && word(0) === 'the' && (first === 'board' || first === 'committee')) {
    return { mark: '§g', to: at + 2 };
  }
  if (OTHER_LEVELS.test(first))
    return { mark: '§g', to: at + skip + 1 + goesOn(word, skip + 1, tokens, at, written) };
  // "familjecentralens styrgrupp".
  return first.endsWith('s') && first.length > 5 && OTHER_LEVELS.test(word(skip + 1))
    ? { mark: '§g', to: at + skip + 2 }
    : null;
}

function goesOn(
  word: WordAt,
  from: number,
  tokens: readonly Token[],
  at: number,
  written: string,
): number {
  return topicLength(word, from) || placedLength(word, from, tokens, at, written);
}

const PLACED = new Set(['i', 'pa', 'vid', 'at', 'in']);
const SIDES = new Set('norr soder oster vaster norra sodra ostra vastra'.split(' '));

/** "… i Norrby", "… på Ängsskolan", "… i norr": where they are belongs to their name. */
function placedLength(
  word: WordAt,
  from: number,
  tokens: readonly Token[],
  at: number,
  written: string,
): number {
  if (!PLACED.has(word(from))) return 0;
  if (word(from + 1) === 'ak' && /^\d/.test(word(from + 2))) return 3;
  const isPlace =
    SIDES.has(word(from + 1)) ||
    (/^\p{Lu}\p{Ll}/u.test(capitalAfter(tokens, at + from + 1, written)) &&
      !MONTHS.has(word(from + 1)));
  return isPlace ? 2 : 0;
}

const MONTHS = new Set(
  'january february march april may june july august september october november december januari februari mars maj juni juli augusti oktober'.split(
    ' ',
  ),
);

/** "… (för) barn och unga", "… vuxna och äldre": the name goes on. */
function topicLength(word: WordAt, from: number): number {
  const start = /^(?:for|-)$/.test(word(from)) ? from + 1 : from;
  if (!/^(?:barn|unga|vuxna|aldre|psykisk)$/.test(word(start))) return 0;
  return word(start + 1) === 'och' && /^(?:barn|unga|vuxna|aldre|ungdom)$/.test(word(start + 2))
    ? start + 3 - from
    : start + 1 - from;
}

function organisationAt(
  word: WordAt,
  at: number,
  skip: number,
  isShouted: boolean,
  written: string,
  tokens: readonly Token[],
): Found | null {
  const first = word(skip);
  const token = tokens[at + skip];
  const letters = token ? written.slice(token.from, token.to) : '';
  const isAcronym =
    ACRONYMS.has(first) && (isShouted || letters === letters.toUpperCase() || first.length > 2);
  if (
    isAcronym &&
    (letters === letters.toUpperCase() ||
      ['bup', 'ifo', 'bum', 'bvc', 'eht', 'hab'].includes(first))
  ) {
    return { mark: '§o', to: at + skip + 1 + placeLength(word, skip + 1, tokens, at, written) };
  }
  if (/^(?:elev|skol|barn|ungdoms|mun|tand|forskole)$/.test(first) && word(skip + 1) === '-') {
    const isOne = word(skip + 2) === 'och' && isOrganisation(word(skip + 3));
    return isOne ? { mark: '§o', to: at + skip + 4 } : null;
  }
  if (/^(?:kommun|stad|kommuner)$/.test(word(skip + 1)) && /^\p{Lu}/u.test(letters)) {
    return { mark: '§o', to: at + skip + 2 };
  }
  if (first === 'region' && /^\p{Lu}/u.test(capitalAfter(tokens, at + skip + 1, written))) {
    return { mark: '§o', to: at + skip + 2 };
  }
  if (
    word(0) === 'varje' &&
    /^(?:kommun|huvudman|verksamhet|skola|part|enhet|organisation)$/.test(word(1))
  ) {
    return { mark: '§o', to: at + 2 };
  }
  if (isOrganisation(first)) {
    const to = at + skip + 1;
    return { mark: '§o', to: to + placeLength(word, skip + 1, tokens, at, written) };
  }
  if (/^\p{L}{4,}s$/u.test(first) && OFFICE.test(word(skip + 1)))
    return { mark: '§o', to: at + skip + 2 };
  if (word(0) !== 'the') return null;
  if (word(1) === 'working' && word(2) === 'group')
    return { mark: '§o', to: at + (word(3) === 'on' ? 5 : 3) };
  const length = ENGLISH_ORGS.has(word(2)) ? 2 : ENGLISH_ORGS.has(word(1)) ? 1 : 0;
  return length > 0 ? { mark: '§o', to: at + 1 + length } : null;
}

/** "regionens utvecklingsledare". */
const OFFICE =
  /^\p{L}*(?:rektor|kurator|sekreterare|chef|samordnare|psykolog|lakare|skoterska|pedagog|handlaggare|ledare|strateg|logoped)$/u;

function isOrganisation(word: string): boolean {
  return (
    ORG_WORDS.has(word) || (word.length > 8 && ORG_ENDINGS.some((ending) => word.endsWith(ending)))
  );
}

/** "vårdcentralen Nordstan", "BUP Öst", "arbetsgruppen för konferensen". */
function placeLength(
  word: WordAt,
  from: number,
  tokens: readonly Token[],
  at: number,
  written: string,
): number {
  if (word(from - 1) === 'arbetsgruppen' && word(from) === 'for' && word(from + 1) !== '') return 2;
  const placed = placedLength(word, from, tokens, at, written);
  if (placed > 0) return placed;
  const letters = capitalAfter(tokens, at + from, written);
  if (letters !== '' && SIDES.has(word(from))) return 1;
  return /^\p{Lu}\p{Ll}/u.test(letters) && !/^\p{Lu}\p{Ll}+[aeo]r$/u.test(letters) ? 1 : 0;
}

function capitalAfter(tokens: readonly Token[], at: number, written: string): string {
  const token = tokens[at];
  return token ? written.slice(token.from, token.to) : '';
}
