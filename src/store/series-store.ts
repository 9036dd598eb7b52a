import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { GroupId } from '../domain/ids.js';
import type { Directory, SeriesChats } from '../usecases/ports.js';
import { fromRow, toRow, type Row } from './row.js';
import { unless } from './storage-error.js';
import { groupId, type Schema } from './value-schemas.js';

/** What is known of a conversation whose series moved, or that goes on with one. */
interface Moved {
  /** The group that the conversation belongs to; null where it went on in another one. */
  readonly group: GroupId | null;
  /** Of a group: the conversation that it is in now. */
  readonly chat: GroupId | null;
}

const movedSchema: Schema<Moved> = z.object({
  group: groupId.nullable(),
  chat: groupId.nullable(),
});

const ROW = 'series';
const keyOf = (own: GroupId) => `series-${own}`;

/** A series moves once in years, and another process shall know soon after. */
const KEPT_MS = 60_000;
const REMEMBERED = 10_000;

/** That a conversation never moved is kept as well: it is so for nearly all of them. */
export function createSeriesChats(table: TableClient, clock = Date.now): SeriesChats {
  const kept = new Map<GroupId, { readonly at: number; readonly moved: Promise<Moved | null> }>();

  function look(own: GroupId): Promise<Moved | null> {
    const found = kept.get(own);
    if (found && clock() - found.at < KEPT_MS) return found.moved;
    const moved = read(own);
    kept.delete(own);
    kept.set(own, { at: clock(), moved });
    moved.catch(() => kept.delete(own));
    const [oldest] = kept.keys();
    if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest);
    return moved;
  }

  async function read(own: GroupId): Promise<Moved | null> {
    const row = await unless('missing', table.getEntity<Row>(keyOf(own), ROW), null);
    return row && fromRow(movedSchema, row);
  }

  async function write(own: GroupId, moved: Moved): Promise<void> {
    await table.upsertEntity(toRow(keyOf(own), ROW, moved), 'Replace');
    kept.set(own, { at: clock(), moved: Promise.resolve(moved) });
  }

  return {
    async groupOf(own) {
      const moved = await look(own);
      return moved ? moved.group : own;
    },
    async chatOf(group) {
      return (await look(group))?.chat ?? group;
    },
    async move(group, to) {
      const from = (await read(group))?.chat ?? group;
      await write(to, { group, chat: to });
      if (from !== to && from !== group) await write(from, { group: null, chat: null });
      if (group !== to) await write(group, { group: null, chat: to });
    },
  };
}

/** A group is reached where its series goes on. */
export function withSeries(directory: Directory, series: SeriesChats): Directory {
  return {
    ...directory,
    groupAddress: async (id) => directory.groupAddress(await series.chatOf(id)),
  };
}
