import type { LabelledAssignment } from '../labelled-minutes.js';
import { choiceNamed } from '../choice-named.js';
import type { Message } from '../teams-simulator/message.js';
import type { Person } from '../teams-simulator/person.js';
import { AGENDA, ROUND, cardOf, type Stage } from './stage.js';
import { isNextMeeting } from './typed.js';

/**
 * The same meeting by buttons: members say themselves that they are there and what is clear, the
 * chair leads it and records. Typed is only what no button can know: the list that is pasted, who
 * is there without Teams, and when the next meeting is.
 */
export async function playPressed(stage: Stage): Promise<{ round: string }> {
  const { chat, chair, secretary, script, idle, memberCalled } = stage;
  const pasted = script.items.map(({ title }, n) => `${n + 1}. ${title}`).join('\n');
  await chat.says(secretary, `dagordning:\n${pasted}`);
  const agenda = cardOf(chat, chair, AGENDA);
  const presses = (verb: string, inputs = {}, by = chair) =>
    chat.clicks(by, agenda, { verb }, inputs);
  await presses('agenda.start');
  await Promise.all(
    script.members
      .filter(({ status }) => status !== 'coopted')
      .map(({ name, status }) =>
        presses(
          status === 'absent' ? 'attendance.absent' : 'attendance.present',
          {},
          memberCalled(name),
        ),
      ),
  );
  for (const { name, status, items, for: absent } of [
    ...script.members.filter(({ status }) => status === 'coopted'),
    ...script.guests,
  ]) {
    const as =
      status === 'substitute'
        ? `ersätter ${absent ?? ''}`
        : `adjungerad${items ? ` punkt ${items}` : ''}`;
    await chat.says(secretary, `närvarande: ${name}, ${as}`);
  }
  const ownerless: number[] = [];
  let assignments = 0;
  for (const item of script.items) {
    await presses('agenda.next');
    for (const text of item.decisions) await presses('agenda.decide', { text });
    for (const assignment of item.assignments) {
      assignments += 1;
      if (assignment.owners.length === 0) ownerless.push(assignments);
      await presses('agenda.assign', filledIn(stage, agenda, assignment));
    }
    if (item.deferred) await presses('agenda.defer', { text: item.deferred.reason });
  }
  await chat.says(secretary, `nästa möte ${script.nextMeeting}`);
  await presses('agenda.round');
  const round = cardOf(chat, chair, ROUND);
  await chat.opens(chair, round);
  const shown = chat.reads(chair, round);
  for (const number of ownerless) {
    await chat.clicks(chair, round, { verb: 'round.leave' }, { assignment: String(number) });
  }
  await Promise.all(stage.people.map((person) => answersOwn(stage, person, round)));
  await idle();
  await chat.opens(chair, round);
  if (/\[(?:Tydligt för valda|Clear for those chosen)\]/.test(chat.reads(chair, round))) {
    await chat.clicks(chair, round, { verb: 'round.room-clear' }, { people: 'all-waiting' });
  }
  await chat.clicks(chair, round, { verb: 'round.close' });
  await idle();
  return { round: shown };
}

/** Whoever stands in the list is chosen, the others are written. */
function filledIn({ chat, chair, people }: Stage, agenda: Message, assignment: LabelledAssignment) {
  const { owners, what, due, dueISO } = assignment;
  const chosen = owners.flatMap((owner) => {
    const member = people.find(({ name }) => name === owner);
    return member ? [choiceNamed(chat, chair, member.name, agenda)] : [];
  });
  const written = owners.filter((owner) => !people.some(({ name }) => name === owner));
  return {
    text: what,
    owners: chosen.join(','),
    otherOwner: written.join(', '),
    due: isNextMeeting(due) ? 'nextMeeting' : dueISO ? 'date' : 'none',
    date: dueISO ?? '',
  };
}

async function answersOwn({ chat }: Stage, person: Person, round: Message): Promise<void> {
  await chat.opens(person, round);
  const own = [
    ...JSON.stringify(chat.view(person, round)).matchAll(
      /"verb":"round\.clear","data":\{[^}]*"number":(\d+)/g,
    ),
  ];
  for (const [, number] of own) {
    await chat.clicks(person, round, { verb: 'round.clear', data: { number: Number(number) } });
  }
}
