import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { isBefore, plusSeconds, type Instant } from '../domain/time.js';
import type { DueErrand, Errand, ScheduleStore } from '../usecases/ports.js';
import { digest } from './record-keys.js';
import { fromRow, toRow, type Row } from './row.js';
import { errandSchema } from './errand-schemas.js';
import { unless } from './storage-error.js';

/** Spreads one hour's errands over partitions; each takes about 2,000 requests a second. */
const SHARDS = 8;

const storedSchema = z.object({
  errand: errandSchema,
  at: z.string(),
  tries: z.number(),
  leasedUntil: z.string().nullable(),
});

/** Of one width, so that times sort as text. */
const stamp = (at: Instant) => new Date(at).toISOString();

function identityOf(errand: Errand): string {
  const { kind, group } = errand;
  switch (kind) {
    case 'follow-ups':
      return `${kind}|${group}|${errand.act}`;
    case 'look':
    case 'remind':
    case 'mention':
      return `${kind}|${group}|${errand.day}`;
    case 'remindOne':
      return `${kind}|${errand.person.id}|${errand.day}`;
  }
}

function keysOf(errand: Errand, at: Instant): { partitionKey: string; rowKey: string } {
  const id = digest(identityOf(errand));
  const shard = (id.charCodeAt(0) + id.charCodeAt(1)) % SHARDS;
  return {
    partitionKey: `${stamp(at).slice(0, 13)}-${shard}`,
    rowKey: `${stamp(at)}|${id}`,
  };
}

/**
 * Rows are deleted once done, so all that is due lies at or before the present hour's buckets:
 * one range query finds it, however much is planned for later.
 */
export function createScheduleStore(table: TableClient): ScheduleStore {
  return {
    async add(errand, at) {
      const { partitionKey, rowKey } = keysOf(errand, at);
      const value = { errand, at, tries: 0, leasedUntil: null };
      await unless('exists', table.createEntity(toRow(partitionKey, rowKey, value)), null);
    },
    async remove(errand, at) {
      const { partitionKey, rowKey } = keysOf(errand, at);
      await unless('missing', table.deleteEntity(partitionKey, rowKey), null);
    },
    async due(now) {
      const lastBucket = `${stamp(now).slice(0, 13)}~`;
      const filter = odata`PartitionKey le ${lastBucket} and RowKey le ${stamp(now) + '~'}`;
      const found: DueErrand[] = [];
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
        const { errand, at, tries, leasedUntil } = fromRow(storedSchema, row);
        if (leasedUntil !== null && isBefore(now, leasedUntil)) continue;
        const ticket = {
          bucket: row.partitionKey ?? '',
          key: row.rowKey ?? '',
          etag: row.etag,
        };
        found.push({ errand, at, tries, ticket });
      }
      return found.sort((a, b) => (a.ticket.key < b.ticket.key ? -1 : 1));
    },
    async lease(due, now, leaseSeconds) {
      const { bucket, key, etag } = due.ticket;
      const value = {
        errand: due.errand,
        at: due.at,
        tries: due.tries + 1,
        leasedUntil: plusSeconds(now, leaseSeconds),
      };
      const update = table.updateEntity(toRow(bucket, key, value), 'Replace', { etag });
      const written = await unless(['changed', 'missing'], update, null);
      if (written === null) return null;
      return { ...due, tries: due.tries + 1, ticket: { bucket, key, etag: written.etag ?? '' } };
    },
    async done(due) {
      await unless('missing', table.deleteEntity(due.ticket.bucket, due.ticket.key), null);
    },
  };
}
