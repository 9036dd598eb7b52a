import type { TableClient, TransactionAction } from '@azure/data-tables';
import { expect, it } from 'vitest';
import type { GroupId } from '../../src/domain/ids.js';
import { plusSeconds } from '../../src/domain/time.js';
import { createScheduleStore } from '../../src/store/schedule-store.js';
import type { Errand } from '../../src/usecases/ports.js';
import { ownTables } from './own-tables.js';
import { AT } from './samples.js';

const DUE = 100;
const HOUR = 3600;
/** What storage takes in one transaction. */
const TRANSACTION = 100;

const followUp = (act: string): Errand => {
  return { kind: 'follow-ups', group: 'grupp' as GroupId, act };
};

/** What one look at a schedule costs, with so much in it that is not due yet. */
async function costWith(later: number) {
  const { schedule: table } = await ownTables();
  const schedule = createScheduleStore(table);
  await addLater(table, later);
  for (let index = 0; index < DUE; index += 1) {
    await schedule.add(followUp(`due ${index}`), plusSeconds(AT, -60 * index));
  }
  const cost = { rows: 0, requests: 0 };
  table.pipeline.addPolicy({
    name: 'count-rows',
    async sendRequest(request, next) {
      const response = await next(request);
      cost.requests += 1;
      cost.rows += (JSON.parse(response.bodyAsText ?? '{}') as { value: unknown[] }).value.length;
      return response;
    },
  });
  const found = await schedule.due(AT);
  return { found: found.length, ...cost };
}

/** Many rows at a time, as like the store's own as they can be: one of those, under other keys. */
async function addLater(table: TableClient, count: number): Promise<void> {
  const schedule = createScheduleStore(table);
  const at = plusSeconds(AT, HOUR);
  await schedule.add(followUp('sample'), at);
  const [sample] = (await table.listEntities().byPage().next()).value as [Record<string, unknown>];
  for (let from = 0; from < count; from += TRANSACTION) {
    // The coming hours, a shard each; storage takes one partition at a time.
    const hour = plusSeconds(AT, HOUR * (1 + Math.floor(from / TRANSACTION / 8)));
    const partitionKey = `${hour.slice(0, 13)}-${(from / TRANSACTION) % 8}`;
    const rows = Array.from({ length: TRANSACTION }, (_, index): TransactionAction => {
      const rowKey = `${hour.slice(0, 13)}:30:00.000Z|${from + index}`;
      return ['create', { v: sample['v'], data: sample['data'], partitionKey, rowKey }];
    });
    await table.submitTransaction(rows);
  }
}

it('a look at what is due costs the same with a thousand and a hundred thousand that are not', async () => {
  const few = await costWith(1000);
  expect(few).toEqual({ found: DUE, rows: DUE, requests: 1 });
  expect(await costWith(100_000)).toEqual(few);
}, 180_000);
