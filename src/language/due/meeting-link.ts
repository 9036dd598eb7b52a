import { lastOfMonth, yearOf } from '../calendar.js';
import { MONTHS } from './calendar-words.js';
import { dayAndMonth, numericDate } from './exact-day.js';
import { isWord, periodPoint, yearAt, type DueContext, type Parser, type Point } from './point.js';
import { BY_SEASON, type Months } from './term.js';

export const NEXT = [
  'nasta',
  'kommande',
  'nastkommande',
  'nastfoljande',
  'next',
  'coming',
  'upcoming',
  'following',
  'nastas',
];
const MEETING = [
  'mote',
  'motte',
  'motet',
  'moten',
  'mötestillfalle',
  'gang',
  'gangen',
  'ggn',
  'gg',
  'ggr',
  'traff',
  'traffen',
  'traffa',
  'sammantrade',
  'sammantradet',
  'sammankomst',
  'samling',
  'gruppmote',
  'samverkansmote',
  'samverkansmotet',
  'motestillfalle',
  'tillfalle',
  'meeting',
  'time',
  'session',
  'meetup',
  'get-together',
  'samverkanstraff',
];
export const ARTICLES = ['the', 'our', 'vart', 'var', 'det', 'gruppens', 'we'];
/** What stands before a meeting that something is due at. */
const BEFORE = [
  'till',
  'infor',
  'innan',
  'fore',
  'tills',
  'pa',
  'vid',
  'senast',
  'under',
  'for',
  'before',
  'by',
  'at',
  'until',
  'to',
  'in',
];

const LINK = (to: number, { nextMeeting }: DueContext): Point => ({
  to,
  kind: 'nextMeeting',
  day: nextMeeting,
  precision: null,
});

/** "nästa möte", "nästa gång vi ses", "inför mötet", "tills vi ses igen", "the September meeting". */
export const meetingLink: Parser = (words, at, context) =>
  nextTime(words, at, context) ??
  untilWeMeet(words, at, context) ??
  theMeeting(words, at, context) ??
  monthsMeeting(words, at, context);

const nextTime: Parser = (words, at, context) => {
  const start = isWord(words[at], ...ARTICLES) ? at + 1 : at;
  if (!isWord(words[start], ...NEXT)) return null;
  let to = start + 1;
  if (!isWord(words[to], ...MEETING)) return null;
  to += 1;
  // "nästa möte med styrgruppen" is somebody else's.
  if (isWord(words[to], 'med', 'with') && isOtherGroup(words, to + 1)) return null;
  return LINK(pastWeMeet(words, to), context);
};

function isOtherGroup(words: readonly string[], at: number): boolean {
  return words
    .slice(at, at + 3)
    .some((word) => /(?:grupp|team|namnd|kommitte|group|committee|board|skola|bup)/.test(word));
}

/** "… vi ses", "… we meet", "… we see each other". */
function pastWeMeet(words: readonly string[], at: number): number {
  const isSwedish =
    isWord(words[at], 'vi') && isWord(words[at + 1], 'ses', 'traffas', 'mots', 'samlas', 'hors');
  const isEnglish = isWord(words[at], 'we') && isWord(words[at + 1], 'meet', 'see');
  return isSwedish || isEnglish ? at + 2 : at;
}

const untilWeMeet: Parser = (words, at, context) => {
  if (!isWord(words[at], 'tills', 'till', 'innan', 'nar', 'until', 'before', 'when', 'dess'))
    return null;
  let start = at + 1;
  if (isWord(words[start], 'dess')) start += 1;
  if (isWord(words[start], 'nasta', 'next') && isWord(words[start + 1], 'gang')) start += 2;
  let to = pastWeMeet(words, start);
  if (
    isWord(words[start], 'we') &&
    isWord(words[start + 1], 'next') &&
    words[start + 2] === 'meet'
  ) {
    return LINK(start + 3, context);
  }
  if (to === start) return null;
  const wasWhen = isWord(words[at], 'nar', 'when');
  const isAgain = isWord(words[to], 'igen', 'again', 'nasta', 'next');
  if (wasWhen && !isAgain) return null;
  if (isAgain) to += isWord(words[to + 1], 'gang', 'time') ? 2 : 1;
  return LINK(to, context);
};

/** "inför mötet", "by the meeting": the one to come, unless it is said which. */
const theMeeting: Parser = (words, at, context) => {
  const start = isWord(words[at], 'the', 'vart') ? at + 1 : at;
  if (!isWord(words[start], 'motet', 'meeting', 'mote', 'sammantradet', 'traffen')) return null;
  if (isWord(words[start], 'meeting', 'mote') && start === at) return null;
  const month = monthAfter(words, start + 1);
  if (month) return linkIn([month.month, month.month], month.year, month.to, context);
  if (
    !isWord(words[at - 1], ...BEFORE) ||
    isWord(words[at - 1], 'pa', 'vid', 'under', 'at', 'in')
  ) {
    return null;
  }
  const dateAt = isWord(words[start + 1], 'den', 'on') ? start + 2 : start + 1;
  // "mötet den 3 juni" is the next one if that is its day.
  const named = [dayAndMonth, numericDate].map((parse) => parse(words, dateAt, context));
  const itsDay = named.find((point) => point?.day === context.nextMeeting);
  if (itsDay) return LINK(itsDay.to, context);
  const isSomeOther = isWord(
    words[start + 1],
    'med',
    'with',
    'den',
    'on',
    'efter',
    'after',
    'igar',
  );
  return isSomeOther ? null : LINK(start + 1, context);
};

/** "i september", "in November", behind "mötet". */
function monthAfter(words: readonly string[], at: number) {
  if (!isWord(words[at], 'i', 'in', 'under')) return null;
  const month = MONTHS.get(words[at + 1] ?? '');
  if (month === undefined) return null;
  const year = yearAt(words[at + 2]);
  return { month, year, to: at + (year === null ? 2 : 3) };
}

/** "septembermötet", "höstmötet", "the September meeting". */
const monthsMeeting: Parser = (words, at, context) => {
  const compound = /^(\p{L}+)mote[tn]?$/u.exec(words[at] ?? '')?.[1] ?? '';
  const one = MONTHS.get(compound) ?? MONTHS.get(compound.replace(/s$/, ''));
  if (one !== undefined) return linkIn([one, one], null, at + 1, context);
  const season = BY_SEASON.get(compound);
  if (season) return linkIn(season, null, at + 1, context);
  const start = isWord(words[at], 'the', 'our') ? at + 1 : at;
  const month = MONTHS.get(words[start] ?? '');
  return month !== undefined && isWord(words[start + 1], 'meeting')
    ? linkIn([month, month], null, start + 2, context)
    : null;
};

/** The next meeting if it lies in those months, else they themselves. */
function linkIn(
  [first, last]: Months,
  said: number | null,
  to: number,
  context: DueContext,
): Point {
  const { today, nextMeeting } = context;
  const year = said ?? yearOf(today) + (lastOfMonth(yearOf(today), last) < today ? 1 : 0);
  const [begin, end] = [lastOfMonth(year, first - 1) + 1, lastOfMonth(year, last)];
  const isThat = nextMeeting !== null && begin <= nextMeeting && nextMeeting <= end;
  const precision = first === last ? 'month' : 'term';
  return isThat ? LINK(to, context) : periodPoint(to, precision, begin, end);
}
