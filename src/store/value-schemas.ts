import { z } from 'zod';
import type { Due } from '../domain/due.js';
import type { GroupId, Person, PersonId } from '../domain/ids.js';
import type { Owner } from '../domain/owner.js';

/** What storage may hold. Reading goes through these; the domain's types are the contract. */
export type Schema<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

export const count = z.number().int().nonnegative();
export const instant = z.string().min(1);
export const groupId = z.string().transform((id) => id as GroupId);
export const personId = z.string().transform((id) => id as PersonId);

export const personSchema: Schema<Person> = z.object({ id: personId, name: z.string() });
export const people = z.array(personSchema);

export const ownerSchema: Schema<Owner> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: personSchema }),
  z.object({
    kind: z.literal('external'),
    name: z.string(),
    email: z.string().optional(),
    contact: personSchema.optional(),
  }),
  z.object({ kind: z.literal('role'), role: z.string() }),
  z.object({ kind: z.literal('everyone') }),
  z.object({ kind: z.literal('group'), name: z.string(), group: groupId.nullable() }),
  z.object({ kind: z.literal('workingGroup'), name: z.string() }),
]);

export const dueSchema: Schema<Due> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nextMeeting') }),
  z.object({ kind: z.literal('date'), date: z.string() }),
  z.object({
    kind: z.literal('period'),
    precision: z.enum(['week', 'month', 'term', 'year']),
    last: z.string(),
    said: z.string(),
  }),
  z.object({ kind: z.literal('ongoing') }),
  z.object({ kind: z.literal('none'), said: z.string().optional() }),
]);
