import type { PlanRow } from './action-plan.js';
import { MAX_ITEMS, MAX_TITLE, onAgenda, type AgendaItem, type Origin } from './agenda.js';
import { canBeBroughtBack, type Deferral } from './deferral.js';
import type { Meeting } from './meeting.js';
import type { ReceivedRelay } from './relay.js';
import { termOf, type CalendarDate } from './time.js';

/** What waits to be taken up: by itself it comes onto the agenda of the meeting it is for. */
export interface Waiting {
  readonly deferrals: readonly Deferral[];
  readonly relays: readonly ReceivedRelay[];
  readonly plan: readonly PlanRow[];
}

/**
 * The meeting with everything on its agenda that waits for it. Doing it again changes nothing;
 * what waits no more is taken off again, unless the meeting has come to it. `day` is when the
 * meeting is held, where that is known.
 */
export function carryOver(meeting: Meeting, waiting: Waiting, day: CalendarDate | null): Meeting {
  const due = dueItems(waiting, day, meeting.number);
  const keys = new Set(due.map(({ origin }) => originKey(origin)));
  // A meeting that has begun keeps what it got, but for what has been put back to wait.
  const waitsOn = new Set(
    waiting.deferrals
      .filter((one) => canBeBroughtBack(one) && !isDue(one, day))
      .map(({ number }) => number),
  );
  const stays = ({ status, origin }: AgendaItem) =>
    !isCarried(origin) ||
    status !== 'open' ||
    keys.has(originKey(origin)) ||
    (meeting.opened !== null && !(origin.kind === 'deferral' && waitsOn.has(origin.number)));
  const kept = meeting.agenda.filter(stays).map((item) => relabelled(item, due));
  const there = new Set(kept.map(({ origin }) => origin && originKey(origin)));
  // What finds no room goes on waiting for the meeting after.
  const room = Math.max(0, MAX_ITEMS - onAgenda(kept).length);
  const missing = due.filter(({ origin }) => !there.has(originKey(origin))).slice(0, room);
  const added = missing.map(({ title, origin }, index): AgendaItem => {
    const id = meeting.lastItem + index + 1;
    return { id, title, presenter: null, time: null, status: 'open', origin, proposedBy: null };
  });
  const agenda = added.reduce<readonly AgendaItem[]>(insertItem, kept);
  return { ...meeting, agenda, lastItem: meeting.lastItem + added.length };
}

/** Before the standing items that end every agenda; else last. */
export function insertItem(agenda: readonly AgendaItem[], item: AgendaItem): readonly AgendaItem[] {
  const firstClosing = agenda.findIndex(
    ({ origin }) => origin?.kind === 'standing' && origin.closing,
  );
  if (firstClosing >= 0) {
    return [...agenda.slice(0, firstClosing), item, ...agenda.slice(firstClosing)];
  }
  const lastOwn = agenda.findLastIndex(({ origin }) => origin?.kind !== 'standing');
  const place = lastOwn < 0 ? Math.min(OPENING_ITEMS, agenda.length) : lastOwn + 1;
  return [...agenda.slice(0, place), item, ...agenda.slice(place)];
}

/** How many standing items come before the meeting's own: opening, and the last minutes. */
const OPENING_ITEMS = 2;

interface DueItem {
  readonly title: string;
  readonly origin: Exclude<Origin, { kind: 'standing' }>;
}

function dueItems(
  { deferrals, relays, plan }: Waiting,
  day: CalendarDate | null,
  number: number,
): DueItem[] {
  return [
    ...deferrals
      // A meeting that has begun does not get back what it has put off itself.
      .filter((deferral) => deferral.meeting < number && isDue(deferral, day))
      .map(({ number, title, on: since, reason, condition }): DueItem => {
        const why = {
          reason: clipped(reason, MAX_REASON),
          condition: clipped(condition, MAX_REASON),
        };
        return { title: clipped(title), origin: { kind: 'deferral', number, since, ...why } };
      }),
    ...relays.map(({ number, text, fromName, from: group }): DueItem => {
      const from = clipped(fromName, MAX_REASON);
      return { title: clipped(text), origin: { kind: 'relay', number, from, group } };
    }),
    ...plan
      .filter((row) => (row.meeting ?? 0) < number && isToBeFollowedUp(row, day))
      .map(({ number: row, activity }): DueItem => ({
        title: clipped(activity),
        origin: { kind: 'plan', row },
      })),
  ];
}

/** A whole agenda is one table row; the long text stands in the row that it came from. */
const MAX_REASON = 100;

function clipped<T extends string | null>(text: T, max = MAX_TITLE): T | string {
  if (text === null || text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function isDue({ target, takenUp, withdrawn }: Deferral, day: CalendarDate | null): boolean {
  if (takenUp !== null || withdrawn) return false;
  switch (target.kind) {
    case 'nextMeeting':
      return true;
    case 'month':
      return day !== null && day.slice(0, 7) >= target.month;
    case 'backlog':
      return false;
  }
}

/** At the first meeting of the period; a date is followed up at the first meeting from it on. */
function isToBeFollowedUp(row: PlanRow, day: CalendarDate | null): boolean {
  const { followUp, followedUp, withdrawn } = row;
  if (withdrawn) return false;
  if (followUp.kind === 'nextMeeting') return followedUp === null;
  if (day === null) return false;
  switch (followUp.kind) {
    case 'date':
      return followedUp === null && day >= followUp.date;
    case 'period':
      return followedUp === null && day >= firstDayOf(followUp.precision, followUp.last);
    case 'ongoing':
      return followedUp === null || followedUp < termOf(day).first;
    case 'none':
      return false;
  }
}

function firstDayOf(
  precision: 'week' | 'month' | 'term' | 'year',
  last: CalendarDate,
): CalendarDate {
  switch (precision) {
    case 'week':
      return weekBefore(last);
    case 'month':
      return `${last.slice(0, 7)}-01`;
    case 'term':
      return termOf(last).first;
    case 'year':
      return `${last.slice(0, 4)}-01-01`;
  }
}

function weekBefore(last: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${last}T00:00:00Z`) - 6 * 86_400_000).toISOString().slice(0, 10);
}

function isCarried(origin: Origin | null): origin is DueItem['origin'] {
  return origin !== null && origin.kind !== 'standing';
}

/** What was said when it was put off can be changed afterwards; the item says what stands now. */
function relabelled(item: AgendaItem, due: readonly DueItem[]): AgendaItem {
  const { origin } = item;
  if (!isCarried(origin)) return item;
  const now = due.find((one) => originKey(one.origin) === originKey(origin));
  return now ? { ...item, origin: now.origin } : item;
}

function originKey(origin: Origin): string {
  switch (origin.kind) {
    case 'standing':
      return 'standing';
    case 'deferral':
      return `deferral ${origin.number}`;
    case 'relay':
      return `relay ${origin.group ?? origin.from} ${origin.number}`;
    case 'plan':
      return `plan ${origin.row}`;
  }
}
