import type { AuditedChange, AuditEntry } from '../domain/audit.js';
import type { HeldMeeting } from '../domain/comment-window.js';
import type { Decision } from '../domain/decision.js';
import type { Deferral } from '../domain/deferral.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import type { GroupId, Person } from '../domain/ids.js';
import { plannedMeeting, type Meeting } from '../domain/meeting.js';
import type { Act } from './act.js';
import { cardsOf } from './cards-of.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import type { Change, Ports } from './ports.js';
import type { Kept } from './kept.js';
import type { RecordKind, RecordKinds } from './record-kinds.js';
import { fingerprint, pick } from './write-audit.js';

/** As long as people remember what they did last. */
const HOURS = 24;

/**
 * Takes back what a person did last in the group: every row it changed stands again as it stood
 * before, and what it recorded is withdrawn, not removed. Where somebody has changed one of the
 * rows since, nothing is taken back.
 */
export function undo(ports: Ports, act: Act): Promise<ActResult<AuditEntry>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [group, latest, members] = await Promise.all([
        ports.record.get(act.group, 'group'),
        ports.record.get(act.group, 'latest', act.by.id),
        ports.chat.members(act.group),
      ]);
      const last = latest?.value.acts[0];
      const entry = last && (await ports.record.get(act.group, 'audit', last.at, last.act));
      const changes = entry ? toTakeBack(entry.value) : [];
      const rows = await Promise.all(changes.map((one) => readRow(ports, act.group, one)));
      return { group, latest, members, entry, changes, rows };
    },
    ({ group, latest, members, entry, changes, rows }) => {
      if (!entry || !latest || isLongAgo(entry.value, act)) {
        return { refusal: { reason: 'undo.nothing' } };
      }
      const changed = changes.some(({ row, before, after }, index) => {
        const now = rows[index]?.value ?? null;
        const fields = row === 'group' ? Object.keys(before ?? {}) : null;
        return fingerprint(fields && now ? pick(now as Group, fields) : now) !== after;
      });
      if (changed) return { refusal: { reason: 'undo.changedSince' } };
      const [, ...acts] = latest.value.acts;
      const restored = changes.flatMap((change, index) =>
        restore(change, rows[index] ?? null, act),
      );
      return {
        value: entry.value,
        did: { deed: 'undone', ...(entry.value.number ? { number: entry.value.number } : {}) },
        changes: [...restored, write('latest', { ...latest.value, acts }, latest)],
        followUps: followUpsOf(changes, rows, group?.value ?? null, members),
      };
    },
  );
}

type AnyRow = Kept<RecordKinds[RecordKind]>;

function readRow(ports: Ports, id: GroupId, { row, key }: AuditedChange): Promise<AnyRow | null> {
  return ports.record.get(id, row as RecordKind, ...key);
}

function isLongAgo(entry: AuditEntry, act: Act): boolean {
  return Date.parse(act.at) - Date.parse(entry.at) > HOURS * 3_600_000;
}

function restore({ row, before }: AuditedChange, now: AnyRow | null, act: Act): readonly Change[] {
  if (row === 'group') {
    const kept = now as Kept<Group> | null;
    return kept ? [write('group', { ...kept.value, ...(before as Partial<Group>) }, kept)] : [];
  }
  if (row === 'meeting' && now) {
    return [change(row, asItWas(before as Meeting | undefined, now.value as Meeting), now)];
  }
  if (before !== undefined) return [change(row, before, now)];
  return now ? [change(row, withdrawn(row, now.value, act), now)] : [];
}

/** The kind of a row that comes from the audit is known when it runs, not when it is compiled. */
function change(row: string, value: unknown, was: AnyRow | null): Change {
  return { row, value, was } as Change;
}

