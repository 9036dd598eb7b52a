import { ofType } from '../word-type.js';
import {
  MONTHS,
  NUMBERS,
  ORDINALS,
  SHORT_WEEKDAYS,
  SHORTEST_WEEKDAYS,
  WEEKDAYS,
} from './calendar-words.js';
import { dayAndMonth, dayOfSomeMonth, lastDay, monthAndDay, numericDate } from './exact-day.js';
import { holiday, HOLIDAYS, SEVERAL_BEGIN } from './holiday.js';
import { ARTICLES, meetingLink, NEXT } from './meeting-link.js';
import { laterOf, month, PARTS, turnOfMonth } from './month.js';
import { condition, ongoing } from './open-end.js';
import type { Parser } from './point.js';
import { ahead, DAYS_ON, relativeDay } from './relative-day.js';
import { ENGLISH, SEASONS, term, TERMS } from './term.js';
import { isoWeek, relativeWeek } from './week.js';
import { dayOfWeek } from './weekday.js';
import { weekdayOfMonth, WHICH } from './weekday-of-month.js';
import { year } from './year.js';

const split = (words: string) => words.split(' ');
const PART_STARTS = [...PARTS.keys(), ...split('i in the vid at')];

/** Each parser with the words it can begin at; longer phrases before those they begin with. */
const PARSERS: readonly (readonly [Parser, Iterable<string>])[] = [
  [
    dayOfWeek,
    [
      ...WEEKDAYS.keys(),
      ...SHORT_WEEKDAYS.keys(),
      ...split('nasta next nastkommande nu kommande this coming denna'),
      ...SHORTEST_WEEKDAYS.keys(),
    ],
  ],
  [weekdayOfMonth, ['den', 'the', ...WHICH.keys()]],
  [lastDay, split('den the sista siste last')],
  [dayAndMonth, [...split('den the'), ...ORDINALS.keys()]],
  [monthAndDay, MONTHS.keys()],
  [
    meetingLink,
    [
      ...NEXT,
      ...ARTICLES,
      ...MONTHS.keys(),
      ...split(
        'tills till innan nar until before when dess motet meeting mote sammantradet traffen',
      ),
    ],
  ],
  [turnOfMonth, split('manadsskiftet manadsskifte turn')],
  [
    term,
    [
      ...PART_STARTS,
      ...TERMS.keys(),
      ...SEASONS.keys(),
      ...ENGLISH.keys(),
      ...split(
        'this denna nasta next kommande coming hela host sommar vinter var terminens under terminen terminsslut terminsslutet terminsavslutningen term',
      ),
    ],
  ],
  [
    month,
    [
      ...PART_STARTS,
      ...MONTHS.keys(),
      ...split('nasta next kommande nastkommande denna this den under manadens manaden'),
    ],
  ],
  [
    relativeWeek,
    split(
      'nasta next kommande nastkommande nastfoljande coming denna this den the i under of av pa veckans veckoslutet helgen weekend end slutet mitten borjan',
    ),
  ],
  [isoWeek, split('v vecka veckan veckorna week wk w weeks')],
  [ahead, [...split('om inom in within'), ...NUMBERS.keys()]],
  [relativeDay, [...DAYS_ON.keys(), ...split('the efter after end this under i')]],
  [dayOfSomeMonth, split('den the')],
  [holiday, [...HOLIDAYS.keys(), ...SEVERAL_BEGIN, ...split('new forsta andra tredje fjarde')]],
  [
    year,
    [
      ...PART_STARTS,
      ...ORDINALS.keys(),
      ...split(
        'nasta next kommande this the detta innevarande under of arets arsskiftet arsskifte arsslutet halvarsskiftet kvartal quarter ar year year-end',
      ),
    ],
  ],
  [
    ongoing,
    split(
      'lopande fortlopande kontinuerligt pagaende tills tillsvidare ongoing on on-going until continuously',
    ),
  ],
  [
    condition,
    split(
      'sa snarast omgaende inom vid nar as asap at shortly when once hostlov hostlovet sportlov sportlovet pasklov pasklovet jullov jullovet sommarlov sommarlovet semester semestern semestrarna skolstart skolstarten terminsstart terminsstarten skolavslutning skolavslutningen summer christmas easter autumn',
    ),
  ],
];

const BY_WORD = new Map<string, readonly Parser[]>();
for (const [parser, starts] of PARSERS) {
  for (const word of new Set(starts)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), parser]);
}

const NUMBERED: readonly Parser[] = [
  isoWeek,
  numericDate,
  dayAndMonth,
  ahead,
  dayOfSomeMonth,
  year,
];
const GLUED: readonly Parser[] = [isoWeek, term, year, month, meetingLink];
const NONE: readonly Parser[] = [];

/** Most words begin no time, and are passed over at the cost of a look-up. */
export const parsersFor = ofType((word): readonly Parser[] => {
  const found = BY_WORD.get(word);
  if (found) return found;
  if (/^\d/.test(word)) return NUMBERED;
  // "v17", "vt27", "Q2", "mid-May", "septembermötet".
  if (/^(?:v|w|vt|ht|q|vecka|week)-?\d|^mid-|.{3}mote[tn]?$/.test(word)) return GLUED;
  return laterOf(word) === undefined ? NONE : [month];
});
