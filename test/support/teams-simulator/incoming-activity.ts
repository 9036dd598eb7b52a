import type { Conversation } from './conversation.js';
import { newActivityId } from './ids.js';
import type { JsonObject } from './json.js';
import { asSender, type Person } from './person.js';
import type { World } from './world.js';

/** What every activity from Teams carries, and then what this one is about. */
export function incomingActivity(
  world: World,
  chat: Conversation,
  from: Person,
  about: JsonObject,
): JsonObject {
  const now = world.now();
  const { channelData, ...rest } = about as { channelData?: JsonObject };
  return {
    id: newActivityId(),
    channelId: 'msteams',
    serviceUrl: world.serviceUrl,
    timestamp: now.toISOString(),
    localTimestamp: localTime(now, from.timezone),
    localTimezone: from.timezone,
    from: asSender(from),
    recipient: { id: world.bot.id, name: world.bot.name },
    conversation: conversationOf(chat),
    locale: from.locale,
    entities: [clientInfo(from)],
    channelData: {
      tenant: { id: chat.tenantId },
      ...(chat.meetingId === undefined ? {} : { meeting: { id: chat.meetingId } }),
      ...(chat.team === undefined
        ? {}
        : {
            team: chat.team,
            channel: { id: chat.id },
            teamsTeamId: chat.id,
            teamsChannelId: chat.id,
          }),
      ...channelData,
    },
    ...rest,
  };
}

export function clientInfo(person: Person): JsonObject {
  return {
    type: 'clientInfo',
    locale: person.locale,
    country: person.locale.split('-')[1] ?? '',
    platform: 'Web',
    timezone: person.timezone,
  };
}

function conversationOf(chat: Conversation): JsonObject {
  const base = { id: chat.id, tenantId: chat.tenantId };
  switch (chat.kind) {
    case 'personal':
      return { ...base, conversationType: 'personal' };
    case 'channel':
      // What is said in a channel belongs to a thread, and the id says which.
      return {
        ...base,
        id: `${chat.id};messageid=${newActivityId()}`,
        conversationType: 'channel',
        isGroup: true,
      };
    case 'groupChat':
    case 'meeting':
      return { ...base, conversationType: 'groupChat', isGroup: true, name: chat.name };
  }
}

/** The time on the person's own wall, with its offset: `2026-11-22T10:15:00.000+01:00`. */
function localTime(now: Date, timeZone: string): string {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const offset = /[+-]\d\d:\d\d/.exec(name ?? '')?.[0] ?? '+00:00';
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return new Date(now.getTime() + minutes * 60_000).toISOString().replace('Z', offset);
}
