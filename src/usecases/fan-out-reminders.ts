import { stillAsked, type Assignment, type Share } from '../domain/assignment.js';
import { remindersOn, type ReminderRules } from '../domain/day-reminders.js';
import { dutiesOn } from '../domain/duties.js';
import type { Group } from '../domain/group.js';
import type { GroupId, Person, PersonId } from '../domain/ids.js';
import { itemOf, type MyItem } from '../domain/my-item.js';
import { EVERYTHING, isWanted } from '../domain/reminder-choice.js';
import type { Occasion } from '../domain/occasion.js';
import type { CalendarDate } from '../domain/time.js';
import { valuesOf } from './changes.js';
import { readDutyState } from './duty-state.js';
import { onDuty } from './on-duty.js';
import type { Ports } from './ports.js';
import { rulesForAll } from './reminder-rules.js';

/** Queues one message per person whom the group has something to remind of. */
export async function fanOutReminders(ports: Ports, id: GroupId, day: CalendarDate): Promise<void> {
  const found = await receiversOn(ports, id, day);
  if (!found) return;
  const { receivers, onDuty } = found;
  await Promise.all(onDuty.map((person) => ports.byPerson.noteDuty(person.id, id, day)));
  await ports.queue.send(receivers.map((person) => ({ group: id, day, person })));
  ports.log.info({ receivers: receivers.length, day }, 'reminders queued');
}

/** The rules for one receiver, with what they have chosen of when they are told. */
type RulesOf = (person: PersonId) => ReminderRules;

interface Receivers {
  readonly receivers: readonly Person[];
  /** Those who have more to hear of than their own things. */
  readonly onDuty: readonly Person[];
}

/** By the record as it stands. What each of them can do without is asked when it is delivered. */
export async function receiversOn(
  ports: Ports,
  id: GroupId,
  day: CalendarDate,
): Promise<Receivers | null> {
  const [kept, open, shares, members, rules] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.record.list(id, 'assignment', { where: { open: true } }),
    ports.record.list(id, 'share'),
    ports.chat.members(id),
    rulesForAll(ports, id),
  ]);
  if (kept?.value.continuesAs !== null) return null;
  const group = kept.value;
  const now = ports.clock();
  const wanted = (occasion: Occasion) => isWanted(occasion, group, EVERYTHING);
  const rulesOf: RulesOf = (person) => ({
    ...rules,
    ownLeadDays: rules.chosen.get(person) ?? null,
  });
  const assignments = valuesOf(open);
  const lists = listsOf(assignments, group, members, valuesOf(shares));
  const withItems = members.filter(({ id: key }) => {
    const items = lists.get(key) ?? [];
    return remindersOn(day, group, items, rulesOf(key), wanted, now).occasions.length > 0;
  });
  const holders = await onDuty(ports, day, group, assignments, rules);
  const having = await withDuty(ports, day, group, holders, rulesOf, wanted);
  const all = [...withItems, ...having].map((person) => [person.id, person] as const);
  return { receivers: [...new Map(all).values()], onDuty: having };
}

/** What everybody has open, as it stands on their lists. */
function listsOf(
  assignments: readonly Assignment[],
  group: Group,
  members: readonly Person[],
  shares: readonly Share[],
): ReadonlyMap<PersonId, readonly MyItem[]> {
  const lists = new Map<PersonId, MyItem[]>();
  for (const assignment of assignments) {
    for (const { id } of stillAsked(assignment, group, members, shares)) {
      const list = lists.get(id) ?? [];
      list.push(itemOf(assignment, group, id));
      lists.set(id, list);
    }
  }
  return lists;
}

async function withDuty(
  ports: Ports,
  day: CalendarDate,
  group: Group,
  holders: readonly Person[],
  rulesOf: RulesOf,
  wanted: (occasion: Occasion) => boolean,
): Promise<readonly Person[]> {
  if (holders.length === 0) return [];
  const state = await readDutyState(ports, group);
  const now = ports.clock();
  return holders.filter((person) => {
    return dutiesOn(day, person, state, rulesOf(person.id), wanted, now).length > 0;
  });
}
