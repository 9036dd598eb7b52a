import type { GroupId } from '../domain/ids.js';
import { recordKey, type RecordName } from '../domain/search/searched.js';
import { indexEach } from './index-records.js';
import type { IndexPorts } from './ports.js';

/**
 * Builds a group's index anew from its record: what is missing or old is written, and what the
 * record has no more is taken out. The bot may go on meanwhile. Returns how many records there are.
 */
export async function rebuildSearch(ports: IndexPorts, group: GroupId): Promise<number> {
  const [decisions, assignments, deferrals, relays, entries] = await Promise.all([
    ports.record.list(group, 'decision'),
    ports.record.list(group, 'assignment'),
    ports.record.list(group, 'deferral'),
    ports.record.list(group, 'relay'),
    ports.search.entries(group),
  ]);
  const names: RecordName[] = [
    ...decisions.map(({ value }) => ({ kind: 'decision', number: value.number }) as const),
    ...assignments.map(({ value }) => ({ kind: 'assignment', number: value.number }) as const),
    ...deferrals.map(({ value }) => ({ kind: 'deferral', number: value.number }) as const),
    ...relays.map(({ value }) => ({ kind: 'relay', number: value.number }) as const),
  ];
  const known = new Set(names.map(recordKey));
  const gone = entries
    .map(({ record }) => record)
    .filter((record) => !known.has(recordKey(record)));
  await indexEach(ports, group, [...names, ...gone]);
  return names.length;
}
