import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { PersonId } from '../domain/ids.js';
import type { Directory, PersonAddress, Remembered } from '../usecases/ports.js';
import { fromRow, toRow, type Row } from './row.js';
import { instant, personSchema } from './value-schemas.js';
import { unless } from './storage-error.js';

const ADDRESS = 'address';
const UNREACHABLE = 'unreachable';

/** How many addresses are kept in memory, so that a turn by someone known costs no write. */
const REMEMBERED = 10_000;

const addressSchema: z.ZodType<PersonAddress, z.ZodTypeDef, unknown> = z.object({
  person: personSchema,
  account: z.string(),
  conversation: z.string().nullable(),
  language: z.enum(['sv', 'en']).nullable(),
  zone: z.string().nullable().default(null),
});

const keyOf = (person: PersonId) => `person-${person}`;

const reason = z.enum(['blocked', 'removed', 'notInstalled']);
/** The reason alone is how it was written before anything was installed for anybody. */
const rememberedSchema: z.ZodType<Remembered, z.ZodTypeDef, unknown> = z.union([
  reason.transform((why) => ({ why, tried: null })),
  z.object({ why: reason, tried: z.object({ app: z.string(), at: instant }).nullable() }),
]);

export function createDirectory(table: TableClient): Directory {
  const known = new Map<string, string>();

  function keep(key: string, data: string): void {
    known.delete(key);
    known.set(key, data);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  }

  async function read<T>(key: string, schema: z.ZodType<T, z.ZodTypeDef, unknown>) {
    const cached = known.get(key);
    if (cached !== undefined) return schema.parse(JSON.parse(cached));
    const row = await unless('missing', table.getEntity<Row>(key, ADDRESS), null);
    if (row === null) return null;
    keep(key, row.data);
    return fromRow(schema, row);
  }

  async function write(key: string, value: unknown): Promise<void> {
    const data = JSON.stringify(value);
    if (known.get(key) === data) return;
    // Known from now on: whoever asks while it is being written need not wait for it.
    keep(key, data);
    try {
      await table.upsertEntity(toRow(key, ADDRESS, value), 'Replace');
    } catch (error) {
      known.delete(key);
      throw error;
    }
  }

  return {
    groupAddress: (id) => read(`group-${id}`, z.string()),
    rememberGroup: (id, conversation) => write(`group-${id}`, conversation),
    person: (id) => read(keyOf(id), addressSchema),
    async forgetConversation(id) {
      const before = await read(keyOf(id), addressSchema);
      if (before) await write(keyOf(id), { ...before, conversation: null });
    },
    // Never from memory: the person may have come back to another process.
    async unreachable(id) {
      const row = await unless('missing', table.getEntity<Row>(keyOf(id), UNREACHABLE), null);
      return row && fromRow(rememberedSchema, row);
    },
    async setUnreachable(id, why) {
      if (why) await table.upsertEntity(toRow(keyOf(id), UNREACHABLE, why), 'Replace');
      else await unless('missing', table.deleteEntity(keyOf(id), UNREACHABLE), null);
    },
    async rememberPerson(address) {
      const before = await read(keyOf(address.person.id), addressSchema);
      // A turn in a group does not tell the 1:1 conversation: what is known of it stays.
      await write(keyOf(address.person.id), {
        ...address,
        conversation: address.conversation ?? before?.conversation ?? null,
        language: address.language ?? before?.language ?? null,
        zone: address.zone ?? before?.zone ?? null,
      });
    },
  };
}
