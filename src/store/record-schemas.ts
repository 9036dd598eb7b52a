/* What the rows of the Record table hold. Reading goes through these; the domain's types are the contract. */
import { z } from 'zod';
import type { PlanRow } from '../domain/action-plan.js';
import type { Assignment, Share } from '../domain/assignment.js';
import type { Attendance, Attendee, Profile } from '../domain/attendance.js';
import type { AuditEntry, LatestActs } from '../domain/audit.js';
import type { Answer, ClosingRound } from '../domain/closing-round.js';
import type { Decision } from '../domain/decision.js';
import type { Deferral } from '../domain/deferral.js';
import type { Group } from '../domain/group.js';
import type { HeardLine } from '../domain/heard-line.js';
import type { Meeting } from '../domain/meeting.js';
import type { ReceivedRelay, Relay, RelayReply } from '../domain/relay.js';
import { USUAL_REMINDERS } from '../domain/reminder-choice.js';
import { groupRemindersSchema, heldMeetingSchema } from './reminder-schemas.js';
import {
  count,
  dueSchema,
  groupId,
  instant,
  ownerSchema,
  people,
  personSchema,
  type Schema,
} from './value-schemas.js';

/** What was added later is missing in rows of before: there it is as in a new group. */
export const groupSchema: Schema<Group> = z.object({
  id: groupId,
  name: z.string(),
  language: z.enum(['sv', 'en']),
  chairs: people,
  secretaries: people,
  otherRoles: z.array(z.object({ name: z.string(), holders: people })).default([]),
  workingGroups: z
    .array(
      z.object({
        name: z.string(),
        members: people,
        others: z.array(z.string()),
        convenor: z.string().nullable(),
      }),
    )
    .default([]),
  links: z.array(z.object({ group: groupId, name: z.string() })).default([]),
  cadence: z.object({ said: z.string(), rule: z.string() }).nullable().default(null),
  meetingTime: z.string().nullable().default(null),
  template: z.array(z.string()).nullable().default(null),
  nextMeeting: instant.nullable(),
  meetingSetAt: instant.nullable().default(null),
  meeting: count.default(0),
  meetingOpen: z.boolean().default(false),
  meetingAt: instant.nullable().default(null),
  held: z.array(heldMeetingSchema).default([]),
  current: z
    .object({ meeting: count, item: count, number: count, title: z.string() })
    .nullable()
    .default(null),
  absent: z.array(z.string()).default([]),
  itemCards: z.array(count).default([]),
  lastDecision: count,
  lastAssignment: count,
  lastDeferral: count.default(0),
  lastRelay: count.default(0),
  lastPlanRow: count.default(0),
  round: count,
  roundOpen: z.boolean(),
  continuesAs: groupId.nullable().default(null),
  reminders: groupRemindersSchema.default(USUAL_REMINDERS),
});

const text = z.string();
const maybe = text.nullable();
const when = z.object({ at: instant });
const item = z.object({ meeting: count, id: count }).nullable();
const stored = { meeting: count.default(0), item: count.nullable().default(null) };

export const decisionSchema: Schema<Decision> = z.object({
  number: count,
  text,
  ...stored,
  replaces: count.nullable().default(null),
  replacedBy: count.nullable().default(null),
  recordedBy: personSchema,
  recordedAt: instant,
  withdrawn: z.boolean().default(false),
});

export const assignmentSchema: Schema<Assignment> = z.object({
  number: count,
  text,
  owners: z.array(ownerSchema),
  due: dueSchema,
  round: count,
  ...stored,
  planRow: count.nullable().default(null),
  recordedBy: personSchema,
  recordedAt: instant,
  unconfirmed: z.array(text).default([]),
  leftOwnerless: z.boolean().default(false),
  ended: z
    .object({
      how: z.enum(['done', 'dropped', 'handedOver', 'withdrawn']),
      by: personSchema,
      at: instant,
    })
    .nullable(),
});

export const shareSchema: Schema<Share> = z.object({
  assignment: count,
  by: personSchema,
  at: instant,
});

export const answerSchema: Schema<Answer> = z.object({
  round: count,
  assignment: count,
  of: text,
  clear: z.boolean(),
  unclear: maybe.default(null),
  late: z.boolean().default(false),
  by: personSchema,
  at: instant,
});

