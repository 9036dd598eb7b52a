import type { CardContent } from '../domain/card-content.js';
import { carryOver } from '../domain/carry-over.js';
import type { GroupId } from '../domain/ids.js';
import { plannedMeeting, type Meeting } from '../domain/meeting.js';
import { promisedFor } from '../domain/promised.js';
import { wishesFor } from '../domain/time-request.js';
import { dateIn, type CalendarDate } from '../domain/time.js';
import { dayOf, readWaiting } from './carry-over.js';
import { valuesOf } from './changes.js';
import type { Known } from './known.js';
import type { Ports } from './ports.js';

/**
 * The agenda as it stands. Null where there is nothing on it, nobody has been noted, nothing was
 * promised, nobody asks for more time, and it never was in the chat: a group that only records
 * sees no card that it did not ask for.
 */
export async function loadAgendaCard(
  ports: Ports,
  id: GroupId,
  number: number,
  known: Known,
): Promise<CardContent | null> {
  const [kept, keptMeeting, rows, open, members, waiting] = await Promise.all([
    known.group ? null : ports.record.get(id, 'group'),
    ports.record.get(id, 'meeting', number),
    ports.record.list(id, 'attendance', { within: [number] }),
    ports.record.list(id, 'assignment', { where: { open: true } }),
    ports.chat.members(id),
    ports.record.list(id, 'timeRequest', { where: { waiting: true } }),
  ]);
  const group = known.group ?? kept?.value;
  if (!group) return null;
  const stored = keptMeeting?.value ?? plannedMeeting(number);
  const held = stored.opened && dateIn(ports.settings.zone, stored.opened.at);
  const day = held ?? dayOf(group, number, ports.settings.zone);
  const begun =
    number <= group.meeting && group.meetingAt !== null ? { at: group.meetingAt } : null;
  const meeting = stored.opened
    ? stored
    : { ...(await withWhatWaits(ports, id, stored, day)), opened: begun };
  const promised = meeting.closed ? [] : promisedFor(valuesOf(open), number, day);
  const asking = meeting.closed ? [] : wishesFor(valuesOf(waiting), valuesOf(open));
  const attendance = valuesOf(rows);
  const shown = [meeting.agenda, promised, asking, attendance];
  const isEmpty = shown.every((part) => part.length === 0);
  if (isEmpty && meeting.cardOn === null) return null;
  return { card: 'agenda', group, meeting, day, attendance, members, promised, asking };
}

/** It is written down when the meeting begins; who looks before that sees it as well. */
async function withWhatWaits(
  ports: Ports,
  id: GroupId,
  meeting: Meeting,
  day: CalendarDate | null,
): Promise<Meeting> {
  return carryOver(meeting, await readWaiting(ports, id), day);
}
