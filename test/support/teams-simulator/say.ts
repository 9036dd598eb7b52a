import { withoutMentionTags } from './card-text.js';
import type { Conversation } from './conversation.js';
import { incomingActivity } from './incoming-activity.js';
import type { JsonObject } from './json.js';
import type { Person } from './person.js';
import { notDelivered, takeTurn, type Turn } from './turn.js';
import type { World } from './world.js';
import { writtenMessage } from './written-message.js';

export interface SayOptions {
  /** People picked from the list; each stands in the text as `@Name`. */
  mentions?: Person[];
  /** Whether the bot is addressed: in front, or where `@Botname` stands. Default true, except in a 1:1 chat. */
  mentionsBot?: boolean;
  /** Anything else the activity should carry, such as another locale or more attachments. */
  extra?: JsonObject;
}

export async function say(
  world: World,
  chat: Conversation,
  person: Person,
  typed: string,
  options: SayOptions = {},
): Promise<Turn> {
  const { mentions = [], mentionsBot = chat.kind !== 'personal', extra = {} } = options;
  const bot = world.bot;
  const placed = mentionsBot && !typed.includes(`@${bot.name}`) ? `@${bot.name} ${typed}` : typed;
  const written = writtenMessage(person, placed, [...(mentionsBot ? [bot] : []), ...mentions]);
  const activity = incomingActivity(world, chat, person, {
    type: 'message',
    textFormat: 'plain',
    ...written,
    ...extra,
  });
  chat.log.push(`${person.name}: ${withoutMentionTags(written.text)}`);
  if (!reachesBot(world, chat, person, mentionsBot)) {
    chat.log.push('(Teams does not pass this on to the bot)');
    return notDelivered(activity);
  }
  return takeTurn(world, chat, activity);
}

/** In a group a bot hears only what is addressed to it, and never those who are not signed in. */
function reachesBot(
  world: World,
  chat: Conversation,
  person: Person,
  mentionsBot: boolean,
): boolean {
  if (!chat.hasBot) throw new Error(`The bot is not installed in "${chat.name}".`);
  if (!chat.members.includes(person)) throw new Error(`${person.name} is not in "${chat.name}".`);
  if (chat.kind === 'personal') return true;
  return (mentionsBot && person.userRole !== 'anonymous') || world.readsAllMessages;
}
