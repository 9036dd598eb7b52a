import type { About } from '../domain/answer.js';
import { fold } from './fold.js';
import type { Intent } from './intent.js';
import type { Understood } from './understand.js';

/** A question about the record: which records, what about, whom, and when. */
export interface Question {
  readonly about: About;
  readonly query: string | null;
  readonly who: string | null;
  readonly number: number | null;
  /** Of the meeting before, not of all meetings. */
  readonly lastTime: boolean;
}

const LAST_TIME =
  /(?:pa |under |vid |at |from |fran )?(?:the )?(?:forra|senaste|sista|last|previous) (?:gangen|motet|mote|time|meeting)|\bsist\b/u;

const PUT_OFF =
  '(?:skot|skots|skjutit|skjutits|skjuts|skjutet|skjutna|uppskjut\\p{L}*|bordla\\p{L}*|parkera\\p{L}*|ajournera\\p{L}*|put off|postponed?|deferred|parked)';
const ASKS =
  '(?:vad|vilka|vilken|vilket|nar|varfor|hur|vem|har|what|which|why|when|who|have|visa|lista|show|list)';

const DEFERRALS = new RegExp(`^${ASKS}(?: .*)? ${PUT_OFF}(?: .*)?$`, 'u');
/** What is left of such a question when all this is taken away is what it is about. */
const AROUND_DEFERRAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ASKS}|${PUT_OFF}|upp|framat|vi|we|did|have|har|ar|blev|fragan|fragor|punkt|punkten|punkter|items?|som|that|om|kring|angaende|about|on|regarding|the|det|den|nagot|anything|allt|all|mig|me|till|nasta)(?![\\p{L}\\p{N}])`,
  'gu',
);

const PROMISED =
  /^(?:vad|what) (?:(?:har |have |did )?(?:vi|we) (?:lovat|lovade|utlovat|promised?|committed to|handed down|formedlat|formedlade)|(?:lovade|formedlade) vi)(?: (?:gentemot|mot|till|at|for|to|the|vidare))* (?<who>(?!att |to |oss |gora)\S.{1,80}?)$/u;

/** "hur gick det med lokalen", "är länklistan klar", "sök tolk": about whatever the record has. */
const ANYTHING: readonly RegExp[] = [
  /^(?:vad|what) (?:hande|hander|har hant|blev det|happened|blev|ar status)(?: (?:av|med|kring|for|to|with))* (?<query>\S.{1,80})$/u,
  /^(?:hur|how) (?:gick|gar|blev|ligger|star|did|is|are|ar)(?: (?:det|it|vi|we|till|things|go|going|laget))*(?: (?:med|kring|for|with))+ (?<query>(?!dig|er|you|ni|alla)\S.{1,80})$/u,
  /^(?:vad|what)(?:s| is)? (?:galler|gallde|vet vi|sager|finns|star|stod|applies)(?: (?:for|om|kring|det|antecknat|skrivet|to|about|on|i|protokollet))* (?<query>\S.{1,80})$/u,
  /^(?:sok|soka|hitta|leta|search|find|look)(?: (?:efter|upp|fram|for|pa|om|up))* (?<query>\S.{1,80})$/u,
  /^(?:ar|is|blev|har|are) (?<query>(?!du |ni |vi |jag |det |alla |we |you |it |maten|lunchen|kaffet)\S.{1,60}?) (?:klart?|klara|fardigt?|fardiga|gjord|gjort|gjorda|skickad|skickat|utskickad|utskickat|bokad|bokat|bokade|ordnad|ordnat|done|finished|ready|sent|booked|avklarat|avklarad)(?: (?:an|annu|nu|yet|redan|already))?$/u,
  /^(?:nar|when|var|where|varfor|why|hur|how|vilka|vilken|vilket|which) (?:ska|skall|skulle|var det|behover|should|did|was|were|beslutade|bestamde|sa)(?: (?:vi|det|som|we|that|att|to))* (?<query>\S.{2,80})$/u,
];

/** What is asked about what was put off, or promised to somebody: known by words of its own. */
export function readQuestion(text: string): Question | null {
  const read = prepare(text);
  if (!read) return null;
  const { written, folded } = read;
  const lastTime = LAST_TIME.test(folded);
  if (DEFERRALS.test(folded)) {
    const about = without(without(written, folded, LAST_TIME), null, AROUND_DEFERRAL);
    return { ...NOTHING, about: 'deferrals', query: about === '' ? null : about, lastTime };
  }
  const promised = PROMISED.exec(folded);
  const to = promised && piece(written, folded, promised, 'who');
  if (to) return { ...NOTHING, about: 'promised', query: to, who: to };
  return null;
}

/**
 * A question that names a thing and nothing else that is known: whatever the record has of it
 * answers. Only for what has no other meaning.
 */
export function readLooseQuestion(text: string): Question | null {
  const read = prepare(text);
  if (!read) return null;
  const { written, folded } = read;
  const isSearch = /^(?:sok|soka|search|find|hitta|leta|look) /u.test(folded);
  if (!isSearch && !text.includes('?')) return null;
  for (const form of ANYTHING) {
    const found = form.exec(folded);
    const query = found && piece(written, folded, found, 'query');
    if (query) return { ...NOTHING, about: 'anything', query };
  }
  return null;
}

/** The same for what `understand` knows as questions about the record. */
export function questionOf(
  { intent, slots }: Pick<Understood, 'intent' | 'slots'>,
  text: string,
): Question {
  const folded = fold(text);
  const rest = {
    query: slots.query === undefined ? null : fromThereOn(text, slots.query),
    who: slots.person ?? null,
    number: slots.number ?? null,
    lastTime: LAST_TIME.test(folded),
  };
  const about = ABOUT[intent] ?? 'anything';
  // Whoever asks for a number says no more; and a list of all decisions is asked for without words.
  const loose = about === 'decisions' ? (readLooseQuestion(text)?.query ?? null) : null;
  const whole = about === 'anything' || about === 'responsible' ? text : null;
  const query = loose ?? rest.query ?? (rest.number === null ? whole : null);
  return { about, ...rest, query };
}

const ABOUT: Readonly<Partial<Record<Intent, About>>> = {
  items_of_person: 'person',
  overdue_items: 'overdue',
  parked_items: 'deferrals',
  who_is_responsible: 'responsible',
  search_decisions: 'decisions',
};

/** A time that stands after it is part of what is asked about: "lokalen hösten 2026". */
function fromThereOn(text: string, query: string): string {
  const at = text.lastIndexOf(query);
  return at < 0 ? query : text.slice(at).replace(/[?!.\s]+$/u, '');
}

/** Nothing that is asked is longer, or has lines. */
function prepare(text: string): { readonly written: string; readonly folded: string } | null {
  const written = text
    .normalize('NFC')
    .trim()
    .replace(/[?!.\s]+$/u, '');
  return written.includes('\n') || written.length > 200 ? null : { written, folded: fold(written) };
}

const NOTHING = { query: null, who: null, number: null, lastTime: false } as const;

/** A named part, as it was written: folding keeps every letter's place. */
function piece(written: string, folded: string, found: RegExpExecArray, name: string): string {
  const part = found.groups?.[name] ?? '';
  const from = folded.lastIndexOf(part, found.index + found[0].length);
  return written.slice(from, from + part.length).trim();
}

function without(written: string, folded: string | null, form: RegExp): string {
  const all = new RegExp(form.source, 'gu');
  let [kept, from] = ['', 0];
  for (const { index, 0: match } of (folded ?? fold(written)).matchAll(all)) {
    kept += `${written.slice(from, index)} `;
    from = index + match.length;
  }
  return (kept + written.slice(from)).replace(/[\s,?]+/gu, ' ').trim();
}
