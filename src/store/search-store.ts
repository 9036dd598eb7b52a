import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { GroupId } from '../domain/ids.js';
import { recordKey, type IndexEntry, type Posting } from '../domain/search/searched.js';
import type { Kept } from '../usecases/kept.js';
import type { SearchStore } from '../usecases/search-ports.js';
import { MAX_ROWS_PER_TRANSACTION } from './record-commit.js';
import { fromRow, toRow, type Row } from './row.js';
import { entrySchema, postingSchema } from './search-schemas.js';
import { knownStorageError, unless } from './storage-error.js';

const ENTRY = 'entry|';

/** One page, which is one request: a stretch with more words than that tells nothing apart. */
const PAGE = 1000;

/**
 * PartitionKey = the group. Each word of a record stands in two rows, under its stem and under
 * its stem backwards, so that one range finds what begins as a word does and one what ends so.
 * Beside them one entry for each record says which words those are.
 */
export function createSearchStore(table: TableClient): SearchStore {
  async function range(group: GroupId, prefix: string): Promise<readonly Row[]> {
    const filter = odata`PartitionKey eq ${group} and RowKey ge ${prefix} and RowKey lt ${prefix + '~'}`;
    const pages = table.listEntities<Row>({ queryOptions: { filter } });
    const first = await pages.byPage({ maxPageSize: PAGE }).next();
    return first.done ? [] : first.value;
  }

  return {
    async entry(group, record) {
      const key = ENTRY + recordKey(record);
      const row = await unless('missing', table.getEntity<Row>(group, key), null);
      return row && { value: fromRow(entrySchema, row), etag: row.etag };
    },
    async entries(group) {
      const filter = odata`PartitionKey eq ${group} and RowKey ge ${ENTRY} and RowKey lt ${ENTRY + '~'}`;
      const found: IndexEntry[] = [];
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
        found.push(fromRow(entrySchema, row));
      }
      return found;
    },
    async find(group, { starts, ends }) {
      const prefixes = [...starts.map((start) => `a|${plain(start)}`), ...ends.map(backwards)];
      const rows = await Promise.all(prefixes.map((prefix) => range(group, prefix)));
      return rows.flat().map((row): Posting => fromRow(postingSchema, row));
    },
    async put(group, entry, was) {
      let before: Kept<IndexEntry> | null = was;
      for (const step of stepsBetween(was?.value ?? null, entry)) {
        const actions = [entryAction(group, step.entry, before), ...wordActions(group, step)];
        try {
          const { subResponses } = await table.submitTransaction(actions);
          before = { value: step.entry, etag: subResponses[0]?.etag ?? '' };
        } catch (error) {
          // Somebody else indexed the same record meanwhile: look at the truth again.
          if (knownStorageError(error) === null) throw error;
          return false;
        }
      }
      return true;
    },
  };
}

/** Part of what has to be written, and what the entry says once it is. */
interface Step {
  readonly entry: IndexEntry;
  readonly added: readonly IndexEntry['words'][number][];
  readonly removed: readonly IndexEntry['words'][number][];
}

/** Two rows for each word, and the entry, fit in one transaction. */
const WORDS_PER_STEP = (MAX_ROWS_PER_TRANSACTION - 2) / 2;

/**
 * From one entry to the next in transactions of which each leaves the entry and its words in
 * agreement: whoever dies in between is followed by somebody who knows what stands there.
 */
function stepsBetween(was: IndexEntry | null, now: IndexEntry): readonly Step[] {
  const before = new Map((was?.words ?? []).map((word) => [word.stem, word]));
  const after = new Map(now.words.map((word) => [word.stem, word]));
  const added = now.words.filter((word) => !isSame(before.get(word.stem), word));
  const removed = [...before.values()].filter(({ stem }) => !after.has(stem));
  const steps: Step[] = [];
  const words = new Map(before);
  const edits = [
    ...added.map((word) => ({ word, isNew: true })),
    ...removed.map((word) => ({ word, isNew: false })),
  ];
  for (let from = 0; from === 0 || from < edits.length; from += WORDS_PER_STEP) {
    const part = edits.slice(from, from + WORDS_PER_STEP);
    for (const { word, isNew } of part) {
      if (isNew) words.set(word.stem, word);
      else words.delete(word.stem);
    }
    const isLast = from + WORDS_PER_STEP >= edits.length;
    steps.push({
      entry: isLast ? now : { ...now, words: [...words.values()] },
      added: part.filter(({ isNew }) => isNew).map(({ word }) => word),
      removed: part.filter(({ isNew }) => !isNew).map(({ word }) => word),
    });
  }
  return steps;
}

function isSame(
  a: IndexEntry['words'][number] | undefined,
  b: IndexEntry['words'][number],
): boolean {
  return a?.word === b.word && a.in === b.in;
}

function entryAction(
  group: GroupId,
  entry: IndexEntry,
  was: Kept<IndexEntry> | null,
): TransactionAction {
  const row = toRow(group, ENTRY + recordKey(entry.record), entry);
  return was === null ? ['create', row] : ['update', row, 'Replace', { etag: was.etag }];
}

function wordActions(group: GroupId, { entry, added, removed }: Step): TransactionAction[] {
  const keysOf = (stem: string) =>
    [`a|${plain(stem)}`, backwards(stem)].map((key) => `${key}|${recordKey(entry.record)}`);
  return [
    ...added.flatMap((word) =>
      keysOf(word.stem).map((key): TransactionAction => {
        return ['upsert', toRow(group, key, { record: entry.record, word }), 'Replace'];
      }),
    ),
    ...removed.flatMap(({ stem }) =>
      keysOf(stem).map((rowKey): TransactionAction => {
        return ['delete', { partitionKey: group, rowKey }];
      }),
    ),
  ];
}

function backwards(stem: string): string {
  return `z|${Array.from(stem).reverse().map(plain).join('')}`;
}

/** Letters of other alphabets sort behind everything else; here they stand for themselves in hex. */
function plain(text: string): string {
  return text.replace(/[^a-z0-9]/gu, (letter) => `x${letter.codePointAt(0)?.toString(16) ?? ''}`);
}
