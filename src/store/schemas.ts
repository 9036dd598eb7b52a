import { z } from 'zod';
import type { Assignment, Share } from '../domain/assignment.js';
import type { Answer } from '../domain/closing-round.js';
import type { Decision } from '../domain/decision.js';
import type { Due } from '../domain/due.js';
import type { CardRef, FollowUp } from '../domain/follow-up.js';
import { newGroup, type Group } from '../domain/group.js';
import type { GroupId, Person, PersonId } from '../domain/ids.js';
import type { MyItem } from '../domain/my-item.js';
import type { Owner } from '../domain/owner.js';
import type { ReminderOccasion } from '../domain/reminder.js';

/** What storage may hold. Reading goes through these; the domain's types are the contract. */
type Schema<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

const count = z.number().int().nonnegative();
const instant = z.string().min(1);
const groupId = z.string().transform((id) => id as GroupId);
const personId = z.string().transform((id) => id as PersonId);

export const personSchema: Schema<Person> = z.object({ id: personId, name: z.string() });
const people = z.array(personSchema);

const ownerSchema: Schema<Owner> = z.discriminatedUnion('kind', [
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

const dueSchema: Schema<Due> = z.discriminatedUnion('kind', [
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

const groupFields = z.object({
  id: groupId,
  name: z.string(),
  language: z.enum(['sv', 'en']),
  chairs: people,
  secretaries: people,
  otherRoles: z.array(z.object({ name: z.string(), holders: people })),
  workingGroups: z.array(
    z.object({
      name: z.string(),
      members: people,
      others: z.array(z.string()),
      convenor: z.string().nullable(),
    }),
  ),
  links: z.array(z.object({ group: groupId, name: z.string() })),
  cadence: z.object({ said: z.string(), rule: z.string() }).nullable(),
  template: z.array(z.string()).nullable(),
  nextMeeting: instant.nullable(),
  meeting: count,
  meetingOpen: z.boolean(),
  meetingDay: z.string().nullable(),
  current: z
    .object({ meeting: count, item: count, title: z.string(), shown: z.boolean() })
    .nullable(),
  itemCards: count,
  lastDecision: count,
  lastAssignment: count,
  lastDeferral: count,
  lastRelay: count,
  lastPlanRow: count,
  round: count,
  roundOpen: z.boolean(),
});

/** A group of before a field was added has it as a new group does. */
export const groupSchema: Schema<Group> = z.preprocess(
  (row) => ({ ...newGroup('' as GroupId, '', null), ...(row as object) }),
  groupFields,
);

export const decisionSchema: Schema<Decision> = z.object({
  number: count,
  text: z.string(),
  recordedBy: personSchema,
  recordedAt: instant,
});

export const assignmentSchema: Schema<Assignment> = z.object({
  number: count,
  text: z.string(),
  owners: z.array(ownerSchema),
  due: dueSchema,
  round: count,
  recordedBy: personSchema,
  recordedAt: instant,
  done: z.object({ by: personSchema, at: instant }).nullable(),
});

export const shareSchema: Schema<Share> = z.object({
  assignment: count,
  by: personSchema,
  at: instant,
});

export const answerSchema: Schema<Answer> = z.object({
  round: count,
  assignment: count,
  of: z.string(),
  clear: z.boolean(),
  by: personSchema,
  at: instant,
});

const numbered = z.object({
  card: z.enum(['decision', 'assignment', 'round', 'roundSummary']),
  number: count,
});
const unnumbered = z.object({ card: z.enum(['nextMeeting', 'roles', 'welcome']) });
const cardRef = z.union([numbered, unnumbered]);

/** The mark of an act, and the card it led to. */
export const seenSchema: Schema<{ shows: CardRef | null }> = z.object({
  shows: cardRef.nullable(),
});

export const followUpSchema: Schema<FollowUp> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post'), ref: cardRef }),
  z.object({ kind: z.literal('refresh'), ref: cardRef }),
  z.object({
    kind: z.literal('index'),
    assignments: z.union([z.array(count), z.literal('all')]),
    formerly: z.array(personId),
  }),
  z.object({ kind: z.literal('plan-reminders') }),
]);

export const myItemSchema: Schema<MyItem> = z.object({
  group: groupId,
  groupName: z.string(),
  number: count,
  text: z.string(),
  owners: z.array(ownerSchema),
  due: dueSchema,
  nextMeeting: instant.nullable(),
});

export const occasionSchema: Schema<ReminderOccasion> = z.object({
  group: groupId,
  meeting: instant,
  leadDays: z.number(),
  at: instant,
});
