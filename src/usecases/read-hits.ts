import type { Found, Hit } from '../domain/answer.js';
import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import type { IndexEntry, RecordName } from '../domain/search/searched.js';
import type { Ports } from './ports.js';

/** A hit, and the words that the index has for it. */
export interface ReadHit {
  readonly hit: Hit;
  readonly entry: IndexEntry;
}

/** What these records say now, and the items they belong to: one round trip, however many. */
export async function readHits(
  ports: Ports,
  group: Group,
  records: readonly RecordName[],
): Promise<readonly ReadHit[]> {
  const read = await Promise.all(
    records.map(async (record) => {
      const [found, kept] = await Promise.all([
        readFound(ports, group.id, record),
        ports.search.entry(group.id, record),
      ]);
      const entry = kept?.value ?? { record, words: [], item: null };
      return found && { hit: { group, item: entry.item, found }, entry };
    }),
  );
  return read.filter((one) => one !== null);
}

/** Null where it was taken back: the index may not have heard of it yet. */
async function readFound(
  { record }: Ports,
  group: GroupId,
  { kind, number }: RecordName,
): Promise<Found | null> {
  switch (kind) {
    case 'decision': {
      const decision = (await record.get(group, kind, number))?.value;
      return decision && !decision.withdrawn ? { kind, decision } : null;
    }
    case 'assignment': {
      const assignment = (await record.get(group, kind, number))?.value;
      return assignment && assignment.ended?.how !== 'withdrawn' ? { kind, assignment } : null;
    }
    case 'deferral': {
      const deferral = (await record.get(group, kind, number))?.value;
      return deferral && !deferral.withdrawn ? { kind, deferral } : null;
    }
    case 'relay': {
      const relay = (await record.get(group, kind, number))?.value;
      return relay ? { kind, relay } : null;
    }
  }
}
