const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

export const MONTHS = table<number>([
  [1, 'januari january jan januaris'],
  [2, 'februari february feb febr'],
  [3, 'mars march'],
  [4, 'april apr aprils'],
  [5, 'maj may'],
  [6, 'juni june jun'],
  [7, 'juli july jul'],
  [8, 'augusti august aug'],
  [9, 'september sept sep'],
  [10, 'oktober october okt oct'],
  [11, 'november nov'],
  [12, 'december dec'],
]);

/** Written so they can be other words as well: a month only beside a day or a preposition. */
export const SHY_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'jan',
  'jul',
  'mar',
  'sep',
  'maj',
  'dec',
  'apr',
  'jun',
]);

export const WEEKDAYS = table<number>([
  [1, 'mandag mandagen monday mondays'],
  [2, 'tisdag tisdagen tuesday'],
  [3, 'onsdag onsdagen wednesday'],
  [4, 'torsdag torsdagen thursday'],
  [5, 'fredag fredagen friday'],
  [6, 'lordag lordagen saturday'],
  [7, 'sondag sondagen sunday'],
]);

/** Cut short, in writing or as they are spoken: only where a preposition says that a day is meant. */
export const SHORT_WEEKDAYS = table<number>([
  [1, 'man mand manda mandan mon'],
  [2, 'tis tisd tisda tisdan tue tues'],
  [3, 'ons onsd onsda onsdan wed weds'],
  [4, 'tor tors torsd torsda torsdan thu thur thurs'],
  [5, 'fre freda fredan fri'],
  [6, 'lor lord lorda lordan sat'],
  [7, 'son sond sonda sondan sun'],
]);

/** So short that they are days beside the number of a week alone. */
export const SHORTEST_WEEKDAYS = table<number>([
  [1, 'ma'],
  [2, 'ti'],
  [5, 'fr fred'],
  [6, 'lo'],
  [7, 'so'],
]);

const UNITS_SV = 'ett tva tre fyra fem sex sju atta nio'.split(' ');
const UNITS_EN = 'one two three four five six seven eight nine'.split(' ');
const TENS: readonly (readonly [number, string, string])[] = [
  [20, 'tjugo', 'twenty'],
  [30, 'trettio', 'thirty'],
  [40, 'fyrtio', 'forty'],
  [50, 'femtio', 'fifty'],
];
/** "tjugoett", "forty-two": as far as the weeks of a year go. */
const COMPOSED = TENS.flatMap(([ten, swedish, english]) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index): [number, string] => [
    ten + index + 1,
    `${swedish}${UNITS_SV[index] ?? ''} ${english}-${UNITS_EN[index] ?? ''}`,
  ]),
);

export const NUMBERS = table<number>([
  [1, 'en ett ettan a an one'],
  [2, 'tva tvaa two'],
  [3, 'tre three'],
  [4, 'fyra four'],
  [5, 'fem five'],
  [6, 'sex six'],
  [7, 'sju seven'],
  [8, 'atta eight'],
  [9, 'nio nine'],
  [10, 'tio ten'],
  [11, 'elva eleven'],
  [12, 'tolv twelve'],
  [13, 'tretton thirteen'],
  [14, 'fjorton fourteen'],
  [15, 'femton fifteen'],
  [16, 'sexton sixteen'],
  [17, 'sjutton seventeen'],
  [18, 'arton eighteen'],
  [19, 'nitton nineteen'],
  [21, 'tjugoen'],
  ...TENS.map(([ten, ...words]): [number, string] => [ten, words.join(' ')]),
  ...COMPOSED,
]);

const ONES_SV = 'forsta andra tredje fjarde femte sjatte sjunde attonde nionde'.split(' ');
const ONES_EN = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

export const ORDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES_SV.map((word, index): [string, number] => [word, index + 1]),
  ...ONES_EN.map((word, index): [string, number] => [word, index + 1]),
  ...ONES_SV.map((word, index): [string, number] => [`tjugo${word}`, index + 21]),
  ...ONES_EN.map((word, index): [string, number] => [`twenty-${word}`, index + 21]),
  ...table<number>([
    [1, 'forste'],
    [2, 'andre'],
    [10, 'tionde tenth'],
    [11, 'elfte eleventh'],
    [12, 'tolfte twelfth'],
    [13, 'trettonde thirteenth'],
    [14, 'fjortonde fourteenth'],
    [15, 'femtonde fifteenth'],
    [16, 'sextonde sixteenth'],
    [17, 'sjuttonde seventeenth'],
    [18, 'artonde eighteenth'],
    [19, 'nittonde nineteenth'],
    [20, 'tjugonde twentieth'],
    [30, 'trettionde thirtieth'],
    [31, 'trettioforsta thirty-first'],
  ]),
]);

/** Behind a day: still that day. */
export const PARTS_OF_DAY = [
  'bitti',
  'morgon',
  'formiddag',
  'lunch',
  'eftermiddag',
  'kvall',
  'morning',
  'noon',
  'afternoon',
  'evening',
];

export type Unit = 'day' | 'week' | 'month' | 'halfYear' | 'quarter' | 'year';

export const UNITS = table<Unit>([
  ['day', 'dag dagar dagars dar dgr dygn day days'],
  ['week', "vecka veckor veckors week weeks veckan v wk wks week's weeks'"],
  ['month', "manad manader manaders month months man mnd month's"],
  ['halfYear', 'halvar'],
  ['quarter', 'kvartal quarter'],
  ['year', 'ar year years'],
]);
