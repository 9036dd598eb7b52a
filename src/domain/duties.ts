import { lacksOwner, type Assignment } from './assignment.js';
import { remindersOn, on, type GroupReminder, type ReminderRules } from './day-reminders.js';
import type { Deferral } from './deferral.js';
import { dueDay } from './due-day.js';
import type { Group } from './group.js';
import type { Person } from './ids.js';
import { itemOf } from './my-item.js';
import { occasionKey, type Occasion } from './occasion.js';
import { ofChair, ofComments } from './occasion-days.js';
import { ownerKey, type External } from './owner.js';
import { plusDays, type CalendarDate, type Instant } from './time.js';

/** What somebody hears of that is not their own to do: as the chair, or as a contact. */
export type Duty =
  | { readonly kind: 'chairDigest'; readonly meeting: Instant; readonly digest: Digest }
  | { readonly kind: 'agendaMissing'; readonly meeting: Instant }
  | { readonly kind: 'meetingNotSet'; readonly last: CalendarDate }
  /** Comments on the minutes of the meeting of that moment are taken until that day. */
  | { readonly kind: 'commentsClose'; readonly held: Instant; readonly closes: CalendarDate }
  /** For somebody outside the chat: a text to pass on to them. */
  | { readonly kind: 'forward'; readonly to: External; readonly reminder: GroupReminder };

/** How a group stands before its meeting. Assignments by their numbers and texts. */
export interface Digest {
  readonly open: number;
  /** Late by more than the three weeks in which those who have it were asked. */
  readonly late: readonly Assignment[];
  readonly unclear: readonly Assignment[];
  readonly unconfirmed: readonly Assignment[];
  readonly ownerless: readonly Assignment[];
  readonly deferred: readonly Deferral[];
  readonly isAgendaEmpty: boolean;
  /** Who has something open and could not be reached alone. */
  readonly unreached: readonly Person[];
}

/** What of a group's record duties are made of. */
export interface DutyState {
  readonly group: Group;
  readonly members: readonly Person[];
  readonly open: readonly Assignment[];
  readonly unclear: readonly Assignment[];
  readonly deferred: readonly Deferral[];
  readonly isAgendaEmpty: boolean;
  readonly unreached: readonly Person[];
}

/** A duty, and how the occasions are called that it comes of. */
export interface Due {
  readonly duty: Duty;
  readonly keys: readonly string[];
}

const ASKED_FOR_DAYS = 21;

/** Who passes on what somebody outside is told: their contact, else who recorded it. */
function contactOf({ contact }: External, assignment: Assignment): Person {
  return contact ?? assignment.recordedBy;
}

/** On that day there is something that every member is told of, whatever they have to do. */
export function concernsAll(day: CalendarDate, group: Group, { calendar }: ReminderRules): boolean {
  return on(day, ofComments(group, calendar)).length > 0;
}

/** Those who may have duties: who leads the group, and the contacts of those outside. */
export function dutyHolders(group: Group, open: readonly Assignment[]): readonly Person[] {
  const contacts = open.flatMap((assignment) =>
    outsiders(assignment).map((outsider) => contactOf(outsider, assignment)),
  );
  const all = [...leadersOf(group), ...contacts];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

function leadersOf({ chairs, secretaries }: Group): readonly Person[] {
  return chairs.length > 0 ? chairs : secretaries;
}

function outsiders({ owners }: Assignment): readonly External[] {
  return owners.filter((owner) => owner.kind === 'external');
}

/** What a person hears of on a day besides their own things. Members only. */
export function dutiesOn(
  day: CalendarDate,
  person: Person,
  state: DutyState,
  rules: ReminderRules,
  wanted: (occasion: Occasion) => boolean,
  now: Instant,
): readonly Due[] {
  if (!state.members.some(({ id }) => id === person.id)) return [];
  const leads = leadersOf(state.group).some(({ id }) => id === person.id);
  return [
    ...(leads ? chairDuties(day, state, rules, wanted) : []),
    ...forwards(day, person, state, rules, wanted, now),
    ...closingComments(day, state.group, rules, wanted),
  ];
}

function closingComments(
  day: CalendarDate,
  group: Group,
  { calendar }: ReminderRules,
  wanted: (occasion: Occasion) => boolean,
): readonly Due[] {
  return on(day, ofComments(group, calendar))
    .filter(wanted)
    .flatMap((occasion): readonly Due[] => {
      if (occasion.kind !== 'commentsClose') return [];
      const { kind, meeting, closes } = occasion;
      const held = group.held.find(({ number }) => number === meeting)?.at;
      const keys = [occasionKey(occasion, calendar.zone)];
      return held === undefined ? [] : [{ duty: { kind, held, closes }, keys }];
    });
}

function chairDuties(
  day: CalendarDate,
  state: DutyState,
  rules: ReminderRules,
  wanted: (occasion: Occasion) => boolean,
): readonly Due[] {
  const dated = ofChair(state.group, state.isAgendaEmpty, rules.calendar);
  return on(day, dated)
    .filter(wanted)
    .flatMap((occasion): readonly Due[] => {
      const duty = chairDuty(occasion, day, state, rules);
      return duty ? [{ duty, keys: [occasionKey(occasion, rules.calendar.zone)] }] : [];
    });
}

function chairDuty(
  occasion: Occasion,
  day: CalendarDate,
  state: DutyState,
  rules: ReminderRules,
): Duty | null {
  const { kind } = occasion;
  if (kind === 'chairDigest') {
    return { kind, meeting: occasion.meeting, digest: digestOn(day, state, rules) };
  }
  if (kind === 'agendaMissing') return { kind, meeting: occasion.meeting };
  return kind === 'meetingNotSet' ? { kind, last: occasion.last } : null;
}

function digestOn(day: CalendarDate, state: DutyState, { calendar }: ReminderRules): Digest {
  const { group, open, unclear, deferred, isAgendaEmpty, unreached } = state;
  const isLate = (assignment: Assignment) => {
    const due = dueDay(assignment, group, calendar.zone);
    return due !== null && plusDays(due, ASKED_FOR_DAYS) < day;
  };
  return {
    open: open.length,
    late: open.filter(isLate),
    unclear,
    unconfirmed: open.filter(({ unconfirmed }) => unconfirmed.length > 0),
    ownerless: open.filter(lacksOwner),
    deferred,
    isAgendaEmpty,
    unreached,
  };
}

/** Each outsider's things, as they would be reminded of them themselves. */
function forwards(
  day: CalendarDate,
  person: Person,
  { group, open }: DutyState,
  rules: ReminderRules,
  wanted: (occasion: Occasion) => boolean,
  now: Instant,
): readonly Due[] {
  const theirs = new Map<string, { to: External; items: ReturnType<typeof itemOf>[] }>();
  for (const assignment of open) {
    for (const to of outsiders(assignment)) {
      if (contactOf(to, assignment).id !== person.id) continue;
      const known = theirs.get(ownerKey(to)) ?? { to, items: [] };
      known.items.push(itemOf(assignment, group, null));
      theirs.set(ownerKey(to), known);
    }
  }
  return [...theirs].flatMap(([key, { to, items }]) => {
    const reminder = remindersOn(day, group, items, rules, wanted, now);
    if (reminder.occasions.length === 0) return [];
    const keys = reminder.occasions.map((one) => {
      return `forward|${key}|${occasionKey(one, rules.calendar.zone)}`;
    });
    return [{ duty: { kind: 'forward', to, reminder }, keys }];
  });
}
