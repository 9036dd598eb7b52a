import { remindersOn, type GroupReminder, type ReminderRules } from '../domain/day-reminders.js';
import { dutiesOn } from '../domain/duties.js';
import type { Group } from '../domain/group.js';
import type { GroupId, Person } from '../domain/ids.js';
import { occasionKey, type Occasion } from '../domain/occasion.js';
import { isWanted } from '../domain/reminder-choice.js';
import type { ReminderSection } from '../domain/reminder-section.js';
import type { CalendarDate, Instant } from '../domain/time.js';
import { readDutyState } from './duty-state.js';
import type { OwnRows } from './by-person-port.js';
import type { Ports } from './ports.js';
import { reminderRules } from './reminder-rules.js';

/** All that one person is to hear of on a day, whichever the group. */
export interface DayReminder {
  readonly own: OwnRows;
  readonly sections: readonly ReminderSection[];
  /** What the occasions are called, in the order in which everybody claims them. */
  readonly keys: readonly string[];
  /** The first meeting that it is about. */
  readonly meeting: Instant | null;
}

interface Part {
  readonly section: ReminderSection;
  readonly keys: readonly string[];
}

/** Computed from the record as it stands, each time it is asked for. */
export async function reminderOfDay(
  ports: Ports,
  person: Person,
  day: CalendarDate,
): Promise<DayReminder> {
  const [own, usual] = await Promise.all([ports.byPerson.own(person.id), reminderRules(ports)]);
  const rules = { ...usual, ownLeadDays: own.choice.leadDays };
  const groups = new Set<GroupId>([
    ...own.items.map(({ group }) => group),
    ...own.duties.filter((duty) => duty.day === day).map(({ group }) => group),
  ]);
  const found = await Promise.all(
    [...groups].map((group) => ofGroup(ports, person, day, { own, rules }, group)),
  );
  const parts = found.filter((part) => part !== null && part.keys.length > 0) as readonly Part[];
  const meetings = parts.flatMap(({ section: { meeting } }) => meeting ?? []);
  return {
    own,
    sections: parts.map(({ section }) => section),
    keys: [...new Set(parts.flatMap(({ keys }) => keys))].sort(),
    meeting: meetings.sort()[0] ?? null,
  };
}

interface Known {
  readonly own: OwnRows;
  readonly rules: ReminderRules;
}

async function ofGroup(
  ports: Ports,
  person: Person,
  day: CalendarDate,
  known: Known,
  id: GroupId,
): Promise<Part | null> {
  const kept = await ports.record.get(id, 'group');
  if (kept?.value.continuesAs !== null) return null;
  const group = kept.value;
  const { own, rules } = known;
  const now = ports.clock();
  const wanted = (occasion: Occasion) => isWanted(occasion, group, own.choice);
  const reminder = ofItems(day, group, known, wanted, now);
  const hasDuty = own.duties.some((duty) => duty.group === id && duty.day === day);
  const duties = hasDuty
    ? dutiesOn(day, person, await readDutyState(ports, group), rules, wanted, now)
    : [];
  const { meeting, items, occasions } = reminder;
  return {
    section: {
      person,
      group: id,
      groupName: group.name,
      meeting,
      items,
      duties: duties.map(({ duty }) => duty),
    },
    keys: [
      ...occasions.map((occasion) => occasionKey(occasion, rules.calendar.zone)),
      ...duties.flatMap(({ keys }) => keys),
    ],
  };
}

/** What sleeps is left out until its day, and comes then whatever else there is. */
function ofItems(
  day: CalendarDate,
  group: Group,
  { own, rules }: Known,
  wanted: (occasion: Occasion) => boolean,
  now: Instant,
): GroupReminder {
  const snoozes = own.snoozes.filter((snooze) => snooze.group === group.id);
  const items = own.items.filter(
    (item) =>
      item.group === group.id &&
      !snoozes.some((snooze) => snooze.number === item.number && snooze.day > day),
  );
  const reminder = remindersOn(day, group, items, rules, wanted, now);
  const woken = items.filter((item) =>
    snoozes.some((snooze) => snooze.number === item.number && snooze.day === day),
  );
  if (woken.length === 0) return reminder;
  const snoozed: Occasion = { kind: 'snoozed', day };
  const others = woken.filter((item) => !reminder.items.some((shown) => shown.item === item));
  return {
    ...reminder,
    occasions: [...reminder.occasions, snoozed],
    items: [...reminder.items, ...others.map((item) => ({ item, occasions: [snoozed] }))],
  };
}
