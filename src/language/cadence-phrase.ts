import { fold } from './fold.js';
import { NUMBERS, ORDINALS, WEEKDAYS } from './due/calendar-words.js';

export interface CadencePhrase {
  readonly said: string;
  /** The value of an RRULE, RFC 5545. */
  readonly rule: string;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEKDAY = [...WEEKDAYS.keys()].join('|');
const ORDINAL = 'forsta|andra|tredje|fjarde|sista|first|second|third|fourth|last|1:a|2:a|3:e|4:e';
const COUNT =
  'tva|tre|fyra|fem|sex|andra|tredje|fjarde|femte|sjatte|two|three|four|five|six|second|third|fourth|\\d{1,2}';
/** Months in which a term has its meetings, by how many there are. */
const TERM_MONTHS: Readonly<Record<number, string>> = {
  1: '3,10',
  2: '2,4,9,11',
  3: '2,3,5,9,10,12',
  4: '1,2,4,5,9,10,11,12',
};

const NTH_DAY = new RegExp(
  String.raw`\b(${ORDINAL})\s+(${WEEKDAY})(?:en)?\s+(?:i |varje |var |of |in |every |each )+(?:the |a )?(manaden|manad|varannan manad|month|kvartalet|kvartal|quarter|varje manad|second month|other month|tredje manad)`,
);
const EVERY_WEEKDAY = new RegExp(
  String.raw`\b(?:varje|every|alla)\s+((?:${WEEKDAY})(?:(?:\s*,\s*|\s+(?:och|and)\s+)(?:${WEEKDAY}))*)(?=\s|$|[.,!])`,
);
const ALTERNATE = new RegExp(
  String.raw`\b(?:varannan|every other|every second|var annan)\s+(vecka|week|manad|month|${WEEKDAY})`,
);
const NTH_UNIT = new RegExp(
  String.raw`\b(?:var|vart|varje|every)\s+(${COUNT})(?::?[ea])?\s+(vecka|veckor|weeks?|manad|manader|months?)`,
);
const EACH_UNIT =
  /\b(?:varje|en gang (?:i|per)|every|each|once a|once per|once every)\s+(vecka|week|veckan|manad|month|manaden|kvartal|kvartalet|quarter)\b/;
const PER_TERM = new RegExp(
  String.raw`\b(en|ett|once|tva|tre|fyra|two|twice|three|four|\d)\s*(?:ganger|gang|ggr|moten|mote|times|meetings)?\s+(?:per|om|varje|i|a|each|every)\s*(?:termin(?:en)?|term|semester)`,
);
const PER_YEAR = new RegExp(
  String.raw`\b(en|ett|tva|tre|fyra|sex|once|twice|three|four|six|two|\d)\s*(?:ganger|gang|ggr|moten|mote|times|meetings)?\s+(?:per|om|varje|i|a|each|every)\s*(?:ar|aret|year)\b`,
);
const PARITY = /\b(udda|jamna|jamn|odd|even)\s+(?:veckor|vecka|weeks)\b/;
const YEAR_MONTHS: Readonly<Record<number, string>> = {
  1: '10',
  2: '4,10',
  3: '2,5,10',
  4: '2,5,9,11',
  6: '1,3,5,9,10,12',
};

/** How often the group meets, where that is said: "första onsdagen i månaden", "udda veckor". */
export function readCadence(text: string): CadencePhrase | null {
  const written = text.normalize('NFC');
  const plain = fold(written);
  for (const read of READERS) {
    const found = read(plain);
    if (!found) continue;
    const said = written.slice(found.from, found.to).trim();
    return { said, rule: found.rule };
  }
  return null;
}

type Reader = (plain: string) => { rule: string; from: number; to: number } | null;

function reader(pattern: RegExp, rule: (match: RegExpExecArray, plain: string) => string): Reader {
  return (plain) => {
    const match = pattern.exec(plain);
    return (
      match && { rule: rule(match, plain), from: match.index, to: match.index + match[0].length }
    );
  };
}

const READERS: readonly Reader[] = [
  reader(NTH_DAY, ([, nth = '', day = '', unit = '']) => {
    const place = /sista|last/.test(nth) ? -1 : (ORDINALS.get(nth) ?? Number.parseInt(nth, 10));
    const months = /varannan|second|other/.test(unit)
      ? ';INTERVAL=2'
      : /kvartal|quarter|tredje/.test(unit)
        ? ';INTERVAL=3'
        : '';
    return `FREQ=MONTHLY${months};BYDAY=${place}${dayCode(day)}`;
  }),
  reader(PARITY, ([, parity = ''], plain) => {
    const first = /udda|odd/.test(parity) ? 1 : 2;
    const weeks = Array.from({ length: 26 }, (_, index) => first + 2 * index).join(',');
    return `FREQ=YEARLY;BYWEEKNO=${weeks}${byDay(plain) || ';BYDAY=MO'}`;
  }),
  reader(ALTERNATE, ([, unit = ''], plain) =>
    WEEKDAYS.has(unit)
      ? `FREQ=WEEKLY;INTERVAL=2;BYDAY=${dayCode(unit)}`
      : `${frequency(unit)};INTERVAL=2${/^(?:v|w)/.test(unit) ? byDay(plain) : ''}`,
  ),
  reader(NTH_UNIT, ([, count = '', unit = ''], plain) => {
    const interval = NUMBERS.get(count) ?? ORDINALS.get(count) ?? Number(count);
    return `${frequency(unit)};INTERVAL=${interval}${/^(?:v|w)/.test(unit) ? byDay(plain) : ''}`;
  }),
  reader(EVERY_WEEKDAY, ([, days = '']) => {
    const codes = days.split(/\s*,\s*|\s+(?:och|and)\s+/).map(dayCode);
    return `FREQ=WEEKLY;BYDAY=${codes.join(',')}`;
  }),
  reader(EACH_UNIT, ([, unit = ''], plain) =>
    /kvartal|quarter/.test(unit)
      ? 'FREQ=MONTHLY;INTERVAL=3'
      : `${frequency(unit)}${/^(?:v|w)/.test(unit) ? byDay(plain) : ''}`,
  ),
  reader(PER_TERM, ([, count = ''], plain) => {
    const months = TERM_MONTHS[countOf(count)] ?? '2,4,9,11';
    return `FREQ=YEARLY;BYMONTH=${months}${firstDay(plain)}`;
  }),
  reader(PER_YEAR, ([, count = ''], plain) => {
    const months = YEAR_MONTHS[countOf(count)] ?? '2,5,9,11';
    return `FREQ=YEARLY;BYMONTH=${months}${firstDay(plain)}`;
  }),
];

function countOf(word: string): number {
  if (word === 'once') return 1;
  if (word === 'twice') return 2;
  return NUMBERS.get(word) ?? Number(word);
}

function frequency(unit: string): string {
  return /^(?:v|w)/.test(unit) ? 'FREQ=WEEKLY' : 'FREQ=MONTHLY';
}

function dayCode(word: string): string {
  return DAYS[(WEEKDAYS.get(word) ?? WEEKDAYS.get(word.replace(/en$/, '')) ?? 1) - 1] ?? 'MO';
}

function daysIn(plain: string): readonly string[] {
  return [...plain.matchAll(/\p{L}+/gu)].flatMap(([word]) => {
    const day = WEEKDAYS.get(word.replace(/ar$/, ''));
    return day === undefined ? [] : [DAYS[day - 1] ?? ''];
  });
}

function byDay(plain: string): string {
  const days = daysIn(plain);
  return days.length === 0 ? '' : `;BYDAY=${[...new Set(days)].join(',')}`;
}

/** A rule by months needs one day in each: the first of that weekday. */
function firstDay(plain: string): string {
  return `;BYDAY=1${daysIn(plain)[0] ?? 'TU'}`;
}
