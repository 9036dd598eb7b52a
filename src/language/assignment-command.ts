import { cut } from './line.js';
import { readLabelledParts } from './labelled-parts.js';
import { IMPERATIVE, INFINITIVE } from './lexicon/task-verbs.js';
import type { Match } from './match.js';
import { readTask, saysWhoFirst, type Task } from './read-task.js';
import { expand } from './rules/form.js';
import { part, type Said } from './said.js';
import { tagTask } from './tagged-task.js';
import type { Body } from './task-due.js';

const NOUN =
  'uppdrag|uppgift|atgard|aktivitet|att gora(?= [:-])|to-?do|to do|assignment|task|action(?: item| point)?|aktionspunkt|atgardspunkt';
/** "uppdrag: …", "nytt uppdrag till Anna: …", "lägg till en uppgift för Bo att …". */
const COMMAND = new RegExp(
  `^(?:(?:lagg till|notera|anteckna|skriv upp|skapa|ge|ett|en|nytt|ny|new|a|an|add|note|record|create) )*(?:${NOUN})(?= |$)`,
  'u',
);
const LINK =
  /^ (?:(?:till|at|for|to|pa|on)(?= §| alla| mig| me| jag| var| [a-z-]+(?: [a-z-]+){0,4} :)|att(?= )|that|[:.,-])(?: (?:[:.,-] |att (?=\S+a )|that )*)?/u;
/** What goes on after the word as talk about an assignment, or about one that exists. */
const TALK_AFTER =
  /^ (?:# ?)?(?:ar|var|blir|som|om att|fran|kan|ska|bor|saknas|finns|har|kommer|och|eller|enligt|is|was|are|that|which|from|of|force|manager|about|nr|\d+|utifran|behover|maste|gar|vi|plan|list|in|were|granskning|slutfort|utfort)(?= |$)/u;
/** "Uppdrag granskning igår var intressant" has the word, and asks for nothing. */
const TOLD = /^(?: \S+){0,5} (?:var|ar|was|is|were|are|blev|hade)(?= |$)/u;

/** An assignment in so many words, as README and help card show it; null for whatever has to be weighed. */
export function readAssignmentCommand(body: Body, whole: Said): Match | null {
  const point = onPoint(body);
  const inner = point?.behind ?? body;
  const labelled = readLabelledParts(inner);
  const match = labelled
    ? (tagTask(inner.said, labelled, whole, body) ?? record(body, labelled))
    : commanded(inner, whole);
  return match && point ? { ...match, slots: { ...match.slots, number: point.number } } : match;
}

function commanded(body: Body, whole: Said): Match | null {
  const { said } = body;
  const command = COMMAND.exec(said.plain)?.[0];
  if (command === undefined) return null;
  const rest = said.plain.slice(command.length);
  const link = LINK.exec(rest)?.[0];
  if (link === undefined && isTalk(rest)) return null;
  const told = part(said, command.length + (link?.length ?? 1), said.plain.length);
  const task = readTask(body.with(told));
  const tagged = tagTask(told, task, whole, body);
  if (tagged) return tagged;
  if (said.plain.endsWith('?') && task.text === '') return null;
  if (task.owners.length > 0) return saysWhoFirst(told, task) ? record(body, task) : null;
  return !startsTask(told.plain) && LOOSE_NAME.test(told.plain) ? null : record(body, task);
}

function isTalk(rest: string): boolean {
  return TALK_AFTER.test(rest) || (TOLD.test(rest) && !/^ (?:§|alla )/.test(rest));
}

/** A name that no preposition ties to what is to be done: it may be who does it. */
const LOOSE_NAME = /(?<!(?:^| )(?:med|om|hos|av|fran|with|about|from) )§[pr]/u;

function startsTask(text: string): boolean {
  const [verb = ''] = text.split(' ');
  return INFINITIVE.has(verb) || IMPERATIVE.has(verb) || /^[a-z]{4,}a$/.test(verb);
}

const ON_POINT = new RegExp(`^(?:${expand('{point}')}) (?:nr )?(?<number>\\d{1,2}) : (?=\\S)`, 'u');

/** "Punkt 4: kassören begär in offerter": the item that a line begins with, and what is said on it. */
function onPoint(body: Body): { readonly behind: Body; readonly number: number } | null {
  const { said } = body;
  const match = ON_POINT.exec(said.plain);
  return (
    match && {
      behind: body.with(part(said, match[0].length, said.plain.length)),
      number: Number(match.groups?.['number']),
    }
  );
}

function record({ said }: Body, { owners, text, due }: Task): Match {
  return {
    intent: 'record_assignment',
    confidence: 1,
    slots: {
      ...(owners.length > 0 ? { owners } : {}),
      ...(text === '' ? {} : { text }),
      ...(due ? { due: cut(said.line, due.from, due.to) } : {}),
    },
    due,
  };
}
