import { teamsError, type Answer, type ConnectorCall } from './connector-call.js';
import type { Conversation } from './conversation.js';
import { asRosterEntry } from './person.js';

const USUAL_PAGE = 200;
const LARGEST_PAGE = 500;

export function allMembers(chat: Conversation): Answer {
  return { status: 200, body: chat.members.map(asRosterEntry) };
}

export function oneMember(chat: Conversation, call: ConnectorCall): Answer {
  const person = chat.member(call.params['memberId'] ?? '');
  return person === undefined
    ? teamsError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.')
    : { status: 200, body: asRosterEntry(person) };
}

/** The token is the place to go on from, wrapped so that nobody takes it for a number. */
export function pageOfMembers(chat: Conversation, call: ConnectorCall): Answer {
  const asked = Number(call.query.get('pageSize') ?? USUAL_PAGE);
  const size = Math.min(Math.max(Math.floor(asked) || USUAL_PAGE, 1), LARGEST_PAGE);
  const from = placeIn(call.query.get('continuationToken'));
  if (from === undefined) return teamsError(400, 'BadArgument', 'Unknown continuation token.');
  const members = chat.members.slice(from, from + size).map(asRosterEntry);
  const more = from + size < chat.members.length;
  return {
    status: 200,
    body: { members, ...(more ? { continuationToken: tokenFor(from + size) } : {}) },
  };
}

function tokenFor(place: number): string {
  return Buffer.from(`from ${place}`).toString('base64');
}

function placeIn(token: string | null): number | undefined {
  if (token === null || token === '') return 0;
  const found = /^from (\d+)$/.exec(Buffer.from(token, 'base64').toString());
  return found === null ? undefined : Number(found[1]);
}
