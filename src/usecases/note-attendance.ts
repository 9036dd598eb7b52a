import type { Attendance, Attendee, Profile } from '../domain/attendance.js';
import { weighed } from '../domain/attendance-rules.js';
import type { FollowUp } from '../domain/follow-up.js';
import { sameName, type Group } from '../domain/group.js';
import type { Person } from '../domain/ids.js';
import { plannedMeeting } from '../domain/meeting.js';
import { ownerKey } from '../domain/owner.js';
import { MAX_NAME } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import { isHeldOn, recordingAt } from '../domain/series.js';
import { dateIn } from '../domain/time.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { agendaCard } from './agenda-state.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { confirmationsOf } from './confirmations.js';
import { groupChange, readGroup } from './group-of.js';
import type { Change, Ports } from './ports.js';
import type { Kept } from './kept.js';
import { whenOpened } from './recording.js';

/** What is said of one person; what is left out is not known. */
export interface AttendanceNote {
  readonly who: Attendee;
  readonly status: Attendance['status'];
  readonly title?: string | null;
  readonly organisation?: string | null;
  readonly standsInFor?: string | null;
  readonly coopted?: boolean;
  readonly items?: Attendance['items'];
  readonly arrived?: string | null;
  readonly left?: string | null;
}

export interface Noted {
  readonly source: Attendance['source'];
  /** On whose card it was pressed; null: the meeting that is meant at the time. */
  readonly meeting: number | null;
  readonly notes: readonly AttendanceNote[];
}

/** With profiles, assignments and cards, as many people as one transaction takes. */
const PEOPLE_PER_ACT = 20;

/**
 * Notes who is there and who is not: a row for each person, so that a whole group may press at
 * once. Everyone may say it of themselves; of others those say it who run the meeting. The value
 * is the number of the meeting.
 */
export async function noteAttendance(
  ports: Ports,
  act: Act,
  noted: Noted,
): Promise<ActResult<number>> {
  const members = noted.notes.some(({ standsInFor }) => standsInFor)
    ? await ports.chat.members(act.group)
    : [];
  const notes = eachOnce(withReplaced(noted.notes, members));
  const parts = Math.max(1, Math.ceil(notes.length / PEOPLE_PER_ACT));
  for (let part = parts - 1; ; part -= 1) {
    const own = notes.slice(part * PEOPLE_PER_ACT, (part + 1) * PEOPLE_PER_ACT);
    const id = part === 0 ? act.id : `${act.id}/${part}`;
    const delivery = part === 0 ? act.delivery : id;
    const result = await notePart(ports, { ...act, id, delivery }, { ...noted, notes: own });
    if (part === 0 || result.kind === 'refused') return result;
  }
}

function notePart(ports: Ports, act: Act, noted: Noted): Promise<ActResult<number>> {
  const { zone } = ports.settings;
  return carryOut(
    ports,
    act,
    async () => {
      const state = await readGroup(ports, act);
      const { group, number } = placeFor(state.group, act, noted, zone);
      const [keptMeeting, rows, profiles, activityId] = await Promise.all([
        ports.record.get(act.group, 'meeting', number),
        ports.record.list(act.group, 'attendance', { within: [number] }),
        ports.record.list(act.group, 'profile'),
        ports.record.postedCard(act.group, agendaCard(number)),
      ]);
      return { state, group, number, keptMeeting, rows, profiles, isPosted: activityId !== null };
    },
    async ({ state, group, number, keptMeeting, rows, profiles, isPosted }) => {
      const fault = await faultOf(act, noted, state.group, number, zone);
      if (fault) return { refusal: fault };
      const before = new Map(rows.map((kept) => [ownerKey(kept.value.who), kept]));
      const known = new Map(profiles.map((kept) => [ownerKey(kept.value.who), kept]));
      const written = noted.notes.flatMap((note) => {
        const was = before.get(ownerKey(note.who));
        const told = rowOf(note, number, noted, act, known.get(ownerKey(note.who))?.value);
        const row = weighed(was?.value ?? null, told);
        return same(row, was?.value) ? [] : [{ row, was }];
      });
      // Of a meeting that is only planned the group's row knows nothing.
      const absent =
        number === group.meeting
          ? absentNow(
              group,
              written.map(({ row }) => row),
            )
          : group.absent;
      const now: Group = { ...group, absent };
      const confirmations = await confirmationsOf(ports, act, group, absent);
      const meeting = keptMeeting?.value ?? plannedMeeting(number);
      // What is typed must be seen somewhere; what Teams tells comes with the meeting's start.
      const isNew = noted.source === 'typed' && meeting.cardOn === null && !isPosted;
      const shown = { ...meeting, cardOn: dateIn(zone, act.at) };
      const opening: readonly FollowUp[] =
        number > state.group.meeting && group !== state.group
          ? whenOpened(number).filter(({ kind }) => kind === 'carry-over')
          : [];
      return {
        value: number,
        did: written.length > 0 ? { deed: 'attendance.noted', number } : null,
        changes: [
          ...(same(now, state.group) ? [] : [groupChange(state, now)]),
          ...(isNew ? [write('meeting', shown, keptMeeting)] : []),
          ...written.map(({ row, was }) => write('attendance', row, was)),
          ...noted.notes.flatMap((note) => profileChange(note, known.get(ownerKey(note.who)))),
          ...confirmations.changes,
        ],
        followUps: [
          { kind: isNew ? 'post' : 'refresh', ref: agendaCard(number) },
          ...opening,
          ...confirmations.followUps,
        ],
        known: { group: now },
      };
    },
  );
}

