import type { GroupId } from '../domain/ids.js';
import { recordKey, type RecordName } from '../domain/search/searched.js';
import { noteMembers } from './members-groups.js';
import type { IndexPorts, Ports } from './ports.js';
import { readSearched } from './read-searched.js';

/** Others index the same record at the same moment, if ever. */
const MAX_TRIES = 12;

/** How many records are indexed at the same time. */
const PARALLEL = 10;

/**
 * Brings the index in line with the record, and notes whose questions the group may answer.
 * May run twice, at once, and late: what is written is read from the truth each time.
 */
export async function indexRecords(
  ports: Ports,
  group: GroupId,
  records: readonly RecordName[],
): Promise<void> {
  await Promise.all([indexEach(ports, group, records), noteMembers(ports, group)]);
}

export async function indexEach(
  ports: IndexPorts,
  group: GroupId,
  records: readonly RecordName[],
): Promise<void> {
  for (let from = 0; from < records.length; from += PARALLEL) {
    const part = records.slice(from, from + PARALLEL);
    await Promise.all(part.map((record) => indexOne(ports, group, record)));
  }
}

/**
 * The entry is read before the truth. Whoever has read an older truth has also read an older
 * entry, and its write fails: the last one to write had the newest of both.
 */
async function indexOne(ports: IndexPorts, group: GroupId, record: RecordName): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const was = await ports.search.entry(group, record);
    const entry = await readSearched(ports, group, record);
    if (was && JSON.stringify(was.value) === JSON.stringify(entry)) return;
    if (await ports.search.put(group, entry, was)) return;
  }
  throw new Error(`gave up indexing ${recordKey(record)}: others keep doing the same`);
}
