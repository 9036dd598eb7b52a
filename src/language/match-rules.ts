import { bestDue } from './due-phrase.js';
import type { FoundDue } from './due/find-dues.js';
import type { Match } from './match.js';
import { AGENDA } from './rules/agenda.js';
import { byFirstWord } from './rules/by-first-word.js';
import { COMMANDS } from './rules/commands.js';
import { DECISIONS, PLAIN_DECISION } from './rules/decisions.js';
import { GROUP, HANDING_DOWN, ROLES } from './rules/group.js';
import { BARE_ASSIGNMENT, ITEMS } from './rules/items.js';
import { MEETINGS, ROUND_ANSWERS } from './rules/meeting.js';
import { COMMENT_WINDOW, REMINDERS } from './rules/reminders.js';
import type { Rule } from './rules/rule.js';
import { readCadence } from './cadence-phrase.js';
import { readSlots } from './read-slots.js';
import { cutSaid, type Said } from './said.js';
import type { Body } from './task-due.js';

/** In this order: what is most particular first. */
export const RULES: readonly Rule[] = [
  ...GROUP,
  PLAIN_DECISION,
  BARE_ASSIGNMENT,
  ...COMMANDS,
  ...REMINDERS,
  ...COMMENT_WINDOW,
  ...ROLES,
  ...ROUND_ANSWERS,
  ...DECISIONS,
  ...HANDING_DOWN,
  ...MEETINGS,
  ...ITEMS,
  ...AGENDA,
];

const beginningWith = byFirstWord(RULES);

/** Nothing that is asked for is longer; what follows is what shall be recorded. */
const LONGEST = 700;

/**
 * What a line asks for in so many words: a command that we promise, or one whose meaning the labels
 * do not tell apart; null for everything that has to be weighed.
 */
export function matchRules(body: Body, whole: Said): Match | null {
  const { said } = body;
  const plain = said.plain.length > LONGEST ? said.plain.slice(0, LONGEST) : said.plain;
  // Polite words may say "not" or "can we"; only a question is still one without them.
  const all = isAsked(whole, said) ? `${plain} ?` : plain;
  const cadence = cadenceIn(body, plain, all);
  if (cadence) return cadence;
  let out: Rule | null = null;
  for (const alternative of beginningWith(firstWord(plain))) {
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

function firstWord(plain: string): string {
  const end = plain.indexOf(' ');
  return end < 0 ? plain : plain.slice(0, end);
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
  if (rule.not?.test(all)) return null;
  const due = rule.time ? dueOf(rule, body) : null;
  if (rule.timed && !due && (rule.timed === 'day' || !OF_TIME.test(plain))) return null;
  return { intent: rule.intent, confidence: 1, ...readSlots(rule, places, body, due) };
}

function dueOf(rule: Rule, body: Body): FoundDue | null {
  const first = body.said.units[0]?.from ?? 0;
  const inside = body.dues.filter(({ from, rank }) => from >= first && rank > 0);
  if (rule.timed !== 'day') return bestDue(inside);
  const days = inside.map((due) => due.named ?? due).filter(({ kind }) => kind === 'date');
  return days.findLast(({ precision }) => precision === 'day') ?? null;
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
    /§[po]|beslut|decision|uppdrag|enades|overens|bestam|decided|agreed|(?:^| )(?:their|deras|his|her|hans|hennes)(?= )/u.test(
      plain,
    )
  )
    return null;
  const cadence = readCadence(text);
  return (
    cadence && { intent: 'set_cadence', confidence: 0.9, slots: { when: cadence.said }, due: null }
  );
}
