import { listLines } from './list-lines.js';

/** One item of an agenda as it was written. */
export interface AgendaLine {
  readonly title: string;
  readonly presenter: string | null;
  /** HH:MM. */
  readonly time: string | null;
  readonly minutes: number | null;
}

export type AgendaEdit =
  | {
      readonly kind: 'add';
      readonly line: AgendaLine;
      readonly after: number | null;
      readonly meeting: 'this' | 'next';
    }
  | { readonly kind: 'move'; readonly number: number; readonly to: number }
  | { readonly kind: 'rename'; readonly number: number; readonly title: string }
  | { readonly kind: 'strike'; readonly number: number };

const HEADING =
  /^(?:(?:förslag till |preliminär |utkast till )?(?:dagordning(?:en)?|agendan?|föredragningslistan?|program)|draft agenda|agenda items?|punkter|items)(?:\s*(?:för|till|inför|for|,|–|-)?\s[^:]{0,60})?$/i;
const COMMAND =
  /^(?:dagordning(?:en)?|agendan?|föredragningslistan?|today['’]s agenda)(?: [^:\n]{0,40})?\s*:\s*/i;
const MINUTES = /\s*[,(–-]?\s*\b(?:ca\.? )?(\d{1,3})\s*(?:min(?:uter|utes|s)?\b\.?|['’])\)?/i;
const TIME = /^(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})(?:\s*[–-]\s*\d{1,2}[.:]\d{2})?\s*[–:-]?\s+/i;
const END_TIME =
  /[\s,(]+(?:kl\.?\s*|at\s+)(\d{1,2})[.:](\d{2})(?:\s*[–-]\s*\d{1,2}[.:]\d{2})?\)?$/i;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:af|av|von|de) \p{Lu}[\p{L}'’-]+| \p{Lu}[\p{L}'’-]+){0,2}`;
const NAMES = String.raw`${NAME}(?:(?:\s*[,&/]\s*|\s+(?:och|and)\s+)${NAME}){0,3}`;
const ROLE =
  'ordförande(?:n)?|sekreterare(?:n)?|ordf|sekr|alla|chair|secretary|all|everyone|the chair|the secretary';
const WHO = String.raw`(?:<at>\d+</at>|@?${NAMES}|${ROLE})`;
const IN_BRACKETS = new RegExp(String.raw`\s*\((${WHO})\s*,?\s*\)\s*$`, 'u');
const BEHIND_DASH = new RegExp(String.raw`\s+[–-]\s+(${WHO})\s*$`, 'u');
const BEHIND_SLASH = new RegExp(String.raw`\s*\/\s*(${WHO})\s*$`, 'u');
const NAMED = new RegExp(
  String.raw`[\s,;(]+(?:föredragande|föredras av|ansvarig|presenter|presented by)\s*:?\s+(${WHO})\)?\s*$`,
  'iu',
);

/** True for several rows, or several numbers in one; one item alone is added to what there is. */
export function isPastedAgenda(text: string): boolean {
  return /\S\s*\n\s*\S/.test(text) || /(?:^|\s)1[.)]\s.*\s2[.)]\s/.test(text);
}

/** A pasted agenda: numbers, bullets, times and presenters read off each line. */
export function readAgenda(text: string): readonly AgendaLine[] {
  const rows = listLines(text.trim().replace(COMMAND, ''));
  const kept = rows.filter(({ text: row }) => !HEADING.test(row.replace(/:$/, '')));
  const numbered = kept.filter(({ number }) => number !== null).length;
  // What stands between numbered items is detail of the one before.
  if (numbered < 2 || numbered === kept.length) return kept.map((row) => readAgendaLine(row.text));
  return kept
    .reduce<string[]>((items, { text: row, number }) => {
      if (number !== null) items.push(row);
      else if (items.length > 0) items[items.length - 1] = `${items.at(-1) ?? ''}; ${row}`;
      return items;
    }, [])
    .map(readAgendaLine);
}

export function readAgendaLine(row: string): AgendaLine {
  const columns = row.split(/\s*(?:\t|\s\|\s)\s*/).filter((column) => column !== '');
  let title = columns.length > 1 ? joinColumns(columns) : row;
  const start = TIME.exec(title);
  title = title.slice(start?.[0].length ?? 0);
  const minutes = MINUTES.exec(title);
  if (minutes) {
    const isOpen = title.slice(0, minutes.index).includes('(') && !minutes[0].includes('(');
    title = title.replace(minutes[0], isOpen && minutes[0].includes(')') ? ')' : ' ').trim();
  }
  const end = END_TIME.exec(title);
  if (end) title = title.slice(0, end.index);
  let presenter: string | null = null;
  for (const pattern of [IN_BRACKETS, NAMED, BEHIND_DASH, BEHIND_SLASH]) {
    const found = pattern.exec(title);
    if (!found || found.index === 0) continue;
    presenter = found[1] ?? null;
    title = title.slice(0, found.index);
    break;
  }
  const clock = start ?? end;
  return {
    title: title.replace(/^[\s:–-]+|[\s,;:(–-]+$/g, '').replace(/\s{2,}/g, ' '),
    presenter,
    time: clock ? `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}` : null,
    minutes: minutes ? Number(minutes[1]) : null,
  };
}

/** A row of a table: a time first, a name last, the title between. */
function joinColumns(columns: readonly string[]): string {
  const last = columns.at(-1) ?? '';
  const hasName = columns.length > 1 && new RegExp(`^${WHO}$`, 'u').test(last);
  const body = (hasName ? columns.slice(0, -1) : columns).join(' ');
  return hasName ? `${body} (${last})` : body;
}
