import { NUMBERS, ORDINALS } from './due/calendar-words.js';
import type { FoundDue } from './due/find-dues.js';
import type { Intent, Slots } from './intent.js';
import { cut } from './line.js';
import { ownersIn } from './task-owners.js';
import { expand } from './rules/form.js';
import type { Rule } from './rules/rule.js';
import { cutSaid, part, type Said } from './said.js';
import { lastDue, type Body } from './task-due.js';

type Name = keyof Slots;
type Places = Readonly<Record<string, [number, number] | undefined>>;

/** What follows the command is a name, to be kept as it stands. */
const NAMING: ReadonlySet<Intent> = new Set<Intent>(['set_role', 'working_group']);

/** Words that point at something by its number: "uppdrag 5", "task no 5". */
const NUMBERED = new RegExp(
  `(?:^|.* )(?:${expand('{item}')}|nr|nummer|number|no|#) #?(\\d{1,6})(?= |$)|^${expand('{point}')} (\\d{1,2})$`,
  'u',
);

function numberedIn(plain: string): string | undefined {
  const [, item, point] = NUMBERED.exec(plain) ?? [];
  return item ?? point;
}

/** The slots that a rule's named groups stand for, cut from the text as it was written. */
export function readSlots(
  rule: Rule,
  places: RegExpExecArray | null,
  body: Body,
  due: FoundDue | null,
): { slots: Slots; due: FoundDue | null } {
  const { said } = body;
  const slots: Record<string, unknown> = {};
  const groups: Places = places?.indices?.groups ?? {};
  for (const [group, at] of Object.entries(groups)) {
    const name = group.replace(/\d+$/, '') as Name | 'rest' | 'tail';
    if (!at || name === 'rest' || name === 'tail' || slots[name] !== undefined) continue;
    if (NAMING.has(rule.intent) && name === 'query') {
      slots[name] = cutSaid(said, ...at);
      continue;
    }
    const pointed = name === 'query' ? numberedIn(said.plain.slice(...at)) : undefined;
    if (pointed !== undefined) {
      slots['number'] ??= Number(pointed);
      continue;
    }
    const value = readSlot(name, body, at, due);
    if (value !== undefined && value !== '') slots[name] = value;
  }
  const time = due && !isInsideText(said, groups, due) ? due : null;
  if (rule.time && time) slots[rule.time] = cut(said.line, time.from, time.to);
  return { slots, due: rule.time === 'due' ? time : null };
}

/** "a point about the summer activities": a time in the midst of the text is part of it. */
function isInsideText(said: Said, groups: Places, due: FoundDue): boolean {
  return Object.entries(groups).some(([group, at]) => {
    if (!at || !group.startsWith('text')) return false;
    const units = part(said, at[0], at[1]).units;
    return (
      units.some(({ from }) => from >= due.from && from < due.to) &&
      (units.at(-1)?.to ?? 0) > due.to
    );
  });
}

function readSlot(
  name: Name,
  body: Body,
  [from, to]: [number, number],
  due: FoundDue | null,
): unknown {
  const { said } = body;
  switch (name) {
    case 'number':
      return numberOf(said.plain.slice(from, to));
    case 'owners':
      return ownersIn(said, from, to);
    case 'query':
      return queryOf(body, from, to, due);
    case 'text':
      return textOf(said, from, to, due);
    case 'person':
    case 'due':
    case 'when':
    case 'group':
      return name === 'person' ? personOf(said, from, to) : beforeTime(said, from, to, due);
  }
}

