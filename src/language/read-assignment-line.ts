import { cut } from './line.js';
import type { Match } from './match.js';
import { INFINITIVE, IMPERATIVE } from './lexicon/task-verbs.js';
import { expand } from './rules/form.js';
import { onPoint } from './on-point.js';
import { readLabelledParts } from './labelled-parts.js';
import { readCommandedTask, readStatedTask, type Task } from './read-task.js';
import { cutSaid, part, type Said } from './said.js';
import { stripPoliteness } from './strip-politeness.js';
import { lastDue, withoutDueWords, type Body } from './task-due.js';
import { OWNERS } from './task-forms.js';
import { ownersIn } from './task-owners.js';

const PUT = expand('{put}');
const NOUN =
  'uppdrag(?:et)?|uppgift(?:en)?|atgard(?:en)?|aktivitet|att gora|to-?do|to do|assignment|task|action(?: item| point)?|ap|next step|aktionspunkt|atgardspunkt';
/** "uppdrag: …", "nytt uppdrag till Anna: …", "lägg till en uppgift för Bo att …". */
const COMMAND = new RegExp(
  `^(?:(?:${PUT}|ge|skapa|ta|lagg|lagga|dela ut|fordela|skicka|fora upp|assign|give|create|det har blir|har kommer|vi har|here is|have|har) )?(?:(?:ett|en|nytt|ny|new|a|an|the|foljande|another|som|as|det har|upp|till|in|down) )*(?:${NOUN})(?: (?:nr|number))?(?= |$)(?<rest>.*)$`,
  'u',
);
/** What goes on after the word "uppdrag" as talk about it, not as a task. */
const TALK_AFTER =
  /^ (?:ar|var|blir|som|om att vi|i |pa |fran|kan|ska|bor|saknas|finns|har|kommer|och|eller|enligt|is|was|are|that|which|from|of the|of a|force|forces|manager|about|nr|\d+ (?:ar|is|har|blev|klart?|till|ska|was|has)|ingar|utifran|behover|maste|gar|beskriver|kraver|tog|innebar|vi|plan|handlar|list|in |at hand|is|were)(?= |$)/u;
const LINK =
  /^ (?:(?:till|at|for|to|pa|on)(?= §| alla| mig| me| jag| sekr| ordf| var| [a-z-]+(?: [a-z-]+){0,4} :)|att(?= )|that|[:.,-]|om att)(?: )?/u;

/** "…, skriv det som ett uppdrag". */
const CLOSING = new RegExp(
  `(?: [,.-])+ (?:(?:kan du|can you|please|och|and) )*(?:${PUT})(?: (?:upp|down|in|ner))?(?: (?:det|den|it|that|this))?(?: (?:upp|down|in|ner))? (?:som|as) (?:(?:ett|en|an|a|my|mitt) )?(?:${NOUN})$`,
  'u',
);

const PUT_THAT = new RegExp(
  `^(?:${PUT}|(?:fa|ta|ha) med|lagger du (?:till|in|upp)|skriver du (?:in|upp|ner)|(?:det ar )?viktigt att (?:det|vi) (?:star|far|skriver) (?:med|in))(?: (?:det|down|ner|upp|in|that|att|om att|:|,|gora|foljande|the following|(?:pa|i|on|in) (?:the )?(?:listan|anteckningarna|protokollet|list|notes|minutes)))* (?<rest>\\S.*)$`,
  'u',
);
/** Said before the word "uppdrag" is looked for: these hold it, and say more. */
const TOLD = [
  new RegExp(
    `^(?:(?:det )?(?:uppdras|aligger|ankommer)(?: (?:at|pa))?|(?:det|ansvaret|uppgiften) (?:faller|ligger|vilar) pa|det ar upp till|(?:it falls|it is up|it's up|it is|it's) (?:to|on)|(?:foljande |ett )?uppdrag (?:lamnas|ges|gar|delas ut) till) (?<owners>${OWNERS})(?: (?:att|to|:))+ (?<task>\\S.*)$`,
    'u',
  ),
  new RegExp(
    `^(?:uppdraget|uppgiften|the task|the job)(?: (?:att|of|to))? (?<task>\\S.+?) (?:ges|ligger|laggs|lamnas|gar|goes|is given|gavs|overlamnas) (?:till|pa|hos|to) (?<owners>${OWNERS})(?<after>)$`,
    'u',
  ),
  new RegExp(
    `^(?:log|logga|lagg|lagga|put|skriv|satt|notera|note)(?: (?:upp|ner|in|down|detta|det|this|that))* (?:pa|hos|under|at|on) (?<owners>${OWNERS}|mig|me) (?:(?:upp |down )?(?:(?:pa|for|with|as responsible for|som ansvarig for|to|att|uppgiften|the task|:|om|som|pa att|for att|med|ansvarig|as owner of|of|with the task|responsible for|in charge of|as owner for) ?)+) (?<task>\\S.*)$`,
    'u',
  ),
];

