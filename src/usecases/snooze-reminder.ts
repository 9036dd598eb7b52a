import type { GroupId, Person } from '../domain/ids.js';
import { dayAfter, plusDays, toInstant, weekdayOf, type CalendarDate } from '../domain/time.js';
import { dayOf, firstFreeDay, type WorkCalendar } from '../domain/working-days.js';
import { REMINDS_AT } from './plan-looks.js';
import type { Ports } from './ports.js';
import { reminderRules } from './reminder-rules.js';

export type Until = 'tomorrow' | 'nextWeek';

/** Tells the person of these things again on a later day, and of none of them until then. */
export async function snoozeReminder(
  ports: Ports,
  person: Person,
  items: readonly { readonly group: GroupId; readonly number: number }[],
  until: Until,
): Promise<CalendarDate> {
  const { calendar } = await reminderRules(ports);
  const day = wakingDay(calendar, dayOf(calendar, ports.clock()), until);
  await Promise.all(items.map((item) => ports.byPerson.snooze(person.id, { ...item, day })));
  const [first] = items;
  if (first) {
    const at = toInstant(day, REMINDS_AT, calendar.zone);
    await ports.schedule.add({ kind: 'remindOne', group: first.group, day, person }, at);
  }
  return day;
}

function wakingDay(calendar: WorkCalendar, today: CalendarDate, until: Until): CalendarDate {
  const monday = plusDays(today, 8 - weekdayOf(today));
  return firstFreeDay(calendar, until === 'tomorrow' ? dayAfter(today) : monday);
}
