import { inTime, onOrAfter, onOrBefore, shift, workingDaysAfter } from './days.js';

/* What the issue promises, worked out from what happened in the story: no line of the engine is used. */

export type Due = { date: string } | 'nextMeeting' | 'ongoing' | 'none';

export interface Task {
  readonly number: number;
  owners: string[];
  /** Whoever joins later has it, too. */
  readonly forEveryone: boolean;
  due: Due;
  readonly recordedOn: string;
  /** How many meetings had begun when it was handed out. */
  meeting: number;
  /** Whoever has it and has not said yes, since a day. */
  unconfirmed: { name: string; since: string } | null;
  /** Of one that everyone has: who has done their part. */
  done: Set<string>;
  ended: boolean;
}

export interface GroupModel {
  readonly name: string;
  readonly chair: string;
  members: string[];
  tasks: Task[];
  next: { day: string; setOn: string } | null;
  /** Days of the meetings that were held. */
  held: string[];
}

export interface Snooze {
  readonly who: string;
  readonly group: string;
  readonly number: number;
  readonly until: string;
}

/** A person's message on a day: the numbers in it by group, and what they hear as a chair. */
export interface Message {
  readonly items: Readonly<Record<string, readonly number[]>>;
  readonly duties: readonly string[];
}

const LEADS = [7, 1];

export class Expectation {
  readonly groups: GroupModel[] = [];
  snoozes: Snooze[] = [];
  /** What somebody has heard of already. */
  private readonly heard = new Set<string>();

  /** The messages of a day, by who gets them; what is in them counts as heard from now on. */
  messagesOn(day: string, now: 'morning' | 'meeting was set'): Record<string, Message> {
    const people = new Set(this.groups.flatMap(({ members }) => members));
    const found: Record<string, Message> = {};
    for (const who of people) {
      const message = this.messageTo(who, day, now);
      if (message) found[who] = message;
    }
    return found;
  }

  private messageTo(who: string, day: string, now: string): Message | null {
    const items: Record<string, number[]> = {};
    const duties: string[] = [];
    for (const group of this.groups) {
      if (!group.members.includes(who)) continue;
      const numbers = this.itemsIn(group, who, day, now);
      if (numbers.length > 0) items[group.name] = numbers;
      if (group.chair === who && now === 'morning') duties.push(...this.dutiesIn(group, day));
    }
    return Object.keys(items).length + duties.length > 0 ? { items, duties } : null;
  }

  private itemsIn(group: GroupModel, who: string, day: string, now: string): number[] {
    const open = group.tasks.filter((task) => has(task, who));
    const awake = open.filter(({ number }) => !this.sleeps(who, group, number, day));
    const reasons = awake.filter(
      (task) => now === 'morning' && this.isReason(group, task, who, day),
    );
    const isNear =
      awake.length > 0 && leadsOn(group, day, now).some((lead) => this.isNews(who, lead));
    return (isNear ? awake : reasons).map(({ number }) => number).sort((a, b) => a - b);
  }

  private sleeps(who: string, { name }: GroupModel, number: number, day: string): boolean {
    return this.snoozes.some(
      (one) => one.who === who && one.group === name && one.number === number && one.until > day,
    );
  }

  private isReason(group: GroupModel, task: Task, who: string, day: string): boolean {
    const { due, number, recordedOn, unconfirmed } = task;
    const of = `${group.name} ${number}`;
    const wakes = this.snoozes.some(
      ({ who: sleeper, group: name, number: snoozed, until }) =>
        sleeper === who && name === group.name && snoozed === number && until === day,
    );
    const isAsked =
      unconfirmed?.name === who &&
      day === onOrAfter(shift(unconfirmed.since, 1)) &&
      this.isNews(who, `${of} unconfirmed`);
    const isDue = typeof due === 'object' && day === onOrBefore(due.date) && recordedOn < day;
    const isOngoing =
      due === 'ongoing' && ['2026-12-01', '2027-06-01'].some((one) => onOrAfter(one) === day);
    const late = dueDayOf(group, task);
    const isLate =
      late !== null && [1, 2, 3].some((week) => onOrAfter(shift(late, 7 * week)) === day);
    return wakes || isAsked || isDue || isOngoing || isLate;
  }

  private dutiesIn(group: GroupModel, day: string): string[] {
    const { name, next, held } = group;
    const before = (days: number) =>
      next !== null && inTime(shift(next.day, -days), next.day) === day && next.setOn < day;
    const last = next?.day ?? held.at(-1);
    const isNotSet = last !== undefined && workingDaysAfter(last, 3) === day;
    return [
      ...(before(14) ? [`no agenda ${name}`] : []),
      ...(before(2) ? [`digest ${name}`] : []),
      ...(isNotSet ? [`not set ${name}`] : []),
    ];
  }

  private isNews(who: string, what: string): boolean {
    const key = `${who}: ${what}`;
    if (this.heard.has(key)) return false;
    this.heard.add(key);
    return true;
  }
}

function has(task: Task, who: string): boolean {
  return !task.ended && task.owners.includes(who) && !task.done.has(who);
}

/** The lead times that fall on a day; those that were missed when the meeting was set, on that day. */
function leadsOn({ name, next }: GroupModel, day: string, now: string): string[] {
  if (next === null) return [];
  const days = LEADS.map((lead) => ({ lead, day: inTime(shift(next.day, -lead), next.day) }));
  const missed = days.filter((one) => one.day <= next.setOn);
  const nearest = missed.at(-1);
  const today =
    now === 'morning'
      ? days.filter((one) => one.day === day && one.day > next.setOn)
      : nearest && day === next.setOn
        ? [nearest]
        : [];
  return today.map(({ lead }) => `${name} ${next.day} ${lead}`);
}

/** When it was to be done; for the next meeting that is the one after it was handed out. */
function dueDayOf({ next, held }: GroupModel, { due, meeting }: Task): string | null {
  if (typeof due === 'object') return due.date;
  if (due !== 'nextMeeting') return null;
  return held[meeting] ?? next?.day ?? null;
}
