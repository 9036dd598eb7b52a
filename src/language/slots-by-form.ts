import { decisionIn } from './decision-text.js';
import { bestDue } from './due-phrase.js';
import type { Intent, Slots } from './intent.js';
import { cut } from './line.js';
import { readLabelledParts } from './labelled-parts.js';
import { onPoint } from './on-point.js';
import type { Match } from './match.js';
import { readCommandedTask } from './read-task.js';
import { queryIn, textOf } from './read-slots.js';
import { expand } from './rules/form.js';
import { cutSaid, part, unitsBetween, type Said } from './said.js';
import type { Body } from './task-due.js';
import { readUnknownOwner } from './unknown-owner.js';
import { kindOf } from './traits.js';

const NUMBER = new RegExp(
  `(?:^| )(?:(?:${expand('{item}|{point}')}|nr|nummer|number|no|#) ?#?(?<number>\\d{1,6})|(?:med|pa|av|on|off|over|ta|for|as|till|gor|klar|sen) (?<bare>\\d{1,3})|(?<first>\\d{1,3}))(?= |$)`,
  'u',
);
const ABOUT =
  /(?:^| )(?:om|kring|angaende|ang|gallande|med|about|regarding|concerning|with) (?=\S)/u;
const PERSON = /(?:^| )(?<who>§[psro]|jag|i|mig|me)(?= |$)/u;
const OTHERS = /(?:^| )(?<who>§g)(?= |$)/u;
const RECEIVER =
  /(?:^| )(?:till|to|pa|at|hos|av|kan|could|can|ska|tar|for|lat|let|ge|give|make) (?<who>§[preo])(?= |$)/u;
const GIVER =
  /(?:^| )(?:fran|from|inte(?: pa)?|istallet for|instead of|rather than|not) (?<who>§[ps]|mig|me)(?= |$)/u;

type Finder = (body: Body, time: string | null) => Slots;

const when: Finder = (_, time) => (time === null ? {} : { when: time });
const numberOrQuery: Finder = (body) => numberIn(body) ?? about(body);
const numberOrSubject: Finder = (body) => numberIn(body) ?? subject(body);

/** What each meaning needs, found by its form alone. */
const FINDERS: Partial<Record<Intent, readonly Finder[]>> = {
  record_decision: [decision],
  attendance: [named(PERSON, 'person')],
  items_of_person: [named(PERSON, 'person'), about],
  relay: [numberOrQuery, named(OTHERS, 'group')],
  reassign_item: [
    (body) => numberIn(body) ?? about(withoutNames(body)),
    receiver,
    named(GIVER, 'person'),
  ],
  extend_due: [numberOrSubject, (_, time) => (time === null ? {} : { due: time })],
  complete_item: [numberOrSubject],
  set_current_item: [numberOrQuery],
  defer_item: [numberOrQuery, when],
  set_agenda: [asText, when],
  search_decisions: [decidedTo],
  who_is_responsible: [about],
  minutes: [when],
  set_next_meeting: [when],
};

/** The slots of a line whose meaning is known, though not how it is put. */
export function slotsFor(intent: Intent, body: Body): Pick<Match, 'slots' | 'due'> {
  const { said, dues } = body;
  if (intent === 'record_assignment') {
    const point = onPoint(body);
    if (point) {
      const { slots, due } = slotsFor(intent, point.behind);
      return { slots: { ...slots, number: point.number }, due };
    }
    const told = readLabelledParts(body) ?? readCommandedTask(body);
    const { owners, text, due } = told.owners.length > 0 ? told : (readUnknownOwner(body) ?? told);
    const time = due ? { due: cut(said.line, due.from, due.to) } : {};
    return { slots: { ...(owners.length > 0 ? { owners } : {}), text, ...time }, due };
  }
  const due = bestDue(dues.filter(({ rank }) => rank > 0));
  const time = due ? cut(said.line, due.from, due.to) : null;
  const found = (FINDERS[intent] ?? []).map((find) => find(body, time));
  return {
    slots: Object.assign({}, ...found) as Slots,
    due: intent === 'extend_due' ? due : null,
  };
}

function decision({ said }: Body): Slots {
  const { text, number } = decisionIn(said);
  const what = { text: textOf(text, 0, text.plain.length, null) };
  return number === null ? what : { ...what, number };
}

function receiver(body: Body): Slots {
  const { person: who } = named(RECEIVER, 'person')(body, null);
  return who === undefined ? {} : { owners: [who] };
}

function numberIn({ said, dues }: Body): Slots | null {
  const match = NUMBER.exec(said.plain);
  const { number, bare, first } = match?.groups ?? {};
  const found = number ?? bare ?? first;
  if (!match || found === undefined) return null;
  if (number !== undefined) return { number: Number(number) };
  const [unit] = unitsBetween(
    said,
    match.index + match[0].length - found.length,
    said.plain.length,
  );
  const place = said.units[unit]?.from ?? 0;
  const isTime = dues.some(({ from, to }) => from <= place && place < to);
  return isTime ? null : { number: Number(found) };
}

