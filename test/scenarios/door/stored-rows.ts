import { QueueServiceClient } from '@azure/storage-queue';
import { openTables } from '../../../src/store/tables.js';

export interface StoredRow {
  readonly table: string;
  readonly key: string;
  readonly data: string;
}

interface Storage {
  readonly connectionString: string;
  readonly prefix: string;
}

/** Everything that is in storage: each row of each table, and each message in a queue. */
export async function storedRows({ connectionString, prefix }: Storage): Promise<StoredRow[]> {
  const { record, byPerson, schedule, directory } = openTables(
    { kind: 'connectionString', connectionString },
    prefix,
  );
  const rows: StoredRow[] = [];
  for (const [name, table] of Object.entries({ record, byPerson, schedule, directory })) {
    for await (const row of table.listEntities<{ data: string }>()) {
      const key = `${row.partitionKey ?? ''}/${row.rowKey ?? ''}`;
      rows.push({ table: name, key, data: row.data });
    }
  }
  const queues = QueueServiceClient.fromConnectionString(connectionString);
  for (const name of ['reminders', 'reminders-poison']) {
    const queue = queues.getQueueClient(`${prefix.toLowerCase()}${name}`);
    const { peekedMessageItems } = await queue.peekMessages({ numberOfMessages: 32 });
    for (const { messageId, messageText } of peekedMessageItems) {
      rows.push({ table: name, key: messageId, data: messageText });
    }
  }
  return rows;
}

/** What a group has on record, and people's lists: without the marks of which acts were seen. */
export async function recorded(storage: Storage): Promise<StoredRow[]> {
  const rows = await storedRows(storage);
  return rows.filter(
    ({ table, key }) => table === 'byPerson' || (table === 'record' && !key.includes('/seen|')),
  );
}
