import { isWord, type Parser } from './point.js';

const ONGOING: readonly (readonly string[])[] = [
  ['lopande', 'under', 'aret'],
  ['lopande', 'over', 'aret'],
  ['lopande', 'under', 'terminen'],
  ['lopande'],
  ['fortlopande'],
  ['kontinuerligt'],
  ['pagaende'],
  ['tills', 'vidare'],
  ['tillsvidare'],
  ['ongoing'],
  ['on', 'an', 'ongoing', 'basis'],
  ['on-going'],
  ['until', 'further', 'notice'],
  ['continuously'],
  ['on', 'a', 'rolling', 'basis'],
];

const WISHES: readonly (readonly string[])[] = [
  ['sa', 'snart', 'som', 'mojligt'],
  ['sa', 'fort', 'som', 'mojligt'],
  ['sa', 'snart', 'det', 'gar'],
  ['sa', 'fort', 'det', 'gar'],
  ['snarast', 'mojligt'],
  ['snarast'],
  ['omgaende'],
  ['inom', 'kort'],
  ['vid', 'tillfalle'],
  ['nar', 'tid', 'finns'],
  ['as', 'soon', 'as', 'possible'],
  ['asap'],
  ['at', 'your', 'earliest', 'convenience'],
  ['shortly'],
];

const starts = (words: readonly string[], at: number, phrase: readonly string[]) =>
  phrase.every((word, index) => words[at + index] === word);

/** "löpande", "tills vidare": without an end; "pågående" alone, since much work is called so. */
export const ongoing: Parser = (words, at) => {
  const found = ONGOING.find((phrase) => starts(words, at, phrase));
  if (!found) return null;
  const shy = isWord(found[0], 'pagaende');
  return { to: at + found.length, kind: 'ongoing', day: null, precision: null, shy };
};

/** "snarast", "när det finns mer information": no time, but worth keeping. */
export const condition: Parser = (words, at) => {
  const wish = WISHES.find((phrase) => starts(words, at, phrase));
  if (wish) return { to: at + wish.length, kind: 'none', day: null, precision: null };
  const holiday = HOLIDAY.exec(words.slice(at, at + 2).join(' '));
  if (holiday && isWord(words[at - 1], ...AROUND)) {
    const to = at + (holiday[0].includes(' ') ? 2 : 1);
    return { to, kind: 'none', day: null, precision: null, isTime: true };
  }
  const isCondition =
    (isWord(words[at], 'nar', 'sa') &&
      isWord(
        words[at + 1],
        'det',
        'de',
        'den',
        'vi',
        'utredningen',
        'beslutet',
        'fort',
        'snart',
      )) ||
    (isWord(words[at], 'when', 'once') &&
      isWord(words[at + 1], 'there', 'we', 'the', 'more', 'it')) ||
    (isWord(words[at], 'as') && words[at + 1] === 'soon' && words[at + 2] === 'as');
  // "… to know when we meet" asks for a time; a condition says what has to be.
  if (!isCondition || !words.slice(at, at + 8).some((word) => BECOMES.has(word))) return null;
  const end = words.findIndex((word, index) => index > at && isWord(word, '.', '!', '?', '¶', ';'));
  return { to: end < 0 ? words.length : end, kind: 'none', day: null, precision: null };
};

/** Each municipality has its own: the phrase is kept, and nobody is reminded on a wrong day. */
const HOLIDAY =
  /^(?:(?:host|sport|pask|jul|sommar)lov(?:et)?|semest(?:er|ern|rarna)|skolstart(?:en)?|terminsstart(?:en)?|skolavslutning(?:en)?|(?:the )?(?:summer|christmas|easter|autumn|half-term) (?:holidays?|break))/;
const AROUND = [
  'fore',
  'innan',
  'efter',
  'under',
  'till',
  'infor',
  'before',
  'after',
  'over',
  'the',
];

const BECOMES = new Set(
  'finns har far kommit kommer vet ar blir kan is are have has know get arrives been fatt'.split(
    ' ',
  ),
);