export const roundSchema: Schema<ClosingRound> = z.object({
  number: count,
  meeting: count,
  opened: z.object({ by: personSchema, at: instant }),
  closed: z.object({ by: personSchema, at: instant }).nullable(),
});

export const heardSchema: Schema<HeardLine> = z.object({
  round: count,
  id: text,
  text,
  decision: count.nullable(),
  by: personSchema,
  at: instant,
  settled: z.boolean(),
});

const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('standing'), closing: z.boolean().optional() }),
  z.object({
    kind: z.literal('deferral'),
    number: count,
    since: text,
    reason: maybe,
    condition: maybe,
  }),
  z.object({ kind: z.literal('relay'), number: count, from: text, group: groupId.optional() }),
  z.object({ kind: z.literal('plan'), row: count }),
]);

export const meetingSchema: Schema<Meeting> = z.object({
  number: count,
  opened: when.nullable(),
  closed: when.nullable(),
  agenda: z.array(
    z.object({
      id: count,
      title: text,
      presenter: maybe,
      time: maybe,
      status: z.enum(['open', 'handled', 'deferred', 'struck']),
      origin: origin.nullable(),
      proposedBy: personSchema.nullable(),
    }),
  ),
  lastItem: count,
  cardOn: maybe.default(null),
});

const attendeeSchema: Schema<Attendee> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: personSchema }),
  z.object({ kind: z.literal('external'), name: text }),
]);

export const attendanceSchema: Schema<Attendance> = z.object({
  meeting: count,
  who: attendeeSchema,
  status: z.enum(['present', 'absent']),
  standsInFor: maybe,
  coopted: z.boolean(),
  items: z.object({ from: count, to: count }).nullable(),
  title: maybe,
  organisation: maybe,
  arrived: maybe,
  left: maybe,
  source: z.enum(['typed', 'pressed', 'teams']),
  by: personSchema,
  at: instant,
});

export const profileSchema: Schema<Profile> = z.object({
  who: attendeeSchema,
  title: maybe,
  organisation: maybe,
});

export const deferralSchema: Schema<Deferral> = z.object({
  number: count,
  title: text,
  item,
  meeting: count,
  on: text,
  verb: text,
  reason: maybe,
  condition: maybe,
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('nextMeeting') }),
    z.object({ kind: z.literal('month'), month: text }),
    z.object({ kind: z.literal('backlog') }),
  ]),
  by: personSchema,
  at: instant,
  takenUp: count.nullable(),
  withdrawn: z.boolean(),
});

const relayState = z.enum(['sent', 'taken', 'answered', 'declined', 'unlinked']);

export const relaySchema: Schema<Relay> = z.object({
  number: count,
  text,
  due: dueSchema,
  item,
  assignment: count.nullable(),
  receivers: z.array(
    z.object({ name: text, group: groupId.nullable(), contact: personSchema.nullable() }),
  ),
  meeting: count,
  by: personSchema,
  at: instant,
});

export const relayReplySchema: Schema<RelayReply> = z.object({
  relay: count,
  receiver: text,
  state: relayState,
  answer: maybe,
  by: personSchema,
  at: instant,
});

export const receivedRelaySchema: Schema<ReceivedRelay> = z.object({
  from: groupId,
  fromName: text,
  number: count,
  text,
  due: dueSchema,
  askedBy: personSchema,
  at: instant,
  state: relayState,
  answer: maybe,
  said: z.object({ by: personSchema, at: instant }).optional(),
  assignment: count.optional(),
});

export const planRowSchema: Schema<PlanRow> = z.object({
  number: count,
  goal: text,
  activity: text,
  when: text,
  responsible: z.array(ownerSchema),
  followUp: dueSchema,
  followedUp: maybe,
  meeting: count.optional(),
  by: personSchema,
  at: instant,
  withdrawn: z.boolean(),
});

export const auditSchema: Schema<AuditEntry> = z.object({
  at: instant,
  act: text,
  by: personSchema,
  deed: text.transform((deed) => deed as AuditEntry['deed']),
  number: count.nullable(),
  changes: z.array(
    z.object({
      row: text,
      key: z.array(z.union([text, z.number()])),
      before: z.unknown(),
      after: text,
    }),
  ),
});

export const latestSchema: Schema<LatestActs> = z.object({
  person: text,
  acts: z.array(z.object({ at: instant, act: text })),
});