/** "Annas uppdrag" asks about Anna. */
function personOf(said: Said, from: number, to: number): string {
  const written = cutSaid(said, from, to);
  const bare = written.replace(/^(i)['’](?:m|ll|ve|d)$/i, '$1');
  return said.plain.startsWith('§s', from) ? bare.replace(/['’:]?s$/i, '') : bare;
}

function numberOf(word: string): number | undefined {
  const number = Number(word);
  return Number.isFinite(number) ? number : (NUMBERS.get(word) ?? ORDINALS.get(word));
}

const ARTICLE =
  /^(?:(?:det dar|det har|den har|den dar|the|a|an|en|ett|den|det|de|my|mitt|min|mina|our|vart|var|vara|his|her|their|sin|sitt|sina|punkten|fragan|arendet|uppdraget|uppgiften|agenda item|item|about|att|om|that|kring|med|with|on|for|just|jag|i|we|vi|that|:|to) )+/u;
const NOUN =
  /(?: (?:task|item|assignment|point|action|question|issue|topic|uppdraget|uppgiften|nu|now|igen|again|istallet|i stallet|instead|tack|please|egentligen|yet|an|already|redan|idag|today|far vi|kan vi|can we|att|sa|som|och|,|-|\?))+$/u;

const AGAIN =
  / [,.?-] (?:vad|hur|var|nar|vem|minns|kommer|vet|det|jag|what|how|who|when|where|do|does|did|i) .*$/u;
const POINTS_AT_NOTHING =
  /^(?:(?:den|det|this|that|the|detta|denna|har|dar) ?)*(?:fragan|punkten|arendet|saken|grejen|detta|det|den|har|dar|it|this|that|issue|question|item|them|these|de|dem|allt)$/u;

/** Words that point at something, without its article, without "task", and without its time. */
function queryOf(body: Body, from: number, to: number, due: FoundDue | null): string {
  let stretch = part(body.said, from, to);
  // A time alone points at nothing.
  if (due && stretch.units.every((unit) => unit.from >= due.from && unit.to <= due.to)) return '';
  stretch = beforeDue(stretch, due ?? lastDue(body.with(stretch)));
  const article = ARTICLE.exec(stretch.plain)?.[0].length ?? 0;
  if (article > 0 && article < stretch.plain.length)
    stretch = part(stretch, article, stretch.plain.length);
  // "… om tolkar, vad blev det?" asks once more.
  const again = AGAIN.exec(stretch.plain);
  if (again && again.index > 0) stretch = part(stretch, 0, again.index);
  if (POINTS_AT_NOTHING.test(stretch.plain)) return '';
  const noun = NOUN.exec(stretch.plain);
  if (noun && noun.index > 0) stretch = part(stretch, 0, noun.index);
  return cutSaid(stretch, 0, stretch.plain.length).replace(/^(?:the|our|my) (?=\S)/i, '');
}

function beforeTime(said: Said, from: number, to: number, due: FoundDue | null): string {
  const stretch = beforeDue(part(said, from, to), due);
  return cutSaid(stretch, 0, stretch.plain.length);
}

function beforeDue(stretch: Said, due: FoundDue | null): Said {
  if (!due) return stretch;
  const index = stretch.units.findIndex((unit) => unit.from >= due.from && unit.from < due.to);
  if (index < 0) return stretch;
  if (index > 0) return part(stretch, 0, stretch.starts[index] ?? 0);
  const after = stretch.units.findIndex((unit) => unit.from >= due.to);
  return after < 0 ? stretch : part(stretch, stretch.starts[after] ?? 0, stretch.plain.length);
}

const CLOSING =
  /(?: [,.;:!-])*(?: (?:skriv|anteckna|notera|for in|ta|spara|record|note|log|minute|write|put|kan du (?:skriva|anteckna|notera))(?: (?:det|den|it|that|this|upp|in|down|ner))* (?:som|as|till)(?: (?:ett|a|our|vart|the))? (?:beslut|decision|protokollet|the record)| (?:please )?(?:log|note|record|minute|write down|put down|anteckna|notera|protokollfor|skriv ner|skriv upp|skriv in|for in) (?:that|it|this|det|den|detta)(?: (?:down|upp|in|ner|tack|please|i protokollet|in the minutes))*| (?:det|that) (?:ar|is) (?:beslutat|decided)| tack| please| thanks)+$/u;

/** New content, without "skriv det som beslut" behind it, and without its time. */
export function textOf(said: Said, from: number, to: number, due: FoundDue | null): string {
  let stretch = part(said, from, to);
  const closing = CLOSING.exec(stretch.plain.length > 400 ? '' : stretch.plain);
  if (closing && closing.index > 0) stretch = part(stretch, 0, closing.index);
  if (due) {
    const index = stretch.units.findIndex((unit) => unit.from >= due.from && unit.from < due.to);
    const isAtEnd =
      index > 0 &&
      stretch.units.slice(index).every((unit) => unit.from < due.to || unit.mark === '.');
    if (isAtEnd) stretch = part(stretch, 0, stretch.starts[index] ?? 0);
  }
  return cutSaid(stretch, 0, stretch.plain.length);
}