function named(form: RegExp, slot: 'person' | 'group'): Finder {
  return ({ said }) => {
    const match = form.exec(said.plain);
    const who = match?.groups?.['who'];
    if (!match || who === undefined) return {};
    const from = match.index + match[0].length - who.length;
    const written = cutSaid(said, from, from + who.length);
    return { [slot]: who === '§s' ? written.replace(/['’:]?s$/iu, '') : written };
  };
}

/** "Överlåt enkäten på elevhälsan": whoever gets or gives it is not what it is about. */
function withoutNames(body: Body): Body {
  const { said } = body;
  const end = [RECEIVER, GIVER]
    .map((form) => form.exec(said.plain)?.index ?? 0)
    .filter((index) => index > 0);
  const to = Math.min(said.plain.length, ...end);
  return body.with(part(said, 0, to));
}

const ON_AGENDA = new RegExp(
  ` (?:pa|till|i|in|on|to|bland) (?:(?:the|nasta|next|motets|vara|our) )*(?:${expand('{agenda}')}|punkterna)(?: .*)?$`,
  'u',
);
const ITEM =
  /^(?:.{0,40} )?(?:punkt|fraga|arende|arendet|plats|item|room)(?: (?:om|for|about|kring))? (?=\S)/u;

/** "Lägg till en punkt om tolkar på dagordningen", "på agendan nästa gång: tolkar". */
function asText(body: Body): Slots {
  const { said } = body;
  const colon = said.plain.indexOf(' : ');
  if (colon > 0) return { text: textOf(said, colon + 3, said.plain.length, null) };
  const to = ON_AGENDA.exec(said.plain)?.index ?? said.plain.length;
  const stretch = part(said, 0, to);
  const from = ITEM.exec(stretch.plain)?.[0].length ?? 0;
  const { query } = about(body.with(from > 0 ? part(stretch, from, to) : stretch));
  return query === undefined ? {} : { text: query };
}

/** What follows "om" or "about"; else the words that say what, among those that say how. */
function about(body: Body): Slots {
  const { said } = body;
  const match = ABOUT.exec(said.plain);
  const [from, to] = match
    ? [match.index + match[0].length, said.plain.length]
    : contentOf(said, body);
  if (from >= to) return {};
  const found = queryIn(body, from, beforeAside(said, from, to));
  return found === '' ? {} : { query: found };
}

/** "… länksamlingen nu när Göran slutat", "… tolkarna, fattade vi ett beslut?" */
const ASIDE = / (?:,|;|\(|nu nar|eftersom|now that|because|since) /u;

function beforeAside(said: Said, from: number, to: number): number {
  const found = ASIDE.exec(said.plain.slice(from, to));
  return found && found.index > 0 ? from + found.index : to;
}

const SUBJECT =
  /^(?:(?:nu|da|sa|now) (?:ar|is|har) (?<turned>\S+(?: \S+){0,2}?)(?= (?:antligen |nu |redan )?(?:tryckt|klara?|klart|fardiga?|fardigt|done|ready|finished|\S+(?:ad|at|ade|en|ats|ats)) ?)|(?<first>(?!(?:jag|vi|det|den|i|we|it|this|that|du|you|nu|kan|gar)(?= )|§)\S+(?: \S+){0,4}?)(?= (?:ar|is|are|blev|har|has|have|tar|takes|behover|needs?|kommer|hinns|hinner|drar|borde|kan|was|were) ))/u;

/** "Enkäten är utskickad", "rapporten tar längre tid": what it is about comes first. */
function subject(body: Body): Slots {
  const { said } = body;
  const match = SUBJECT.exec(said.plain);
  const { turned, first } = match?.groups ?? {};
  const found = turned ?? first;
  if (found === undefined) return about(body);
  const from = first === undefined ? said.plain.indexOf(found, 3) : 0;
  const query = queryIn(body, from, from + found.length);
  return query === '' ? about(body) : { query };
}

const WHAT_WAS_DECIDED = / (?:att|to) (?=\S+a )/u;

/** "När bestämde vi att lägga ner nyhetsbrevet?" */
function decidedTo(body: Body): Slots {
  const { said } = body;
  const match = WHAT_WAS_DECIDED.exec(said.plain);
  if (!match) return about(body);
  const from = match.index + match[0].length;
  const query = queryIn(body, from, beforeAside(said, from, said.plain.length));
  return query === '' ? about(body) : { query };
}

const SAYS_WHAT = new Set(['-', 'TODO', 'DO', '§o', '§g']);
/** "för", "tar": as short as these, a word says how rather than what. */
const SHORTEST = 4;

/** From the first word that says what something is about to the last one next to it. */
function contentOf(said: Said, { dues }: Body): readonly [number, number] {
  const isTime = (from: number) =>
    dues.some((due) => due.rank > 0 && due.from <= from && from < due.to);
  const says = said.units.map(
    ({ mark, from }) =>
      (mark.startsWith('§') || mark.length >= SHORTEST) &&
      SAYS_WHAT.has(kindOf(mark)) &&
      !isTime(from),
  );
  const last = says.lastIndexOf(true);
  if (last < 0) return [0, 0];
  let first = last;
  while (first > 0 && (says[first - 1] ?? false)) first -= 1;
  const end = said.units[last];
  return [said.starts[first] ?? 0, (said.starts[last] ?? 0) + (end?.mark.length ?? 0)];
}
