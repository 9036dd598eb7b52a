import type { Conversation } from './conversation.js';
import type { JsonObject } from './json.js';
import type { Message } from './message.js';
import { deliver, type BotResponse } from './post-to-bot.js';
import type { World } from './world.js';

/** One activity and what came of it. */
export interface Turn extends BotResponse {
  activityId: string;
  activity: JsonObject;
  /** False when Teams would not have told the bot: then the status is 0 and nothing happened. */
  delivered: boolean;
  /** Messages from the bot in this conversation from the request to its answer. */
  newMessages: Message[];
  /** The same in all other conversations, the 1:1 ones among them. */
  newElsewhere: Message[];
}

export async function takeTurn(
  world: World,
  chat: Conversation,
  activity: JsonObject,
): Promise<Turn> {
  const before = new Set(allMessages(world));
  const response = await deliver(world, activity);
  if (response.status < 200 || response.status > 299) {
    chat.log.push(
      `(the bot answered ${response.status}${response.error ? `: ${response.error}` : ''})`,
    );
  }
  const added = allMessages(world).filter((message) => !before.has(message));
  return {
    ...response,
    activityId: String(activity['id']),
    activity,
    delivered: true,
    newMessages: added.filter(({ conversationId }) => conversationId === chat.id),
    newElsewhere: added.filter(({ conversationId }) => conversationId !== chat.id),
  };
}

export function notDelivered(activity: JsonObject): Turn {
  return {
    status: 0,
    body: undefined,
    milliseconds: 0,
    activityId: String(activity['id']),
    activity,
    delivered: false,
    newMessages: [],
    newElsewhere: [],
  };
}

function allMessages(world: World): Message[] {
  return world.conversations.flatMap(({ messages }) => messages);
}
