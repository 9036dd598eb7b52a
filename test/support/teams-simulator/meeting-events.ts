import type { Conversation } from './conversation.js';
import { incomingActivity } from './incoming-activity.js';
import type { JsonObject } from './json.js';
import { asRosterEntry, type Person } from './person.js';
import { takeTurn, type Turn } from './turn.js';
import type { World } from './world.js';

/** Both spellings of the keys have been seen from Teams. */
export type KeyStyle = 'Pascal' | 'camel';

export async function meetingEvent(
  world: World,
  chat: Conversation,
  what: 'Start' | 'End',
  keys: KeyStyle = 'Pascal',
): Promise<Turn> {
  chat.log.push(`(the meeting ${what === 'Start' ? 'starts' : 'ends'})`);
  if (what === 'End') chat.inMeeting.clear();
  const value = {
    id: Buffer.from(chat.id).toString('base64url'),
    joinUrl: chat.joinUrl,
    title: chat.name,
    meetingType: 'Scheduled',
    [what === 'Start' ? 'startTime' : 'endTime']: world.now().toISOString(),
  };
  return tell(world, chat, organizerOf(chat), {
    name: `application/vnd.microsoft.meeting${what}`,
    value: keys === 'camel' ? value : withCapitals(value),
  });
}

export async function participantEvent(
  world: World,
  chat: Conversation,
  person: Person,
  what: 'Join' | 'Leave',
): Promise<Turn> {
  if (what === 'Join') chat.inMeeting.add(person);
  else chat.inMeeting.delete(person);
  chat.log.push(`(${person.name} ${what === 'Join' ? 'enters' : 'exits'} the meeting)`);
  const meeting = { inMeeting: what === 'Join', role: chat.roleOf(person) };
  return tell(world, chat, person, {
    name: `application/vnd.microsoft.meetingParticipant${what}`,
    value: { members: [{ user: asRosterEntry(person), meeting }] },
  });
}

function tell(world: World, chat: Conversation, by: Person, about: JsonObject): Promise<Turn> {
  if (chat.meetingId === undefined) throw new Error(`"${chat.name}" is not a meeting.`);
  const activity = incomingActivity(world, chat, by, { type: 'event', ...about });
  return takeTurn(world, chat, activity);
}

function organizerOf(chat: Conversation): Person {
  const person = chat.members.find((member) => chat.roleOf(member) === 'Organizer');
  const someone = person ?? chat.members[0];
  if (someone === undefined) throw new Error(`Nobody is in "${chat.name}".`);
  return someone;
}

function withCapitals(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toUpperCase() + key.slice(1), one]),
  );
}
