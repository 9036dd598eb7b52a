import { bestDue } from './due-phrase.js';
import type { FoundDue } from './due/find-dues.js';
import type { Match } from './match.js';
import { ABOUT_THE_BOT } from './rules/about-the-bot.js';
import { candidatesAmong } from './rules/candidates.js';
import { AGENDA } from './rules/agenda.js';
import { COMMANDS } from './rules/commands.js';
import { DECISIONS, PLAIN_DECISION } from './rules/decisions.js';
import { GROUP, HANDING_DOWN } from './rules/group.js';
import { ITEMS } from './rules/items.js';
import { MEETINGS } from './rules/meetings.js';
import { COMMENT_WINDOW, REMINDERS } from './rules/reminders.js';
import { ROUND_ANSWERS } from './rules/round.js';
import type { Rule } from './rules/rule.js';
import { readCadence } from './cadence-phrase.js';
import { commanded } from './read-assignment-line.js';
import { readSlots } from './read-slots.js';
import { decisionSlots } from './decision-text.js';
import { cutSaid, part, say, type Said } from './said.js';
import { stripPoliteness } from './strip-politeness.js';
import type { Body } from './task-due.js';

/** In this order: what is most particular first. */
export const RULES: readonly Rule[] = [
  ...GROUP,
  PLAIN_DECISION,
  ...COMMANDS,
  ...REMINDERS,
  ...COMMENT_WINDOW,
  ...ABOUT_THE_BOT,
  ...ROUND_ANSWERS,
  ...DECISIONS,
  ...HANDING_DOWN,
  ...MEETINGS,
  ...ITEMS,
  ...AGENDA,
];

const candidates = candidatesAmong(RULES);

/** Nothing that is asked for is longer; what follows is what shall be recorded. */
const LONGEST = 700;

/** Commands to record something stand before everything else: their text may say anything. */
const RECORDS =
  /^(?:(?:ett|nytt|ny|new|a|an|lagg till|notera|anteckna|skriv upp|note|add|record|create) )*(?:uppdrag|uppgift|atgard|assignment|task|action item|action point|action|todo|att gora|aktivitet|next step) (?:(?:till|at|for|to) .{1,80} )?[:-] /u;

const BARE_RECORD =
  /^(?:(?:nytt|ny|new|a|ett|en|add|lagg till|skapa|create) )*(?:uppdrag|uppgift|assignment|task|action item|action)(?:$| §g :)/u;

export function matchRules(body: Body, whole: Said): Match | null {
  const { said } = body;
  if (BARE_RECORD.test(said.plain)) return null;
  if (RECORDS.test(said.plain) && !/ (?:till|at|for|to) §g/u.test(said.plain.slice(0, 60)))
    return null;
  const plain = said.plain.length > LONGEST ? said.plain.slice(0, LONGEST) : said.plain;
  // Polite words may say "not" or "can we"; only a question is still one without them.
  const all = isAsked(whole, said) ? `${plain} ?` : plain;
  const cadence = cadenceIn(body, plain, all);
  if (cadence) return cadence;
  let out: Rule | null = null;
  for (const alternative of candidates(wordsOf(said, plain))) {
    const { rule } = alternative;
    const match = rule === out ? null : alternative.exec(plain);
    if (!match) continue;
    // What shall be recorded goes on after what was asked.
    const places = plain === said.plain ? match : alternative.exec(said.plain);
    const found = matchRule(rule, places, body, plain, all);
    if (found) return found;
    // What rules it out stands in the line, whichever alternative matched.
    out = rule;
  }
  return null;
}

const BEGINS_COMMAND =
  /^(?:uppdrag|beslut|import|importera|assignment|decision|skicka|lagg|lagga|visa|ta|flytta|bordlagg|skjut|parkera|satt|skriv|notera|anteckna|stryk|ge|lat|byt|lyft|angra|bocka|markera|forlang|show|send|add|move|put|give|list|remind|pass|forward|mark|postpone|defer|take|extend|reassign|let|record|note|vad|vem|vilka|what|who|which|when|where|nar|starta|kor|gor|make|start|har|finns|vi ses|hur|cancel|undo|paminn|stang|boka|set|book)(?= )/u;

