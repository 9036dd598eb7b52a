import { z } from 'zod';
import type { HeldMeeting } from '../domain/comment-window.js';
import type { PersonId } from '../domain/ids.js';
import { REMINDER_SORTS } from '../domain/occasion.js';
import type { GroupReminders, PersonReminders } from '../domain/reminder-choice.js';
import type { TimeRequest } from '../domain/time-request.js';
import type { Unreached } from '../domain/unreached.js';
import {
  count,
  dueSchema,
  groupId,
  instant,
  personId,
  personSchema,
  type Schema,
} from './value-schemas.js';

/* What groups and people have said of their reminders, and what these are made of. */

const sorts = z.array(z.enum(REMINDER_SORTS));

export const groupRemindersSchema: Schema<GroupReminders> = z.object({
  off: sorts,
  leadDays: z.array(count).nullable(),
});

export const personRemindersSchema: Schema<PersonReminders> = z.object({
  off: sorts,
  offGroups: z.array(z.object({ group: groupId, name: z.string() })),
  leadDays: z.array(count).nullable().default(null),
});

export const heldMeetingSchema: Schema<HeldMeeting> = z.object({
  number: count,
  at: instant,
  comments: z
    .object({ closes: z.string(), by: personSchema, at: instant })
    .nullable()
    .default(null),
});

export const chooserSchema: Schema<{ readonly person: PersonId }> = z.object({ person: personId });

export const unreachedSchema: Schema<Unreached> = z.object({
  person: personSchema,
  day: z.string(),
  why: z.string(),
});

export const timeRequestSchema: Schema<TimeRequest> = z.object({
  assignment: count,
  by: personSchema,
  at: instant,
  answered: z.object({ by: personSchema, at: instant, due: dueSchema.nullable() }).nullable(),
});
