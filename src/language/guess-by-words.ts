import { bestDue } from './due-phrase.js';
import type { Intent, Slots } from './intent.js';
import { cut } from './line.js';
import type { Match } from './match.js';
import { textOf } from './read-slots.js';
import { expand } from './rules/form.js';
import { cutSaid, part, type Said } from './said.js';
import type { Body } from './task-due.js';
import { weighWords } from './weigh-words.js';

/** By so much the words must speak for a meaning rather than for talk. */
const FAR_FROM_TALK = 8;
/** And rather than for the next best one. */
const FAR_FROM_NEXT = 1;
/** Most of a line's words must be ones that have been counted. */
const KNOWN = 0.6;
const LONGEST = 220;
/** "Bra beslut!" is too little to write down. */
const DECISION_WORDS = 5;
/** Who shall do what must stand in the line in so many words. */
const NEVER: ReadonlySet<Intent> = new Set<Intent>(['none', 'record_assignment']);

/** These change something that exists, which must be pointed at. */
const POINTING: ReadonlySet<Intent> = new Set<Intent>([
  'complete_item',
  'reassign_item',
  'extend_due',
  'defer_item',
  'relay',
]);

/** The meaning that the words of a line speak for, though no rule knows how it is put. */
export function guessByWords(whole: Said, body: Body): Match | null {
  if (whole.plain.length > LONGEST) return null;
  const weighed = weighWords(whole.plain, KNOWN);
  if (!weighed || NEVER.has(weighed.best)) return null;
  if (weighed.overTalk < FAR_FROM_TALK || weighed.overNext < FAR_FROM_NEXT) return null;
  const intent = weighed.best;
  if (intent === 'record_decision' && body.said.units.length < DECISION_WORDS) return null;
  const { slots, due } = slotsFor(intent, body);
  if (POINTING.has(intent) && Object.keys(slots).length === 0) return null;
  return { intent, confidence: 0.5, slots, due };
}

const NUMBER = new RegExp(
  `(?:^| )(?:${expand('{item}|{point}')}|nr|nummer|number|no|#) ?#?(?<number>\\d{1,6})(?= |$)`,
  'u',
);
const ABOUT =
  /(?:^| )(?:om|kring|angaende|ang|gallande|med|about|on|regarding|concerning|with|for) (?=\S)/u;
const PERSON = /(?:^| )(?<who>§[psr]|jag|i|mig|me)(?= |$)/u;
const OTHERS = /(?:^| )(?<who>§g)(?= |$)/u;
const RECEIVER = /(?:^| )(?:till|to|pa|at|kan|ska|tar|for) (?<who>§[pre])(?= |$)/u;

type Finder = (said: Said, time: string | null) => Slots;

const when: Finder = (_, time) => (time === null ? {} : { when: time });
const numberOrQuery: Finder = (said) => numberIn(said) ?? about(said, 'query');
const query: Finder = (said) => about(said, 'query');
const person: Finder = (said) => named(said, PERSON, 'person');

/** What each meaning needs, found by its form alone. */
const FINDERS: Partial<Record<Intent, readonly Finder[]>> = {
  record_decision: [(said) => ({ text: textOf(said, 0, said.plain.length, null) })],
  attendance: [person],
  items_of_person: [person],
  relay: [(said) => numberIn(said) ?? {}, (said) => named(said, OTHERS, 'group')],
  reassign_item: [(said) => numberIn(said) ?? {}, receiver],
  extend_due: [numberOrQuery, (_, time) => (time === null ? {} : { due: time })],
  complete_item: [numberOrQuery],
  set_current_item: [numberOrQuery],
  defer_item: [numberOrQuery, when],
  set_agenda: [(said) => about(said, 'text'), when],
  edit_agenda: [(said) => about(said, 'text'), when],
  search_decisions: [query],
  who_is_responsible: [query],
  minutes: [when],
  set_next_meeting: [when],
};

export function slotsFor(intent: Intent, { said, dues }: Body): Pick<Match, 'slots' | 'due'> {
  const due = bestDue(dues.filter(({ rank }) => rank > 0));
  const time = due ? cut(said.line, due.from, due.to) : null;
  const found = (FINDERS[intent] ?? []).map((find) => find(said, time));
  return {
    slots: Object.assign({}, ...found) as Slots,
    due: intent === 'extend_due' ? due : null,
  };
}

function receiver(said: Said): Slots {
  const { person: who } = named(said, RECEIVER, 'person');
  return who === undefined ? {} : { owners: [who] };
}

function numberIn(said: Said): Slots | null {
  const found = NUMBER.exec(said.plain)?.groups?.['number'];
  return found === undefined ? null : { number: Number(found) };
}

function named(said: Said, form: RegExp, slot: 'person' | 'group'): Slots {
  const match = form.exec(said.plain);
  const who = match?.groups?.['who'];
  if (!match || who === undefined) return {};
  const from = match.index + match[0].length - who.length;
  const written = cutSaid(said, from, from + who.length);
  return { [slot]: who === '§s' ? written.replace(/['’:]?s$/iu, '') : written };
}

function about(said: Said, slot: 'query' | 'text'): Slots {
  const match = ABOUT.exec(said.plain);
  if (!match) return {};
  const rest = part(said, match.index + match[0].length, said.plain.length);
  const found = textOf(rest, 0, rest.plain.length, null);
  return found === '' ? {} : { [slot]: found };
}