/** "Det hör inte hemma hos oss, skicka punkt 5 till styrgruppen": what is asked comes last. */
export function matchClauses(body: Body, whole: Said): Match | null {
  const { said } = body;
  if (said.plain.length > LONGEST) return null;
  for (const { index, 0: mark } of said.plain.matchAll(/ (?:[.!;?¶,-]|sa|och|and|so|men|but) /gu)) {
    const tail = part(said, index + mark.length, said.plain.length);
    const asked = stripPoliteness(tail);
    const isAsked =
      asked.plain.length < tail.plain.length &&
      /^(?:.{0,40} )?(?:du|ni|you|please|snalla|vi|we|jag|i|us|oss) /u.test(`${tail.plain} `);
    if (!isAsked && !BEGINS_COMMAND.test(`${asked.plain} `)) continue;
    const inner = body.with(asked);
    const found = matchRules(inner, say(whole.line, asked.units)) ?? commanded(inner);
    if (found && found.intent !== 'help' && found.intent !== 'next_item')
      return { ...found, confidence: found.confidence * 0.85, isExact: false };
  }
  return null;
}

/** Names are one word; "I've" is written out as two. */
function wordsOf(said: Said, plain: string): readonly string[] {
  if (plain.length < said.plain.length) return plain.split(' ');
  const words: string[] = [];
  for (const { mark } of said.units) {
    if (mark.includes(' ')) words.push(...mark.split(' '));
    else words.push(mark);
  }
  return words;
}

/** "…, kan du skriva in det?" asks to record, not whether it is so. */
function isAsked(whole: Said, said: Said): boolean {
  if (!/\?(?: [.!)])*$/u.test(whole.plain.slice(-12))) return said.plain.includes('?');
  const end = said.units.at(-1)?.to ?? 0;
  return whole.units.filter(({ from }) => from >= end).length < 4;
}

const OF_TIME =
  /(?:^| )(?:tid|tiden|time|veck\w+|weeks?|dagar|days?|deadline\w*|datum\w*|date|(?<!aktuellt )(?<!relevant )langre|longer|manad\w*|months?|anstand|extension|uppskov|slutdatum\w*|frist)(?= |$)/u;

function matchRule(
  rule: Rule,
  places: RegExpExecArray | null,
  body: Body,
  plain: string,
  all: string,
): Match | null {
  if (rule.not?.test(all) || (rule.and && !rule.and.test(all))) return null;
  const due = rule.time ? dueOf(rule, body) : null;
  if (rule.timed && !due && (rule.timed === 'day' || !OF_TIME.test(plain))) return null;
  const { slots, due: read } = readSlots(rule, places, body, due);
  const found = {
    intent: rule.intent,
    confidence: rule.confidence ?? 1,
    slots,
    due: read,
    isExact: rule.isExact ?? false,
  };
  // "Gruppen antar planen" is its own text.
  if (rule.intent !== 'record_decision' || !plain.includes(' ')) return found;
  const byForm = decisionSlots(body.said);
  const isInside = slots.text?.endsWith(byForm.text ?? '') ?? true;
  return isInside ? { ...found, slots: { ...byForm, ...slots, text: byForm.text ?? '' } } : found;
}

function dueOf(rule: Rule, body: Body): FoundDue | null {
  const first = body.said.units[0]?.from ?? 0;
  const inside = body.dues.filter(
    ({ from, rank }) => from >= first && (rule.which === 'source' || rank > 0),
  );
  if (rule.timed === 'day') {
    const days = inside.map((due) => due.named ?? due).filter(({ kind }) => kind === 'date');
    return days.findLast(({ precision }) => precision === 'day') ?? null;
  }
  return rule.which === undefined ? bestDue(inside) : (inside.at(-1) ?? null);
}

const MEETS =
  /(?:^| )(?:motesrytm|rytm|cadence|ses|traffas|mots|mote|moten|moter|motena|samlas|meet|meets|meetings?|gruppen|sammantrader|traffar|kor|ha|have)(?= |$)/u;
const ASKS = /(?:^| )(?:hur ofta|how often|nar|when|vad|what|ska vi|\?)(?= |$)/u;

function cadenceIn({ said }: Body, plain: string, all: string): Match | null {
  if (
    !MEETS.test(plain) ||
    ASKS.test(all) ||
    !/(?:var|every|each|gang|per|once|twice|first|forsta|andra|tredje|sista|last|udda|jamna|odd|even|alla) ?/u.test(
      plain,
    )
  )
    return null;
  const text = cutSaid(said, 0, said.plain.length);
  if (
    text.length > 200 ||
    /§[po]|beslut|decision|uppdrag|enades|overens|bestam|decided|agreed/u.test(plain)
  )
    return null;
  const cadence = readCadence(text);
  return (
    cadence && { intent: 'set_cadence', confidence: 0.9, slots: { when: cadence.said }, due: null }
  );
}
