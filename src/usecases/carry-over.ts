import { carryOver, type Waiting } from '../domain/carry-over.js';
import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { plannedMeeting, type Meeting } from '../domain/meeting.js';
import { ownerKey } from '../domain/owner.js';
import { dateIn, type CalendarDate } from '../domain/time.js';
import { valuesOf, write } from './changes.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';
import { MAX_TRIES, pause } from './tries.js';
import { fingerprint } from './write-audit.js';

/**
 * Brings the agenda of a meeting in line with what waits for it, and with whether it has begun.
 * Computed from the record each time, so it may run as often as anybody likes.
 */
export async function carryOverTo(ports: Ports, id: GroupId, number: number): Promise<void> {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const [group, kept, before, waiting] = await Promise.all([
      ports.record.get(id, 'group'),
      ports.record.get(id, 'meeting', number),
      ports.record.get(id, 'meeting', number - 1),
      readWaiting(ports, id),
    ]);
    if (!group) return;
    const was = kept?.value ?? plannedMeeting(number);
    const day = dayOf(group.value, number, ports.settings.zone);
    const opened = whenBegun(was, group.value);
    const now = carryOver({ ...was, opened }, waiting, day);
    // Known to be away before the meeting began; the first record of the day did not look.
    const absent = opened && !was.opened ? await absentFrom(ports, id, number) : group.value.absent;
    const changes = [
      ...(same(absent, group.value.absent)
        ? []
        : [write('group', { ...group.value, absent }, group)]),
      ...(same(kept?.value ?? null, now) ? [] : [write('meeting', now, kept)]),
      ...closeEarlier(before, group.value),
    ];
    if (changes.length === 0) return;
    // Named after what it changes and what it was, so that each step is written once.
    const act = `carry-over|${number}|${kept?.etag ?? ''}|${fingerprint(now)}`;
    const { result } = await ports.record.commit(id, act, changes);
    if (result !== 'conflict') return;
    await pause(tries);
  }
  throw new Error(`gave up after ${MAX_TRIES} tries: others keep writing to the same agenda`);
}

/** The day on which a meeting is or was held; null where that is not known. */
export function dayOf(group: Group, number: number, zone: string): CalendarDate | null {
  const at =
    number === group.meeting
      ? group.meetingAt
      : number === group.meeting + 1
        ? group.nextMeeting
        : null;
  return at === null ? null : dateIn(zone, at);
}

/** Who has said that they cannot come to a meeting (ownerKey). */
export async function absentFrom(
  ports: Ports,
  id: GroupId,
  meeting: number,
): Promise<readonly string[]> {
  const rows = await ports.record.list(id, 'attendance', { within: [meeting] });
  return valuesOf(rows)
    .filter(({ status }) => status === 'absent')
    .map(({ who }) => ownerKey(who));
}

export async function readWaiting(ports: Ports, id: GroupId): Promise<Waiting> {
  const [deferrals, relays, plan] = await Promise.all([
    ports.record.list(id, 'deferral', { where: { waiting: true } }),
    ports.record.list(id, 'receivedRelay', { where: { waiting: true } }),
    ports.record.list(id, 'planRow', { where: { withdrawn: false } }),
  ]);
  return { deferrals: valuesOf(deferrals), relays: valuesOf(relays), plan: valuesOf(plan) };
}

function whenBegun(meeting: Meeting, group: Group): Meeting['opened'] {
  if (meeting.opened || meeting.number > group.meeting || group.meetingAt === null) {
    return meeting.opened;
  }
  return { at: group.meetingAt };
}

/** Nobody said that the meeting before was over, but the next one has begun. */
function closeEarlier(before: Kept<Meeting> | null, group: Group) {
  if (!before || before.value.closed || before.value.number >= group.meeting) return [];
  const at = group.meetingAt ?? before.value.opened?.at;
  return at ? [write('meeting', { ...before.value, closed: { at } }, before)] : [];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