/** What has a number keeps it; what has none, such as a share, goes. */
function withdrawn(row: string, value: AnyRow['value'], { by, at }: Act): unknown {
  switch (row) {
    case 'assignment':
      return { ...value, ended: { how: 'withdrawn', by, at } };
    case 'decision':
    case 'deferral':
    case 'planRow':
      return { ...value, withdrawn: true };
    case 'heard':
      return { ...value, settled: true };
    case 'round':
      return value;
    default:
      return null;
  }
}

/** Ids that were given are not given again, and the card stands in the chat, whatever it shows. */
function asItWas(before: Meeting | undefined, { number, lastItem, cardOn }: Meeting): Meeting {
  return { ...(before ?? plannedMeeting(number)), lastItem, cardOn };
}

/** That a record was the first of the day is no reason to take back the meeting with it. */
function toTakeBack({ deed, changes }: AuditEntry): readonly AuditedChange[] {
  const isRecord = /\.(recorded|replaced|deferred)$/.test(deed);
  return isRecord ? changes.filter(({ row }) => row !== 'group') : changes;
}

/** The cards and lists that showed what is taken back. */
function followUpsOf(
  changes: readonly AuditedChange[],
  now: readonly (AnyRow | null)[],
  group: Group | null,
  members: readonly Person[],
): readonly FollowUp[] {
  const rows = new Set(changes.map(({ row }) => row));
  const formerly = members.map(({ id }) => id);
  const touched = changes.flatMap(({ row, key }) =>
    row === 'assignment' && typeof key[0] === 'number' ? [key[0]] : [],
  );
  return [
    ...changes.flatMap((one, index) => refreshOf(one, now[index]?.value)),
    ...(touched.length > 0 ? [{ kind: 'index', assignments: touched, formerly } as const] : []),
    ...(rows.has('group')
      ? ([{ kind: 'plan-reminders' }, { kind: 'index', assignments: 'all', formerly }] as const)
      : []),
    ...(group ? carriedAnew(changes, group) : []),
  ];
}

/** The agendas that what is taken back was on, or that it waited for. */
function carriedAnew(changes: readonly AuditedChange[], { meeting }: Group): readonly FollowUp[] {
  const agendas = changes.flatMap(({ row, key: [number] }) => {
    if (row === 'meeting' && typeof number === 'number') return [number];
    return row === 'deferral' || row === 'planRow' ? [meeting, meeting + 1] : [];
  });
  return [...new Set(agendas)].flatMap((number): FollowUp[] => [
    { kind: 'carry-over', meeting: number },
    { kind: 'refresh', ref: { card: 'agenda', number } },
  ]);
}

function refreshOf({ row, key, before }: AuditedChange, now: unknown): readonly FollowUp[] {
  if (row === 'group') return commentsOf(before as Partial<Group> | undefined, now as Group);
  const [number] = key;
  if (typeof number !== 'number') return [];
  switch (row) {
    case 'assignment':
    case 'decision':
    case 'deferral':
      return cardsOf({ card: row, number }, placeIn(now));
    case 'round':
      return [{ kind: 'refresh', ref: { card: 'round', number } }];
    case 'timeRequest':
      return [{ kind: 'refresh', ref: { card: 'moreTime', number } }];
    case 'meeting':
      return [{ kind: 'refresh', ref: { card: 'agenda', number } }];
    default:
      return [];
  }
}

function placeIn(row: unknown): { meeting: number; item: number | null } {
  const { meeting = 0, item } = (row ?? {}) as Partial<Decision | Deferral>;
  return { meeting, item: typeof item === 'number' ? item : (item?.id ?? null) };
}

/** The cards that say until when comments are taken, where that was said or said anew. */
function commentsOf(before: Partial<Group> | undefined, now: Group): readonly FollowUp[] {
  const was = before?.held;
  if (!was) return [];
  const said = (held: readonly HeldMeeting[], number: number) =>
    held.find((one) => one.number === number)?.comments?.at;
  return now.held
    .filter(({ number }) => said(was, number) !== said(now.held, number))
    .map(({ number }) => ({ kind: 'refresh', ref: { card: 'comments', number } }));
}
