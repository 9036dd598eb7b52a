import type { Group } from './group.js';
import type { MyItem } from './my-item.js';
import type { Occasion } from './occasion.js';
import { beforeMeeting, ofItem, type Dated } from './occasion-days.js';
import { leadDaysOf } from './reminder-choice.js';
import { isBefore, type CalendarDate, type Instant } from './time.js';
import { isInQuietJuly, type WorkCalendar } from './working-days.js';

/** What decides on a reminder besides the record. */
export interface ReminderRules {
  readonly calendar: WorkCalendar;
  readonly usualLeadDays: readonly number[];
  /** What the receiver has chosen; null where that is nothing of their own. */
  readonly ownLeadDays: readonly number[] | null;
}

/** One thing a person has open, and why it is mentioned; `[]`: because its meeting is near. */
export interface RemindedItem {
  readonly item: MyItem;
  readonly occasions: readonly Occasion[];
}

/** What one group is to remind one person of on one day. */
export interface GroupReminder {
  /** The meeting that is near, where that is a reason. */
  readonly meeting: Instant | null;
  readonly occasions: readonly Occasion[];
  readonly items: readonly RemindedItem[];
}

/**
 * What somebody with these open items is reminded of on a day, by the record as it stands. Nothing
 * is remembered here: who has heard of an occasion is for the delivery to know.
 */
export function remindersOn(
  day: CalendarDate,
  group: Group,
  items: readonly MyItem[],
  { calendar, usualLeadDays, ownLeadDays }: ReminderRules,
  wanted: (occasion: Occasion) => boolean,
  now: Instant,
): GroupReminder {
  const isNear = items.length > 0 && !isOver(group, now);
  const leadTimes = leadDaysOf(group, usualLeadDays, ownLeadDays);
  const near = isNear ? on(day, beforeMeeting(group, leadTimes, calendar)).filter(wanted) : [];
  const reminded = items.map((item) => ({
    item,
    occasions: ofItem(item, group, calendar, day)
      .filter((dated) => isOn(day, dated, calendar))
      .map(({ occasion }) => occasion)
      .filter(wanted),
  }));
  const shown = near.length > 0 ? reminded : reminded.filter((one) => one.occasions.length > 0);
  return {
    meeting: near.length > 0 ? group.nextMeeting : null,
    occasions: [...near, ...shown.flatMap(({ occasions }) => occasions)],
    items: shown,
  };
}

function isOver({ nextMeeting }: Group, now: Instant): boolean {
  return nextMeeting !== null && isBefore(nextMeeting, now);
}

export function on(day: CalendarDate, dated: readonly Dated[]): readonly Occasion[] {
  return dated.filter((one) => one.day === day).map(({ occasion }) => occasion);
}

/** Whoever has not said yes is asked on whatever day comes first after they got it. */
function isOn(day: CalendarDate, dated: Dated, calendar: WorkCalendar): boolean {
  return dated.occasion.kind === 'unconfirmed'
    ? dated.day <= day && !isInQuietJuly(calendar, day)
    : dated.day === day;
}

/** The first day after one on which there is a reason; null where none can be foreseen. */
export function firstDayAfter(day: CalendarDate, dated: readonly Dated[]): CalendarDate | null {
  const ahead = dated.map((one) => one.day).filter((one) => one > day);
  return ahead.reduce<CalendarDate | null>(
    (first, one) => (first === null || one < first ? one : first),
    null,
  );
}
