import { fold } from './fold.js';
import { mayBeginDue, type FoundDue } from './due/find-dues.js';
import { cutSaid, part, type Said } from './said.js';
import { lastDue, withoutDueWords, type Body } from './task-due.js';
import {
  BARE,
  BEHIND,
  COLON,
  GOES_ON,
  GROUPS_TOO,
  INVERTED,
  MODAL,
  NAMES_AND_COLON,
  OWNERS,
} from './task-forms.js';
import { IMPERATIVE, INFINITIVE, PRESENT } from './lexicon/task-verbs.js';
import { ownersIn, splitWritten } from './task-owners.js';

/** Who shall do what, and by when, as it was written. */
export interface Task {
  readonly owners: readonly string[];
  readonly text: string;
  readonly due: FoundDue | null;
}

/** Reads "Anna ska ringa BUP senast fredag" behind a command, where a name is surely an owner. */
export function readTask(body: Body): Task {
  const { said } = body;
  const behind = BEHIND.exec(said.plain);
  if (behind) return fromMatch(body, behind, true);
  const front = fronted(body);
  if (front) {
    const { rest, due } = front;
    const inverted = INVERTED.exec(rest.plain);
    const match =
      inverted ?? COLON.exec(rest.plain) ?? MODAL.exec(rest.plain) ?? BARE.exec(rest.plain);
    if (match && (inverted ?? isTaskStart(match.groups?.['task'] ?? '', true))) {
      return { ...fromMatch(body.with(rest), match, false), due };
    }
  }
  const grouped = GROUPS_TOO.exec(said.plain);
  if (grouped?.groups?.['owners']?.includes('§g')) return fromMatch(body, grouped, true);
  const colon = COLON.exec(said.plain);
  const outsiders = beforeColon(body);
  // "Anna, två från skolan: …" goes on after the last name that is known.
  if (outsiders && GOES_ON.test(said.plain) && !NAMES_AND_COLON.test(said.plain)) return outsiders;
  if (colon && saysWho(colon, COLON)) return fromMatch(body, colon, true);
  for (const form of [MODAL, BARE]) {
    const match = form.exec(said.plain);
    if (match && saysWho(match, form)) return fromMatch(body, match, true);
  }
  if (outsiders) return outsiders;
  const only = new RegExp(`^(?<owners>${OWNERS})$`, 'u').exec(said.plain);
  if (only) return { owners: ownersIn(said, 0, said.plain.length), text: '', due: null };
  return fromMatch(
    body,
    { index: 0, groups: { task: said.plain } } as unknown as RegExpExecArray,
    true,
  );
}

/** True where somebody is named before what is to be done. */
export function saysWhoFirst({ line }: Said, { owners: [first = ''], text }: Task): boolean {
  return text === '' || line.written.indexOf(first) < line.written.indexOf(text);
}

/** "I skolan delas …" is no "I", and "alla" may begin a noun. */
function saysWho(match: RegExpExecArray, form: RegExp): boolean {
  const { owners = '', task = '' } = match.groups ?? {};
  if (owners === 'i') return form !== BARE;
  if (owners === 'alla' || owners === 'all') return form !== BARE || isTaskStart(task, true);
  return true;
}

/** A line that begins with its due: "Till nästa möte: var och en …", "Senast fredag ska Anna …". */
function fronted(body: Body): { rest: Said; due: FoundDue } | null {
  const { said } = body;
  const first = said.units[0];
  const token = first && said.line.tokens[first.from];
  if (!token || !mayBeginDue(token.type)) return null;
  const due = body.dues.find((one) => one.from === first.from);
  if (!due || due.rank < 2) return null;
  const index = said.units.findIndex(({ from }) => from >= due.to);
  if (index < 0) return null;
  const offset = said.starts[index] ?? 0;
  const skip = /^(?:[:,-] )*/.exec(said.plain.slice(offset))?.[0].length ?? 0;
  return { rest: part(said, offset + skip, said.plain.length), due };
}

function fromMatch(body: Body, match: RegExpExecArray, takesDue: boolean): Task {
  const { said } = body;
  const { owners = '', task = '', after = '' } = match.groups ?? {};
  const taskFrom =
    owners !== '' && said.plain.startsWith(task)
      ? 0
      : said.plain.indexOf(task, owners === '' || said.plain.startsWith(task) ? 0 : owners.length);
  const taskTo = taskFrom + task.length;
  const isBehind = owners !== '' && taskFrom === 0;
  const ownersFrom = isBehind ? said.plain.indexOf(owners, taskTo) : said.plain.indexOf(owners);
  const names = owners === '' ? [] : ownersIn(said, ownersFrom, ownersFrom + owners.length);
  const stretch = part(said, taskFrom, taskTo);
  const due = takesDue ? lastDue(body.with(stretch)) : null;
  const late =
    takesDue && !due && after !== ''
      ? lastDue(body.with(part(said, said.plain.length - after.length, said.plain.length)))
      : null;
  const clean = withoutDueWords(stretch, due);
  return { owners: names, text: cutSaid(clean, 0, clean.plain.length), due: due ?? late };
}

/** "Vårdcentralen och två från skolan: …": whoever stands before a colon is meant. */
function beforeColon(body: Body): Task | null {
  const { said } = body;
  const at = said.plain.indexOf(' : ');
  if (at <= 0 || at > 120) return null;
  const before = said.plain.slice(0, at);
  if (isTaskStart(before, false) || /(?:^| )[.!?]/.test(before) || before.split(' ').length > 9)
    return null;
  const names = part(said, 0, at);
  const owners = splitWritten(names);
  // "Bo, skicka ut: protokollet" has a task before the colon.
  if (owners.some((owner) => isTaskStart(fold(owner), false))) return null;
  const rest = part(said, at + 3, said.plain.length);
  return {
    ...fromMatch(
      body.with(rest),
      { groups: { task: rest.plain } } as unknown as RegExpExecArray,
      true,
    ),
    owners,
  };
}

function isTaskStart(task: string, mayBeBare: boolean): boolean {
  const [verb = '', second = ''] = task
    .replace(/^(?:ska|skall|att|will|to|should|behover|far|maste) /, '')
    .split(' ');
  return (
    INFINITIVE.has(verb) ||
    PRESENT.has(verb) ||
    IMPERATIVE.has(verb) ||
    (mayBeBare && INFINITIVE.has(second))
  );
}
