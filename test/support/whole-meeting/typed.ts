import type { LabelledAssignment, LabelledPerson } from '../labelled-minutes.js';
import { ROUND, cardOf, type Stage } from './stage.js';

/** A whole meeting in which nobody but the secretary does anything, and she only types. */
export async function playTyped(stage: Stage): Promise<{ round: string }> {
  const { chat, secretary, script, idle } = stage;
  const says = (text: string) => chat.says(secretary, text);
  await says('möte start');
  await says(`dagordning:\n${script.items.map(({ title }, n) => `${n + 1}. ${title}`).join('\n')}`);
  const there = script.members.filter(({ status }) => status !== 'absent');
  await says(`närvarande:\n${[...there, ...script.guests].map(lineOf).join('\n')}`);
  const away = script.members.filter(({ status }) => status === 'absent');
  if (away.length > 0) await says(`frånvarande:\n${away.map(({ name }) => name).join('\n')}`);
  const ownerless: number[] = [];
  let assignments = 0;
  for (const [index, item] of script.items.entries()) {
    await says(`punkt ${index + 1}`);
    for (const text of item.decisions) await says(`beslut: ${text}`);
    for (const assignment of item.assignments) {
      assignments += 1;
      if (assignment.owners.length === 0) ownerless.push(assignments);
      await says(`uppdrag ${spoken(assignment)}`);
    }
    if (item.deferred) await says(`bordlägg punkt ${index + 1} eftersom ${item.deferred.reason}`);
  }
  await says(`nästa möte ${script.nextMeeting}`);
  await says('kort avstämning');
  const card = cardOf(chat, secretary, ROUND);
  await idle();
  await chat.opens(secretary, card);
  const round = chat.reads(secretary, card);
  for (const number of ownerless) await says(`lämna uppdrag ${number} utan ansvarig`);
  await says('allt är tydligt');
  await says('stäng avstämningen');
  await idle();
  return { round };
}

function lineOf({ name, status, items, for: absent }: LabelledPerson): string {
  if (status === 'substitute') return `${name}, ersätter ${absent ?? ''}`;
  if (status === 'coopted') return `${name}, adjungerad${items ? ` punkt ${items}` : ''}`;
  return name;
}

function spoken({ owners, what, due, dueISO }: LabelledAssignment): string {
  const who = owners.length > 0 ? `${owners.join(', ')}: ` : '';
  if (isNextMeeting(due)) return `${who}${what} till nästa möte`;
  return dueISO ? `${who}${what} senast ${dueISO}` : `${who}${what}`;
}

export function isNextMeeting(due: string | null): boolean {
  return /^(till|inför) nästa möte$/i.test(due ?? '');
}
