import { INFINITIVE, PRESENT } from './lexicon/task-verbs.js';
import type { Task } from './read-task.js';
import { expand } from './rules/form.js';
import { cutSaid, part, type Said } from './said.js';
import { lastDue, withoutDueWords, type Body } from './task-due.js';
import { splitWritten } from './task-owners.js';

const MODAL = new RegExp(
  `^(?<who>\\S.{1,60}?) (?:${expand('{should}')})(?: (?:ocksa|aven|nu|da|att|to|for|om|snarast))* (?<task>\\S.*)$`,
  'u',
);
const MOST_WORDS = 5;
/** Words with which nobody's name begins. */
const NO_NAME =
  /^(?:det|den har|detta|har|nu|da|sa|om|nar|vad|vem|hur|vi|kan|kom|it|this|there|what|who|how|we|if|when|please|att|och|for|till|en|ett|ny|nytt|uppdrag|uppgift|task|action)(?= |$)/u;

/**
 * Who shall do what, where the line is known for an assignment and whoever stands before the verb
 * must be its owner, though nothing says so by itself: "trygghetsvärdarna går en runda".
 */
export function readUnknownOwner(body: Body): Task | null {
  const { said } = body;
  const at = ownerLength(said);
  if (at === null) return null;
  const [ownerEnd, taskFrom] = at;
  const who = part(said, 0, ownerEnd);
  if (who.units.length > MOST_WORDS || NO_NAME.test(who.plain)) return null;
  const task = part(said, taskFrom, said.plain.length);
  const due = lastDue(body.with(task));
  const clean = withoutDueWords(task, due);
  return {
    owners: splitWritten(who),
    text: cutSaid(clean, 0, clean.plain.length),
    due,
  };
}

/** Where the owner ends and where the task begins. */
function ownerLength(said: Said): readonly [number, number] | null {
  const { who, task } = MODAL.exec(said.plain)?.groups ?? {};
  if (who !== undefined && task !== undefined && INFINITIVE.has(task.split(' ')[0] ?? ''))
    return [who.length, said.plain.length - task.length];
  const verb = said.units.findIndex(({ mark }, index) => index > 0 && PRESENT.has(mark));
  const start = said.starts[verb];
  return verb < 1 || start === undefined ? null : [start - 1, start];
}
