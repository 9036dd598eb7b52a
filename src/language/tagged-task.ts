import type { FoundDue } from './due/find-dues.js';
import type { Slots } from './intent.js';
import type { Line } from './line.js';
import type { Match } from './match.js';
import { saysWhoFirst, type Task } from './read-task.js';
import type { Said } from './said.js';
import { findSlotsAndRest } from './slots/find-slots.js';
import type { Body } from './task-due.js';

/**
 * Who, what and when as they are learnt from labelled lines; null where a word behind the command
 * would be lost, or somebody before a colon would not be who does it: those forms are promised.
 */
export function tagTask(told: Said, task: Task, whole: Said, body: Body): Match | null {
  const { slots, due, rest } = findSlotsAndRest('record_assignment', whole, body);
  const { text = '', owners = [] } = slots;
  const from = told.units[0]?.from ?? 0;
  const isLost = rest.some((unit) => unit.from >= from && !SPARE.has(unit.mark));
  if (text === '' || isLost || !isTime(due, body) || !isApart(told.line, text, owners)) return null;
  const isPromised = / :(?: |$)/.test(told.plain) && saysWhoFirst(told, task);
  if (isPromised && !areSame(owners, task.owners, slots)) return null;
  return { intent: 'record_assignment', confidence: 1, slots, due };
}

/** The same people; before a colon the grammar takes a due or a number for somebody, too. */
function areSame(
  owners: readonly string[],
  written: readonly string[],
  { due = '', number }: Slots,
): boolean {
  const people = written.filter(
    (one) => !due.includes(one) && !(number !== undefined && one.endsWith(String(number))),
  );
  return people.join() === owners.join();
}

/** What says nothing of its own between who, what and when. */
const SPARE = new Set(
  `. , : ; - ( ) ! ? ¶ / att to ska skall will shall should klart klar klara deadline due senast ok okej tack please pls
   snalla garna helst och and det den ar is vara be fardig fardigt done ready redo alltsa da a an for uppdrag far i
   ansvarig ansvar ansvarar ansv owner responsible by`.split(/\s+/),
);

/** "till arbetsgruppen" is no due; "innan avtalet skrivs under" is one, on whatever day. */
function isTime(due: FoundDue | null, { said, dues }: Body): boolean {
  const word = due ? said.line.tokens[due.from]?.word : undefined;
  return due === null || dues.includes(due) || (word !== undefined && SINCE.has(word));
}

const SINCE = new Set(
  'innan nar sa efter fore direkt tills i under before after when once as until during by senast infor end'.split(
    ' ',
  ),
);

/** "Presentera Region Norr" names nobody who does it. */
function isApart({ written }: Line, text: string, owners: readonly string[]): boolean {
  return owners.every((owner) => owner.startsWith('@') || !written.includes(`${text} ${owner}`));
}