/**
 * Today's meeting. On a day without one, whoever is said to be there is there now, as with the
 * first record of a day; who cannot come says it of the next.
 */
function placeFor(
  group: Group,
  act: Act,
  { meeting, source, notes }: Noted,
  zone: string,
): { readonly group: Group; readonly number: number } {
  if (meeting !== null) return { group, number: meeting };
  if (isHeldOn(group, act.at, zone)) return { group, number: group.meeting };
  const isThere = notes.some(({ status }) => status === 'present');
  if (source !== 'typed' || !isThere) return { group, number: group.meeting + 1 };
  const now = recordingAt(group, act.at, zone);
  return { group: now, number: Math.max(1, now.meeting) };
}

async function faultOf(
  act: Act,
  { source, meeting, notes }: Noted,
  group: Group,
  number: number,
  zone: string,
): Promise<Refusal | null> {
  const isComing = number > group.meeting || isHeldOn(group, act.at, zone);
  const isOther = number < group.meeting || number > group.meeting + 1;
  if (meeting !== null && (isOther || !isComing)) return { reason: 'meeting.over' };
  const tooLong = notes.some(({ who }) => who.kind === 'external' && who.name.length > MAX_NAME);
  if (tooLong) return { reason: 'owner.nameTooLong', limit: MAX_NAME };
  const isOwn = notes.every(({ who }) => ownerKey(who) === act.by.id);
  if (source !== 'typed' || isOwn || (await runsMeeting(act, group))) return null;
  return onlyThoseWhoRunIt(group);
}

function rowOf(
  note: AttendanceNote,
  meeting: number,
  { source }: Noted,
  { by, at }: Act,
  profile: Profile | undefined,
): Attendance {
  const { who, status } = note;
  return {
    meeting,
    who,
    status,
    standsInFor: clipped(note.standsInFor),
    coopted: note.coopted ?? false,
    items: note.items ?? null,
    title: clipped(note.title) ?? profile?.title ?? null,
    organisation: clipped(note.organisation) ?? profile?.organisation ?? null,
    arrived: note.arrived ?? null,
    left: note.left ?? null,
    source,
    by,
    at,
  };
}

/** Kept from meeting to meeting, so that a title is typed once. */
function profileChange(
  { who, title, organisation }: AttendanceNote,
  was: Kept<Profile> | undefined,
): readonly Change[] {
  const now: Profile = {
    who,
    title: clipped(title) ?? was?.value.title ?? null,
    organisation: clipped(organisation) ?? was?.value.organisation ?? null,
  };
  const isKnown = now.title === (was?.value.title ?? null);
  const isSame = isKnown && now.organisation === (was?.value.organisation ?? null);
  return isSame ? [] : [write('profile', now, was)];
}

function absentNow(group: Group, rows: readonly Attendance[]): readonly string[] {
  const keys = (status: Attendance['status']) =>
    rows.filter((row) => row.status === status).map(({ who }) => ownerKey(who));
  const present = keys('present');
  const stay = group.absent.filter((key) => !present.includes(key));
  return [...stay, ...keys('absent').filter((key) => !stay.includes(key))];
}

/** Whom somebody stands in for is not there, unless the same list says otherwise. */
function withReplaced(
  notes: readonly AttendanceNote[],
  members: readonly Person[],
): readonly AttendanceNote[] {
  const replaced = notes.flatMap(({ standsInFor }): readonly AttendanceNote[] => {
    const person = members.find(({ name }) => standsInFor && sameName(name, standsInFor));
    const isNamed = notes.some(({ who }) => ownerKey(who) === person?.id);
    return person && !isNamed ? [{ who: { kind: 'person', person }, status: 'absent' }] : [];
  });
  return [...notes, ...replaced];
}

/** A row of a transaction may be written once; what stands last counts. */
function eachOnce(notes: readonly AttendanceNote[]): readonly AttendanceNote[] {
  return [...new Map(notes.map((note) => [ownerKey(note.who), note])).values()];
}

function clipped(text: string | null | undefined): string | null {
  return text ? text.slice(0, MAX_NAME) : null;
}

/** Whether anything is said that was not said before, whoever says it and when. */
function same(a: object, b: object | undefined): boolean {
  return JSON.stringify({ ...a, at: '', by: '' }) === JSON.stringify({ ...b, at: '', by: '' });
}
