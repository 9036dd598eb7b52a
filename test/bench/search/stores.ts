import { wording } from '../../../src/search/wording.js';
import { createByPersonStore } from '../../../src/store/by-person-store.js';
import { createRecordStore } from '../../../src/store/record-store.js';
import { createSearchStore } from '../../../src/store/search-store.js';
import { openTables } from '../../../src/store/tables.js';
import type { Ports } from '../../../src/usecases/ports.js';

export interface Stores {
  readonly ports: Ports;
  readonly prefix: string;
  /** How many rows of the index were read so far. */
  rowsFound(): number;
  /** How many requests went to the index and to the record. */
  requests(): { readonly index: number; readonly record: number };
}

/** What questions are answered from; nothing else of the bot is there, and nothing else is asked. */
export async function openStores(connectionString: string, prefix = 'Bench'): Promise<Stores> {
  const tables = openTables({ kind: 'connectionString', connectionString }, prefix);
  await tables.create();
  const sent = { index: 0, record: 0 };
  for (const [table, name] of [
    [tables.search, 'index'],
    [tables.record, 'record'],
  ] as const) {
    table.pipeline.addPolicy({
      name: 'count',
      sendRequest(request, next) {
        sent[name] += 1;
        return next(request);
      },
    });
  }
  const search = createSearchStore(tables.search);
  let rows = 0;
  const asked: Partial<Ports> = {
    record: createRecordStore(tables.record),
    byPerson: createByPersonStore(tables.byPerson),
    search: {
      ...search,
      async find(group, stretch) {
        const found = await search.find(group, stretch);
        rows += found.length;
        return found;
      },
    },
    wording,
  };
  return {
    ports: asked as Ports,
    prefix,
    rowsFound: () => rows,
    requests: () => ({ ...sent }),
  };
}
