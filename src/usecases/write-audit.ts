import { createHash } from 'node:crypto';
import { canBeUndone, type AuditedChange, type Deed, type LatestActs } from '../domain/audit.js';
import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { write } from './changes.js';
import type { Change } from './ports.js';
import type { Kept } from './kept.js';
import { nameOf, type RecordKind, type RecordKinds } from './record-kinds.js';

/** What an act did, and the number of what it was done to, where it has one. */
export interface Did {
  readonly deed: Deed;
  readonly number?: number;
}

/** As many steps as a person may go back. */
const MAX_LATEST = 10;

/** Counters only go up: a number that was given once is not given again. */
const COUNTERS: ReadonlySet<keyof Group> = new Set<keyof Group>([
  'lastDecision',
  'lastAssignment',
  'lastDeferral',
  'lastRelay',
  'lastPlanRow',
  'itemCards',
]);

/** The rows that tell who did what, when, and what stood there before. */
export function auditOf(
  act: Act,
  { deed, number }: Did,
  changes: readonly Change[],
  latest: Kept<LatestActs> | null,
): readonly Change[] {
  const entry = {
    at: act.at,
    act: act.id,
    by: act.by,
    deed,
    number: number ?? null,
    changes: changes.flatMap(audited),
  };
  if (!canBeUndone(deed)) return [write('audit', entry)];
  const acts = [{ at: act.at, act: act.id }, ...(latest?.value.acts ?? [])].slice(0, MAX_LATEST);
  return [write('audit', entry), write('latest', { person: act.by.id, acts }, latest)];
}

/** Tells whether a row still stands as an act left it. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}

/** These fields of a group, in the order of their names. */
export function pick(group: Group, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...fields].sort().map((field) => [field, group[field as keyof Group]]),
  );
}

function audited(change: Change): readonly AuditedChange[] {
  if (change.row === 'postedCard') return [];
  if (change.row !== 'group') return [auditedRow(change.row, change.value, change.was)];
  if (!change.was || !change.value) return [];
  const fields = changedFields(change.was.value, change.value);
  if (fields.length === 0) return [];
  const before = pick(change.was.value, fields);
  return [{ row: 'group', key: [], before, after: fingerprint(pick(change.value, fields)) }];
}

function auditedRow<K extends RecordKind>(
  row: K,
  value: RecordKinds[K] | null,
  was: Kept<RecordKinds[K]> | null,
): AuditedChange {
  const either = value ?? was?.value;
  if (!either) throw new Error(`a change of a ${row} without a row`);
  const before = was ? { before: was.value } : {};
  return { row, key: nameOf(row, either), ...before, after: fingerprint(value) };
}

function changedFields(before: Group, after: Group): readonly string[] {
  return (Object.keys(after) as (keyof Group)[])
    .filter((field) => !COUNTERS.has(field))
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
