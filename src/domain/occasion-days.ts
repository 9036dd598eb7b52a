import { dueDay } from './due-day.js';
import type { Group } from './group.js';
import type { MyItem } from './my-item.js';
import type { Occasion } from './occasion.js';
import { dayAfter, isBefore, plusDays, type CalendarDate, type Instant } from './time.js';
import {
  dayOf,
  decentFrom,
  firstFreeDay,
  isInQuietJuly,
  lastWorkingDay,
  plusWorkingDays,
  type WorkCalendar,
} from './working-days.js';

/** An occasion, and the day on which the person is told. */
export interface Dated {
  readonly day: CalendarDate;
  readonly occasion: Occasion;
}

const OVERDUE_WEEKS = [1, 2, 3];
const DIGEST_DAYS = 2;
const AGENDA_DAYS = 14;
const NOT_SET_WORKING_DAYS = 3;

/** On these days what is ongoing is asked about: a month before each term ends. */
const ASKED_ON = ['06-01', '12-01'];

/**
 * The lead times before the group's meeting. Those that had passed when it was set, and those
 * that fall on the same day, are one: the nearest to the meeting.
 */
export function beforeMeeting(
  group: Group,
  leadTimes: readonly number[],
  calendar: WorkCalendar,
): readonly Dated[] {
  const { nextMeeting: meeting, meetingSetAt } = group;
  if (meeting === null) return [];
  const meetingDay = dayOf(calendar, meeting);
  const setOn = meetingSetAt === null ? null : dayToldAtOnce(meetingSetAt, meeting, calendar);
  const days = new Map<CalendarDate, number>();
  for (const leadDays of [...leadTimes].sort((a, b) => b - a)) {
    const day = dayInTime(plusDays(meetingDay, -leadDays), meetingDay, calendar);
    days.set(setOn !== null && day < setOn ? setOn : day, leadDays);
  }
  return [...days].map(([day, leadDays]) => ({
    day,
    occasion: { kind: 'beforeMeeting', group: group.id, meeting, leadDays },
  }));
}

/** When somebody is told of a meeting that is sooner than they should have known. */
function dayToldAtOnce(setAt: Instant, meeting: Instant, calendar: WorkCalendar): CalendarDate {
  const decent = decentFrom(calendar, setAt);
  return dayOf(calendar, isBefore(decent, meeting) ? decent : setAt);
}

/** A working day on or before the wanted one; where that is in July, the first after the holidays. */
function dayInTime(
  wanted: CalendarDate,
  meetingDay: CalendarDate,
  calendar: WorkCalendar,
): CalendarDate {
  const day = lastWorkingDay(calendar, wanted);
  if (!isInQuietJuly(calendar, day)) return day;
  const after = firstFreeDay(calendar, day);
  return after < meetingDay ? after : day;
}

/** Everything that an item on somebody's list is a reason to remind of, in the year around a day. */
export function ofItem(
  item: MyItem,
  group: Group,
  calendar: WorkCalendar,
  around: CalendarDate,
): readonly Dated[] {
  const { number, due } = item;
  const of = { group: group.id, number };
  const found: Dated[] = [];
  if (due.kind === 'date') {
    const day = lastWorkingDay(calendar, due.date);
    found.push({ day, occasion: { kind: 'dueDate', ...of, due: due.date } });
  }
  if (due.kind === 'period') {
    const day = lastWorkingDay(calendar, due.last);
    found.push({ day, occasion: { kind: 'periodEnd', ...of, due: due.last } });
  }
  if (due.kind === 'ongoing') {
    const year = Number(around.slice(0, 4));
    for (const asked of [year, year + 1].flatMap((one) => ASKED_ON.map((on) => `${one}-${on}`))) {
      const isNew = dayOf(calendar, item.recordedAt) >= asked;
      const day = firstFreeDay(calendar, asked);
      if (!isNew) found.push({ day, occasion: { kind: 'ongoing', ...of, asked } });
    }
  }
  if (item.unconfirmed) {
    const day = firstFreeDay(calendar, dayAfter(dayOf(calendar, item.recordedAt)));
    found.push({ day, occasion: { kind: 'unconfirmed', ...of } });
  }
  return [...found, ...whenOverdue(item, group, calendar)];
}

/** Weekly, at most three times; weeks that fall on one day, after the holidays, are the last of them. */
function whenOverdue(item: MyItem, group: Group, calendar: WorkCalendar): readonly Dated[] {
  const due = dueDay(item, group, calendar.zone);
  if (due === null) return [];
  const weeks = new Map(
    OVERDUE_WEEKS.map((week) => [firstFreeDay(calendar, plusDays(due, 7 * week)), week]),
  );
  return [...weeks].map(([day, week]) => ({
    day,
    occasion: { kind: 'overdue', group: group.id, number: item.number, due, week },
  }));
}

/** What a chair hears of that no item of theirs is about. */
export function ofChair(
  group: Group,
  isAgendaEmpty: boolean,
  calendar: WorkCalendar,
): readonly Dated[] {
  const { nextMeeting: meeting, meetingAt, meetingSetAt, id } = group;
  const last = meeting ?? meetingAt;
  if (last === null) return [];
  const lastDay = dayOf(calendar, last);
  const after = firstFreeDay(calendar, plusWorkingDays(calendar, lastDay, NOT_SET_WORKING_DAYS));
  const notSet: Dated = {
    day: after,
    occasion: { kind: 'meetingNotSet', group: id, last: lastDay },
  };
  if (meeting === null) return [notSet];
  const on = (kind: 'chairDigest' | 'agendaMissing', days: number): readonly Dated[] => {
    const day = dayInTime(plusDays(lastDay, -days), lastDay, calendar);
    // Whoever sets a meeting for the day after tomorrow knows how things stand.
    const isKnown = meetingSetAt !== null && day <= dayOf(calendar, meetingSetAt);
    return isKnown ? [] : [{ day, occasion: { kind, group: id, meeting } }];
  };
  const agenda = isAgendaEmpty ? on('agendaMissing', AGENDA_DAYS) : [];
  return [...agenda, ...on('chairDigest', DIGEST_DAYS), notSet];
}

/**
 * A working day before comments on the minutes close. Whoever says so on that day or later has said
 * it to everybody: it stands in the chat.
 */
export function ofComments(group: Group, calendar: WorkCalendar): readonly Dated[] {
  return group.held.flatMap(({ number, comments }): readonly Dated[] => {
    if (comments === null) return [];
    const day = lastWorkingDay(calendar, plusDays(comments.closes, -1));
    const occasion = {
      kind: 'commentsClose',
      group: group.id,
      meeting: number,
      closes: comments.closes,
    } as const;
    return day <= dayOf(calendar, comments.at) ? [] : [{ day, occasion }];
  });
}
