import type { Answer, CallKind, ConnectorCall } from './connector-call.js';
import { teamsError } from './connector-call.js';
import { createConversation } from './connector-create.js';
import { meetingDetails, meetingParticipant } from './connector-meetings.js';
import { allMembers, oneMember, pageOfMembers } from './connector-members.js';
import { deleteActivity, sendActivity, updateActivity } from './connector-messages.js';
import type { World } from './world.js';

const ROUTES: [string, string, CallKind][] = [
  ['POST', '/v3/conversations', 'create'],
  ['POST', '/v3/conversations/:conversationId/activities', 'send'],
  ['POST', '/v3/conversations/:conversationId/activities/:activityId', 'send'],
  ['PUT', '/v3/conversations/:conversationId/activities/:activityId', 'update'],
  ['DELETE', '/v3/conversations/:conversationId/activities/:activityId', 'delete'],
  ['GET', '/v3/conversations/:conversationId/members', 'members'],
  ['GET', '/v3/conversations/:conversationId/members/:memberId', 'member'],
  ['GET', '/v3/conversations/:conversationId/pagedmembers', 'pagedMembers'],
  ['GET', '/v3/teams/:conversationId', 'team'],
  ['GET', '/v1/meetings/:meetingId', 'meeting'],
  ['GET', '/v1/meetings/:meetingId/participants/:participantId', 'participant'],
];

export interface Route {
  kind: CallKind;
  params: Partial<Record<string, string>>;
}

/** Which operation a request asks for. Escaped slashes in ids do not count as slashes. */
export function routeOf(method: string, path: string): Route {
  const parts = path.split('/');
  for (const [routeMethod, pattern, kind] of ROUTES) {
    const wanted = pattern.split('/');
    if (routeMethod !== method || wanted.length !== parts.length) continue;
    const fits = wanted.every((part, index) => part.startsWith(':') || part === parts[index]);
    if (!fits) continue;
    const params = wanted.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), decodeURIComponent(parts[index] ?? '')]] : [],
    );
    return { kind, params: Object.fromEntries(params) as Route['params'] };
  }
  return { kind: 'unknown', params: {} };
}

export function carryOut(world: World, call: ConnectorCall): Answer {
  if (call.kind === 'create') return createConversation(world, call);
  if (call.kind === 'unknown') return teamsError(404, 'ServiceError', `No such path: ${call.path}`);
  const meetingId = call.params['meetingId'];
  const chat =
    meetingId === undefined
      ? world.conversation(call.conversationId ?? '')
      : world.meeting(meetingId);
  if (chat === undefined) {
    return meetingId === undefined
      ? teamsError(404, 'ConversationNotFound', 'Conversation not found.')
      : teamsError(404, 'MeetingNotFound', 'The meeting does not exist or has expired.');
  }
  if (!chat.hasBot) {
    return teamsError(
      403,
      'BotNotInConversationRoster',
      'The bot is not part of the conversation roster.',
    );
  }
  switch (call.kind) {
    case 'send':
      return sendActivity(world, chat, call.body);
    case 'update':
      return updateActivity(world, chat, call);
    case 'delete':
      return deleteActivity(world, chat, call);
    case 'members':
      return allMembers(chat);
    case 'member':
      return oneMember(chat, call);
    case 'pagedMembers':
      return pageOfMembers(chat, call);
    case 'team':
      return { status: 200, body: chat.team };
    case 'meeting':
      return meetingDetails(world, chat);
    case 'participant':
      return meetingParticipant(chat, call);
  }
}
