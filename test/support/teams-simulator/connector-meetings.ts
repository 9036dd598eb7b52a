import { teamsError, type Answer, type ConnectorCall } from './connector-call.js';
import type { Conversation } from './conversation.js';
import { asRosterEntry } from './person.js';
import type { World } from './world.js';

export function meetingDetails(world: World, chat: Conversation): Answer {
  const organizer = chat.members.find((person) => chat.roleOf(person) === 'Organizer');
  // Of a series Teams tells when it begins and ends, not when it meets next.
  const start = new Date(world.now().getTime() - 30 * 86_400_000);
  const end = new Date(start.getTime() + 365 * 86_400_000);
  return {
    status: 200,
    body: {
      details: {
        id: chat.meetingId,
        msGraphResourceId: Buffer.from(chat.id).toString('base64url'),
        scheduledStartTime: start.toISOString(),
        scheduledEndTime: end.toISOString(),
        joinUrl: chat.joinUrl,
        title: chat.name,
        type: 'Recurring',
      },
      conversation: { id: chat.id, isGroup: true, conversationType: 'groupChat' },
      organizer: organizer === undefined ? undefined : asRosterEntry(organizer),
    },
  };
}

export function meetingParticipant(chat: Conversation, call: ConnectorCall): Answer {
  const person = chat.member(call.params['participantId'] ?? '');
  const tenant = call.query.get('tenantId');
  // Asked for with the participant's own tenant, or with that of the meeting, which is the SDK's habit.
  const fits = tenant === null || tenant === person?.tenantId || tenant === chat.tenantId;
  if (person === undefined || !fits) {
    return teamsError(404, 'ParticipantNotFound', 'The participant was not found in the meeting.');
  }
  return {
    status: 200,
    body: {
      user: asRosterEntry(person),
      meeting: { role: chat.roleOf(person), inMeeting: chat.inMeeting.has(person) },
      conversation: { id: chat.id, isGroup: true, conversationType: 'groupChat' },
    },
  };
}
