import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import type { GroupId } from '../domain/ids.js';
import type { MyItem } from '../domain/my-item.js';
import { isBefore, plusSeconds } from '../domain/time.js';
import { EVERYTHING } from '../domain/reminder-choice.js';
import type { ByPersonStore, OwnRows, Snooze } from '../usecases/by-person-port.js';
import { personRemindersSchema } from './reminder-schemas.js';
import { count, groupId, type Schema } from './value-schemas.js';
import { MAX_ROWS_PER_TRANSACTION } from './record-commit.js';
import { digest } from './record-keys.js';
import { fromRow, toRow, type Row } from './row.js';
import { myItemSchema } from './errand-schemas.js';
import { unless } from './storage-error.js';

/* What reminders are made of sorts before what was sent, so that one range holds it. */
const CHOICE = 'choice';
const DUTY = 'duty|';
const ITEM = 'item|';
const LATER = 'later|';
const SENT = 'sent|';

function itemKey(group: GroupId, assignment: number): string {
  return `${ITEM}${group}|${String(assignment).padStart(6, '0')}`;
}

const dutySchema = z.object({ group: groupId, day: z.string() });
const snoozeSchema: Schema<Snooze> = z.object({ group: groupId, number: count, day: z.string() });

const dutyKey = (group: GroupId, day: string) => `${DUTY}${day}|${group}`;
const laterKey = ({ group, number }: Snooze) => `${LATER}${itemKey(group, number)}`;
/** After what was sent: it is no part of a reminder. */
const GROUP = 'within|';

/** How many memberships are kept in memory, so that noting one again costs nothing. */
const REMEMBERED = 20_000;

const deliverySchema = z.object({
  state: z.enum(['sending', 'sent']),
  /** While sending: until when the sender may still be at it. */
  until: z.string(),
});

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

function byGroupAndNumber(a: MyItem, b: MyItem): number {
  return itemKey(a.group, a.number) < itemKey(b.group, b.number) ? -1 : 1;
}

/** PartitionKey = the person: one query answers, whatever others have to do. */
export function createByPersonStore(table: TableClient): ByPersonStore {
  const noted = new Set<string>();
  const deliveryKey = (occasion: string) => `${SENT}${digest(occasion)}`;

  async function drop(person: string, key: string): Promise<void> {
    await unless('missing', table.deleteEntity(person, key), null);
  }

  async function setAll(
    person: string,
    occasions: readonly string[],
    delivery: z.infer<typeof deliverySchema>,
  ): Promise<void> {
    const rows = occasions.map((occasion): TransactionAction => {
      return ['upsert', toRow(person, deliveryKey(occasion), delivery), 'Replace'];
    });
    // Nobody hears of so many things on a day; if they did, no more than these are one.
    for (let from = 0; from < rows.length; from += MAX_ROWS_PER_TRANSACTION) {
      await table.submitTransaction(rows.slice(from, from + MAX_ROWS_PER_TRANSACTION));
    }
  }

  return {
    async own(person) {
      const filter = odata`PartitionKey eq ${person} and RowKey lt ${SENT}`;
      const found = { choice: EVERYTHING, items: [], duties: [], snoozes: [] } as Writable<OwnRows>;
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
        const key = row.rowKey ?? '';
        if (key === CHOICE) found.choice = fromRow(personRemindersSchema, row);
        else if (key.startsWith(DUTY)) found.duties.push(fromRow(dutySchema, row));
        else if (key.startsWith(LATER)) found.snoozes.push(fromRow(snoozeSchema, row));
        else found.items.push(fromRow(myItemSchema, row));
      }
      return { ...found, items: found.items.sort(byGroupAndNumber) };
    },
    async choice(person) {
      const row = await unless('missing', table.getEntity<Row>(person, CHOICE), null);
      return row === null ? EVERYTHING : fromRow(personRemindersSchema, row);
    },
    async choose(person, choice) {
      await table.upsertEntity(toRow(person, CHOICE, choice), 'Replace');
    },
    async noteDuty(person, group, day) {
      await table.upsertEntity(toRow(person, dutyKey(group, day), { group, day }), 'Replace');
    },
    removeDuty: (person, group, day) => drop(person, dutyKey(group, day)),
    async snooze(person, snooze) {
      await table.upsertEntity(toRow(person, laterKey(snooze), snooze), 'Replace');
    },
    endSnooze: (person, snooze) => drop(person, laterKey(snooze)),

    async items(person, group) {
      const prefix = group === null ? ITEM : `${ITEM}${group}|`;
      const filter = odata`PartitionKey eq ${person} and RowKey ge ${prefix} and RowKey lt ${prefix + '~'}`;
      const found = [];
      for await (const row of table.listEntities<Row>({ queryOptions: { filter } })) {
        found.push(fromRow(myItemSchema, row));
      }
      return found.sort(byGroupAndNumber);
    },
    async put(person, item) {
      await table.upsertEntity(toRow(person, itemKey(item.group, item.number), item), 'Replace');
    },
    async remove(person, group, assignment) {
      await drop(person, itemKey(group, assignment));
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
      if (noted.has(name)) return false;
      await table.upsertEntity(toRow(person, GROUP + group, group), 'Replace');
      if (noted.size >= REMEMBERED) noted.clear();
      noted.add(name);
      return true;
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
    async wasDelivered(person, occasion) {
      const reading = table.getEntity<Row>(person, deliveryKey(occasion));
      const row = await unless('missing', reading, null);
      return row !== null && fromRow(deliverySchema, row).state === 'sent';
    },
    giveBack: (person, occasions, now) =>
      setAll(person, occasions, { state: 'sending', until: now }),
    markDelivered: (person, occasions, now) =>
      setAll(person, occasions, { state: 'sent', until: now }),
  };
}
