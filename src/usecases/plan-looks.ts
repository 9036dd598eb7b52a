import type { Assignment } from '../domain/assignment.js';
import { firstDayAfter, on } from '../domain/day-reminders.js';
import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { itemOf } from '../domain/my-item.js';
import { beforeMeeting, ofChair, ofComments, ofItem, type Dated } from '../domain/occasion-days.js';
import {
  dayAfter,
  isBefore,
  plusDays,
  toInstant,
  type CalendarDate,
  type Instant,
} from '../domain/time.js';
import { dayOf, decentFrom, firstFreeDay } from '../domain/working-days.js';
import { valuesOf } from './changes.js';
import type { Ports } from './ports.js';
import { leadTimesOf, rulesForAll, type RulesForAll } from './reminder-rules.js';

/** Before anybody is told: all of a day's groups are known when the first message goes out. */
export const LOOKS_AT = '06:00';

/** When the day's reminders begin. */
export const REMINDS_AT = '08:00';

/**
 * Something has changed in a group: notes the first day on which these assignments, or the group's
 * meetings, may be a reason to remind anybody. Looking on a day on which there turns out to be
 * none does no harm; each look notes the next.
 */
export async function planLooks(
  ports: Ports,
  id: GroupId,
  which: readonly number[] | 'all',
): Promise<void> {
  const [kept, assignments, rules] = await Promise.all([
    ports.record.get(id, 'group'),
    which === 'all'
      ? ports.record.list(id, 'assignment', { where: { open: true } })
      : Promise.all(which.map((number) => ports.record.get(id, 'assignment', number))),
    rulesForAll(ports, id),
  ]);
  if (!kept) return;
  const { zone } = rules.calendar;
  const now = ports.clock();
  const today = dayOf(rules.calendar, now);
  const hasLooked = !isBefore(now, toInstant(today, LOOKS_AT, zone));
  const after = hasLooked ? today : plusDays(today, -1);
  const open = valuesOf(assignments.filter((one) => one !== null));
  await noteLook(ports, kept.value, open, rules, after);
  if (open.some(({ unconfirmed }) => unconfirmed.length > 0)) {
    // Whenever they got it: they are asked on the next day.
    await addLook(ports, id, firstFreeDay(rules.calendar, dayAfter(after)), zone);
  }
}

/** The meeting was set, perhaps for sooner than people should have known: they are told at once. */
export async function planAtOnce(ports: Ports, id: GroupId): Promise<void> {
  const [kept, rules] = await Promise.all([ports.record.get(id, 'group'), rulesForAll(ports, id)]);
  if (!kept) return;
  const { calendar } = rules;
  const now = ports.clock();
  const today = dayOf(calendar, now);
  const leadTimes = leadTimesOf(kept.value, rules);
  if (on(today, beforeMeeting(kept.value, leadTimes, calendar)).length === 0) return;
  const decent = decentFrom(calendar, now);
  const at = dayOf(calendar, decent) === today ? decent : now;
  await ports.schedule.add({ kind: 'remind', group: id, day: today }, at);
}

/** Notes the group's next look after a day, by all that these assignments and its meetings bring. */
export async function noteLook(
  ports: Ports,
  group: Group,
  assignments: readonly Assignment[],
  rules: RulesForAll,
  after: CalendarDate,
): Promise<void> {
  const day = firstDayAfter(after, datedOf(group, assignments, rules, after));
  if (day !== null) await addLook(ports, group.id, day, rules.calendar.zone);
}

/** All that may come of a group's record, whoever it concerns. */
export function datedOf(
  group: Group,
  assignments: readonly Assignment[],
  rules: RulesForAll,
  around: CalendarDate,
): readonly Dated[] {
  const { calendar } = rules;
  const ofAssignments = assignments
    .filter(({ ended }) => ended === null)
    .flatMap((assignment) => {
      const item = itemOf(assignment, group, null);
      const unconfirmed = assignment.unconfirmed.length > 0;
      return ofItem({ ...item, unconfirmed }, group, calendar, around);
    });
  return [
    ...ofAssignments,
    ...beforeMeeting(group, leadTimesOf(group, rules), calendar),
    ...ofComments(group, calendar),
    // Whether its agenda is empty is seen when the day has come.
    ...ofChair(group, true, calendar),
  ];
}

async function addLook(
  ports: Ports,
  group: GroupId,
  day: CalendarDate,
  zone: string,
): Promise<void> {
  await ports.schedule.add({ kind: 'look', group, day }, at(day, LOOKS_AT, zone));
}

function at(day: CalendarDate, time: string, zone: string): Instant {
  return toInstant(day, time, zone);
}
