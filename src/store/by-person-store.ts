import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { GroupId } from '../domain/ids.js';
import { isBefore, plusSeconds } from '../domain/time.js';
import type { ByPersonStore } from '../usecases/ports.js';
import { digest } from './record-keys.js';
import { fromRow, toRow, type Row } from './row.js';
import { myItemSchema } from './errand-schemas.js';
import { unless } from './storage-error.js';
import { groupId } from './value-schemas.js';

const ITEM = 'item|';

function itemKey(group: GroupId, assignment: number): string {
  return `${ITEM}${group}|${String(assignment).padStart(6, '0')}`;
}

const GROUP = 'group|';

/** How many memberships are kept in memory, so that noting one again costs nothing. */
const REMEMBERED = 20_000;

const deliverySchema = z.object({
  state: z.enum(['sending', 'sent']),
  /** While sending: until when the sender may still be at it. */
  until: z.string(),
});

/** PartitionKey = the person: one query answers, whatever others have to do. */
export function createByPersonStore(table: TableClient): ByPersonStore {
  const noted = new Set<string>();
  const deliveryKey = (occasion: string) => `sent|${digest(occasion)}`;

  return {
    async items(person, group) {
      const prefix = group === null ? ITEM : `${ITEM}${group}|`;
      const filter = odata`PartitionKey eq ${person} and RowKey ge ${prefix} and RowKey lt ${prefix + '~'}`;
      const found = [];
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
        found.push(fromRow(myItemSchema, row));
      }
      return found.sort((a, b) =>
        itemKey(a.group, a.number) < itemKey(b.group, b.number) ? -1 : 1,
      );
    },
    async put(person, item) {
      await table.upsertEntity(toRow(person, itemKey(item.group, item.number), item), 'Replace');
    },
    async remove(person, group, assignment) {
      await unless('missing', table.deleteEntity(person, itemKey(group, assignment)), null);
    },
    async groups(person) {
      const filter = odata`PartitionKey eq ${person} and RowKey ge ${GROUP} and RowKey lt ${GROUP + '~'}`;
      const found: GroupId[] = [];
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
        found.push(fromRow(groupId, row));
      }
      return found.sort();
    },
    async noteGroup(person, group) {
      const name = `${person}|${group}`;
      if (noted.has(name)) return;
      await table.upsertEntity(toRow(person, GROUP + group, group), 'Replace');
      if (noted.size >= REMEMBERED) noted.clear();
      noted.add(name);
    },

    async claimDelivery(person, occasion, now, leaseSeconds) {
      const key = deliveryKey(occasion);
      const claim = toRow(person, key, { state: 'sending', until: plusSeconds(now, leaseSeconds) });
      if ((await unless('exists', table.createEntity(claim), null)) !== null) return 'claimed';
      const row = await table.getEntity<Row>(person, key);
      const delivery = fromRow(deliverySchema, row);
      if (delivery.state === 'sent') return 'delivered';
      if (isBefore(now, delivery.until)) return 'busy';
      // Whoever was sending has gone: at worst the message went out and only this mark is
      // missing, and that is better than nobody being told.
      const taken = table.updateEntity(claim, 'Replace', { etag: row.etag });
      return (await unless('changed', taken, null)) === null ? 'busy' : 'claimed';
    },
    async markDelivered(person, occasion, now) {
      await table.upsertEntity(
        toRow(person, deliveryKey(occasion), { state: 'sent', until: now }),
        'Replace',
      );
    },
  };
}
