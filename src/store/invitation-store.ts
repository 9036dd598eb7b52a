import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Invitation } from '../domain/invitation.js';
import type { Invitations } from '../usecases/ports.js';
import { fromRow, toRow, type Row } from './row.js';
import { unless } from './storage-error.js';
import { groupId, instant, personSchema, type Schema } from './value-schemas.js';

const invitationSchema: Schema<Invitation> = z.object({
  code: z.string(),
  purpose: z.enum(['link', 'series']),
  group: groupId,
  groupName: z.string(),
  tenant: z.string(),
  by: personSchema,
  expires: instant,
  usedBy: groupId.nullable(),
  spent: z.boolean(),
});

const ROW = 'invitation';
const keyOf = (code: string) => `code-${code}`;

/** Codes stand in the Directory: they show the way to a group. */
export function createInvitations(table: TableClient): Invitations {
  return {
    async create(invitation) {
      await table.createEntity(toRow(keyOf(invitation.code), ROW, invitation));
    },
    async find(code) {
      const row = await unless('missing', table.getEntity<Row>(keyOf(code), ROW), null);
      return row && { value: fromRow(invitationSchema, row), etag: row.etag };
    },
    async replace({ etag }, invitation) {
      const row = toRow(keyOf(invitation.code), ROW, invitation);
      const update = table.updateEntity(row, 'Replace', { etag });
      return (await unless('changed', update, null)) !== null;
    },
  };
}
