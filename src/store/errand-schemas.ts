import { z } from 'zod';
import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { MyItem } from '../domain/my-item.js';
import type { Instant } from '../domain/time.js';
import { recordNameSchema } from './search-schemas.js';
import type { Errand, ReminderMessage } from '../usecases/ports.js';
import {
  count,
  dueSchema,
  groupId,
  instant,
  ownerSchema,
  personId,
  personSchema,
  type Schema,
} from './value-schemas.js';

/* What is still to be done, for whom, and where its card stands. */

const cardRef: Schema<CardRef> = z.union([
  z.object({ card: z.literal('item'), number: count, item: count }),
  z.object({ card: z.literal('successor'), person: personSchema }),
  z.object({ card: z.literal('receivedRelay'), number: count, from: groupId }),
  z.object({
    card: z.enum([
      'decision',
      'assignment',
      'round',
      'roundSummary',
      'agenda',
      'deferral',
      'relay',
      'moreTime',
      'comments',
    ]),
    number: count,
  }),
  z.object({ card: z.enum(['nextMeeting', 'roles', 'welcome', 'plan', 'links']) }),
]);

/** The mark of an act, and the card it led to. */
export const seenSchema: Schema<{ shows: CardRef | null }> = z.object({
  shows: cardRef.nullable(),
});

const followUpSchema: Schema<FollowUp> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post'), ref: cardRef }),
  z.object({ kind: z.literal('refresh'), ref: cardRef }),
  z.object({
    kind: z.literal('index'),
    assignments: z.union([z.array(count), z.literal('all')]),
    formerly: z.array(personId),
  }),
  z.object({ kind: z.literal('search'), records: z.array(recordNameSchema) }),
  z.object({ kind: z.literal('plan-reminders') }),
  z.object({ kind: z.literal('ask-alone'), round: count }),
  z.object({ kind: z.literal('carry-over'), meeting: count }),
  z.object({ kind: z.literal('hand-down'), relay: count, to: groupId }),
  z.object({ kind: z.literal('answer-back'), relay: count, from: groupId }),
  z.object({ kind: z.literal('link-back'), group: groupId, code: z.string(), by: personSchema }),
  z.object({
    kind: z.literal('move-series'),
    to: groupId,
    code: z.string(),
    by: personSchema,
    formerly: z.array(personId),
  }),
  z.object({ kind: z.literal('unlink-back'), group: groupId, act: z.string(), by: personSchema }),
]);

/** A follow-up as it waits, and the note in the schedule that it belongs to. */
export const todoSchema: Schema<{ followUp: FollowUp; lookAgainAt: Instant | null }> = z.union([
  z.object({ followUp: followUpSchema, lookAgainAt: instant }),
  // As 0.1.0 wrote it: whichever note finds it completes it.
  followUpSchema.transform((followUp) => ({ followUp, lookAgainAt: null })),
]);

export const myItemSchema: Schema<MyItem> = z.object({
  group: groupId,
  groupName: z.string(),
  number: count,
  text: z.string(),
  owners: z.array(ownerSchema),
  due: dueSchema,
  meeting: count.default(0),
  recordedAt: instant.default('2026-01-01T00:00:00Z'),
  unconfirmed: z.boolean().default(false),
  nextMeeting: instant.nullable(),
});

const date = z.string().min(1);

export const errandSchema: Schema<Errand> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('follow-ups'), group: groupId, act: z.string() }),
  z.object({ kind: z.literal('look'), group: groupId, day: date }),
  z.object({ kind: z.literal('remind'), group: groupId, day: date }),
  z.object({ kind: z.literal('remindOne'), group: groupId, day: date, person: personSchema }),
  z.object({ kind: z.literal('mention'), group: groupId, day: date }),
]);

export const reminderMessageSchema: Schema<ReminderMessage> = z.object({
  group: groupId,
  day: date,
  person: personSchema,
});
