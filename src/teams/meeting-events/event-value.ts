import type { TurnContext } from 'botbuilder';
import { z } from 'zod';

/** The names that Teams' own SDK has in the plural are singular on the wire. */
const PREFIX = 'application/vnd.microsoft.meeting';
const KINDS = {
  Start: 'start',
  End: 'end',
  ParticipantJoin: 'join',
  ParticipantLeave: 'leave',
} as const;

export type MeetingEventKind = (typeof KINDS)[keyof typeof KINDS];

/** What an event of a meeting is about; null for any other activity. */
export function meetingEventKind({ activity }: TurnContext): MeetingEventKind | null {
  if (activity.type !== 'event') return null;
  // Documented samples have a space before it.
  const name = String(activity.name).trim();
  const kind = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : null;
}

const account = z.object({
  id: z.string(),
  name: z.string().default(''),
  aadObjectId: z.string().optional(),
});

/** Keys come in both cases, and a participant as a member of a list or alone. */
const participants = z.union([
  z
    .object({ members: z.array(z.object({ user: account })) })
    .transform(({ members }) => members.map(({ user }) => user)),
  z.object({ user: account }).transform(({ user }) => [user]),
  account.transform((user) => [user]),
]);

export type ParticipantAccount = z.infer<typeof account>;

/** Who entered or left; nobody where Teams sent something else. */
export function participantsOf(value: unknown): readonly ParticipantAccount[] {
  const parsed = participants.safeParse(lowerKeys(value));
  return parsed.success ? parsed.data : [];
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.charAt(0).toLowerCase() + key.slice(1),
      lowerKeys(one),
    ]),
  );
}