const GIVE = [
  new RegExp(
    `^(?:ge|ger|gav|give|giving|lagg over pa) (?<owners>${OWNERS}|mig|me) (?:(?:i )?(?:uppdrag|uppgift)(?:et|en)?|(?:the |a )?(?:task|job|assignment|action)|ansvar(?:et)?)(?: (?:att|of|to|for|:|med|pa))* (?<task>\\S.*)$`,
    'u',
  ),
  new RegExp(
    `^(?:assign|allocate|delegate|tilldela|fordela|lagg) (?<task>(?!§).+?) (?:to|till|at|pa) (?<owners>${OWNERS}|mig|me)(?<after>(?: .*)?)$`,
    'u',
  ),
  new RegExp(
    `^(?:assign|assigna|tilldela|task|lat|lata|be|bed|ask|satt|satta|skriv upp|skriva upp|skriv|skriva|put|have|get|let|satta upp|anteckna|notera|note|log|logga|lagg|utse|lagga|uppdra at|ask)(?: (?:upp|ner|in|down|detta|det|this|that|som uppdrag|as a task|ett uppdrag))*(?: (?:pa|hos|under|at|till|to|on))? (?<owners>${OWNERS}|mig|me) (?:(?:upp |down )?(?:(?:pa|for|with|as responsible for|som ansvarig for|to|att|uppgiften|the task|:|om|som|pa att|for att|med|ansvarig|as owner of|of|with the task|responsible for|in charge of|as owner for) ?)+) (?<task>\\S.*)$`,
    'u',
  ),
  new RegExp(
    `^(?:lat|lata|have|let|ask|be) (?<owners>${OWNERS}) (?:att |to )?(?<task>\\S.*)$`,
    'u',
  ),
  new RegExp(
    `^(?:assign|ge|give) (?<owners>${OWNERS}) (?:(?:uppdraget|uppgiften) )?(?=(?:the|a|an|det|den) |(?<=uppdraget |uppgiften ))(?<task>\\S.*)$`,
    'u',
  ),
  new RegExp(
    `^(?:paminn|remind) (?<owners>${OWNERS}|mig|me) (?:om |pa |about )?(?:att|to) (?<task>\\S.*)$`,
    'u',
  ),
  new RegExp(
    `^(?<owners>${OWNERS}) (?:is|ar|blir|star|stands|are) (?:ansvarig(?:a)?|responsible|in charge|huvudansvarig|sammankallande|owner|assigned)(?: (?:for|of|att|att|to))+ (?<task>\\S.*)$`,
    'u',
  ),
];

/** An assignment in so many words, or a statement in which somebody takes something on. */
export function readAssignmentLine(body: Body, whole: Said): Match | null {
  const point = onPoint(body);
  if (point) {
    const { behind, number } = point;
    const read = commanded(behind) ?? (isQuestion(whole) ? null : stated(behind.said, behind));
    return read && { ...read, slots: { ...read.slots, number } };
  }
  const { said } = body;
  const isAsked = isQuestion(whole);
  const told = commanded(body);
  // "Uppdrag för Anna?" asks what she has.
  if (told) return isAsked && !told.slots.text && told.slots.owners ? null : told;
  return isAsked ? null : stated(said, body);
}

/** "uppdrag till Anna: …", "notera att Anna …": told to be recorded. */
export function commanded(body: Body): Match | null {
  const { said } = body;
  const labelled = readLabelledParts(body);
  if (labelled) return record(body, labelled, 0.95);
  const closing = CLOSING.exec(said.plain);
  if (closing) {
    const stretch = body.with(stripPoliteness(part(said, 0, closing.index)));
    return record(body, readStatedTask(stretch) ?? readCommandedTask(stretch), 0.95);
  }
  const told = givenIn(body, TOLD);
  if (told) return told;
  const command = COMMAND.exec(said.plain);
  if (command) {
    const { rest = '' } = command.groups ?? {};
    if (rest === '') return { intent: 'record_assignment', confidence: 1, slots: {}, due: null };
    const link = LINK.exec(rest)?.[0].length ?? 0;
    if (link > 0 || !isTalk(rest)) {
      const from = said.plain.length - rest.length + (link > 0 ? link : 1);
      const told = within(body, skipMarks(said, from));
      const task = readCommandedTask(told);
      return { ...record(body, task, 1), isExact: saysWhoFirst(told.said, task) };
    }
    return null;
  }
  const give = givenIn(body, GIVE);
  if (give) return give;
  const put = PUT_THAT.exec(said.plain);
  const rest = put?.groups?.['rest'];
  if (rest !== undefined) {
    const inner = within(body, said.plain.length - rest.length);
    const task = readStatedTask(inner);
    if (task) return record(body, task, 0.95);
    // "skriv upp att boka lokal": nobody's yet.
    if (startsTask(rest)) return record(body, readCommandedTask(inner), 0.85);
  }
  return null;
}

function givenIn(body: Body, forms: readonly RegExp[]): Match | null {
  for (const form of forms) {
    const match = form.exec(body.said.plain);
    const { owners = '', task = '', after = '' } = match?.groups ?? {};
    if (!match || (form === GIVE[3] && !startsTask(task)) || /^vad |^what /.test(task)) continue;
    return record(body, given(body, owners, task, after), 0.95);
  }
  return null;
}

