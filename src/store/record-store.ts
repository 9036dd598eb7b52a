import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import type { GroupId } from '../domain/ids.js';
import type { Kept } from '../usecases/kept.js';
import type { RecordStore } from '../usecases/ports.js';
import { toActions } from './record-commit.js';
import { recordKeys, rowKey, rowPrefix } from './record-keys.js';
import { ROW_KINDS } from './row-kinds.js';
import { fromRow, toRow, type Row } from './row.js';
import { seenSchema, todoSchema } from './errand-schemas.js';
import { type Schema } from './value-schemas.js';
import { knownStorageError, unless } from './storage-error.js';

export function createRecordStore(table: TableClient): RecordStore {
  async function one<T>(id: GroupId, key: string, schema: Schema<T>): Promise<Kept<T> | null> {
    const row = await unless('missing', table.getEntity<Row>(id, key), null);
    return row && { value: fromRow(schema, row), etag: row.etag };
  }

  async function all<T>(
    id: GroupId,
    prefix: string,
    schema: Schema<T>,
    where: Readonly<Record<string, number | boolean>> = {},
  ): Promise<(Kept<T> & { key: string })[]> {
    const range = odata`PartitionKey eq ${id} and RowKey ge ${prefix} and RowKey lt ${prefix + '~'}`;
    const columns = Object.entries(where).map(([name, value]) => ` and ${name} eq ${value}`);
    const filter = [range, ...columns].join('');
    const found = [];
    for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
      found.push({ key: row.rowKey ?? '', value: fromRow(schema, row), etag: row.etag });
    }
    // Cosmos DB does not sort.
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  return {
    get: (id, kind, ...name) => one(id, rowKey(kind, name), ROW_KINDS[kind].schema),
    list: (id, kind, { within = [], where } = {}) =>
      all(id, rowPrefix(kind, within), ROW_KINDS[kind].schema, where),
    async postedCard(id, ref) {
      return (await one(id, recordKeys.postedCard(ref), z.string()))?.value ?? null;
    },

    async commit(id, act, changes, following) {
      try {
        await table.submitTransaction(toActions(id, act, changes, following));
      } catch (error) {
        if (knownStorageError(error) === null) throw error;
        // The same act again, or a row that changed since it was read? The mark tells.
        const seen = await one(id, recordKeys.seen(act), seenSchema);
        return seen ? { result: 'duplicate', shows: seen.value.shows } : { result: 'conflict' };
      }
      return {
        result: 'done',
        followUps: (following?.followUps ?? []).map((followUp, index) => ({
          id: recordKeys.followUp(act, index),
          followUp,
        })),
      };
    },
    async claim(id, act) {
      const row = toRow(id, recordKeys.seen(act), { shows: null });
      return (await unless('exists', table.createEntity(row), null)) !== null;
    },

    async pendingFollowUps(id, act, lookAgainAt) {
      const found = await all(id, recordKeys.followUps(act), todoSchema);
      return found
        .filter(({ value }) => [lookAgainAt, null].includes(value.lookAgainAt))
        .map(({ key, value }) => ({ id: key, followUp: value.followUp }));
    },
    async completeFollowUps(id, completed, posted) {
      const cards = posted.map(({ ref, activityId }): TransactionAction => {
        return ['upsert', toRow(id, recordKeys.postedCard(ref), activityId), 'Replace'];
      });
      const deletions = completed.map((key): TransactionAction => {
        return ['delete', { partitionKey: id, rowKey: key }];
      });
      if (cards.length + deletions.length === 0) return;
      // Together, so that a posted card is never posted again. Where a row is gone already
      // (another process was quicker), what is left is written on its own.
      const together = table.submitTransaction([...cards, ...deletions]);
      if ((await unless('missing', together, null)) !== null) return;
      if (cards.length > 0) await table.submitTransaction(cards);
      await Promise.all(
        completed.map((key) => unless('missing', table.deleteEntity(id, key), null)),
      );
    },
  };
}
