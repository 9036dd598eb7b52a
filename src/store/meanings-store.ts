import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Meanings } from '../usecases/search-ports.js';
import { digest } from './record-keys.js';
import { fromRow, toRow, type Row } from './row.js';
import { unless } from './storage-error.js';

const seenSchema = z.object({ what: z.enum(['offered', 'picked']), meanings: z.array(z.string()) });

/**
 * PartitionKey = the day. A row for each line that was offered meanings and one for each that was
 * told its own: nobody adds to a row of another, so nothing contends and nothing is counted
 * twice. No text, nobody's name, no group.
 */
export function createMeanings(table: TableClient): Meanings {
  async function note(
    what: 'offered' | 'picked',
    day: string,
    line: string,
    meanings: readonly string[],
  ) {
    const row = toRow(day, `${what}|${digest(line)}`, { what, meanings });
    await unless('exists', table.createEntity(row), null);
  }

  return {
    offered: (day, line, meanings) => note('offered', day, line, meanings),
    picked: (day, line, meaning) => note('picked', day, line, [meaning]),
    async since(day) {
      const counts = new Map<string, { offered: number; picked: number }>();
      const filter = odata`PartitionKey ge ${day}`;
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
        const { what, meanings } = fromRow(seenSchema, row);
        for (const meaning of meanings) {
          const count = counts.get(meaning) ?? { offered: 0, picked: 0 };
          counts.set(meaning, { ...count, [what]: count[what] + 1 });
        }
      }
      return [...counts].map(([meaning, count]) => ({ meaning, ...count }));
    },
  };
}