/** "Uppdrag granskning igår var intressant" has the word, and asks for nothing. */
function isTalk(rest: string): boolean {
  // "Uppdrag 4 lämnas över till Bo" is about one that exists.
  if (
    /^ (?:# )?\d{1,4} (?:completed?|done|finished|lamnas|overlamnas|tas|ges|en|ett par|ytterligare|two|a|one|fixat|ordnat|gar|kan|behover|forlangs)(?= |$)/.test(
      rest,
    )
  )
    return true;
  if (TALK_AFTER.test(rest)) return true;
  const words = rest.trim().split(' ').slice(0, 6);
  const isTold = words.some((word) => /^(?:var|ar|was|is|were|are|blev|hade)$/.test(word));
  return isTold && !new RegExp(`^ ${OWNERS} `, 'u').test(rest) && !startsTask(rest.trim());
}

/** "Anna: …", "ring Anna" and what names nobody leave nothing to guess. */
function saysWhoFirst(said: Said, { owners: [first], text }: Task): boolean {
  if (first === undefined) return !/§[pr]/.test(said.plain) || startsTask(said.plain);
  return text === '' || said.line.written.indexOf(first) < said.line.written.indexOf(text);
}

function startsTask(text: string): boolean {
  const [verb = ''] = text.split(' ');
  return INFINITIVE.has(verb) || IMPERATIVE.has(verb);
}

function skipMarks(said: Said, from: number): number {
  const skipped =
    /^(?:[:.,-] |att (?=\S+a )|that )*/u.exec(said.plain.slice(from))?.[0].length ?? 0;
  return from + skipped;
}

function within(body: Body, from: number): Body {
  return body.with(part(body.said, from, body.said.plain.length));
}

function given(body: Body, owners: string, task: string, after: string): Task {
  const { said } = body;
  const ownersAt = said.plain.indexOf(owners);
  const isTaskFirst = after !== '' || said.plain.endsWith(owners);
  const taskAt =
    isTaskFirst && said.plain.indexOf(task) < ownersAt
      ? said.plain.indexOf(task)
      : said.plain.indexOf(task, ownersAt + owners.length);
  const from = taskAt < 0 ? said.plain.indexOf(task) : taskAt;
  const stretch = part(said, from, from + task.length);
  const due = lastDue(body.with(stretch));
  const late =
    due ??
    (after === ''
      ? null
      : lastDue(body.with(part(said, said.plain.length - after.length, said.plain.length))));
  const clean = withoutDueWords(stretch, due);
  const at =
    isTaskFirst && from < ownersAt ? said.plain.indexOf(owners, from + task.length) : ownersAt;
  return {
    owners: ownersIn(said, at, at + owners.length),
    text: cutSaid(clean, 0, clean.plain.length),
    due: late,
  };
}

const QUESTION =
  /(?:^|[.!] )(?:vad|vem|vilka|vilken|vilket|hur|nar|var|varfor|har|finns|ska|skall|kan|far|borde|skulle|ar|hann|what|who|which|how|when|where|why|has|have|did|does|do|is|are|should|could|would|can|will|undrar) /u;

/** A question mark at the end, or a question's first word. */
function isQuestion(whole: Said): boolean {
  return (
    / \?(?: [.!)])*$/.test(` ${whole.plain}`.slice(-12)) ||
    (whole.plain.includes('?') && QUESTION.test(whole.plain))
  );
}

const REPORTED =
  /(?:^| )(?:sa att|sager att|said that|says that|berattade|told me|horde att|heard that|laste att|enligt|tydligen|apparently|jag tycker|tycker att|i think|jag tror|tror att|hoppas att|i hope|onskar att|wish|om §|ifall|if §|nar §|when §|eftersom §|because §|fick hora|har hort|skulle ha|^(?:min|mitt|mina|my) \S+|igar|yesterday|forra veckan|last week|i forra|skamt|haha|lol)(?= |$)/u;

/** The first sentence in which somebody takes something on. */
function stated(said: Said, body: Body): Match | null {
  if (!/§|(?:^| )(?:alla|jag|i|i'll|undertecknad|everyone|all)(?= )/u.test(said.plain)) return null;
  if (said.plain.length > 900 || REPORTED.test(said.plain)) return null;
  for (const [from, to] of sentences(said)) {
    const task = readStatedTask(body.with(part(said, from, to)));
    if (task) return record(body, task, 0.8);
  }
  return null;
}

function sentences(said: Said): readonly [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const { index, 0: mark } of said.plain.matchAll(/ (?:[.!;¶]|, sa|, men) /gu)) {
    found.push([from, index]);
    from = index + mark.length;
  }
  return [...found, [from, said.plain.length]];
}

function record({ said }: Body, { owners, text, due }: Task, confidence: number): Match {
  return {
    intent: 'record_assignment',
    confidence,
    slots: {
      ...(owners.length > 0 ? { owners } : {}),
      ...(text === '' ? {} : { text }),
      ...(due ? { due: cut(said.line, due.from, due.to) } : {}),
    },
    due,
  };
}
