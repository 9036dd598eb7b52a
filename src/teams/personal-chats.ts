import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { GroupId, Person } from '../domain/ids.js';
import type { Directory } from '../usecases/ports.js';
import { readAccount, readConversation, writeAddress } from './address.js';
import type { Roster } from './roster.js';

/** Whom the bot's tokens are for when it writes on its own account. */
const CHANNEL_AUDIENCE = 'https://api.botframework.com';

/** The person's own chat with the bot, made if need be; null where nothing is known of them. */
export type PersonalChats = (person: Person, group: GroupId) => Promise<string | null>;

export function createPersonalChats(
  adapter: TeamsAdapter,
  appId: string,
  directory: Directory,
  roster: Roster,
): PersonalChats {
  return async (person, group) => {
    const known = await directory.person(person.id);
    if (known?.conversation) return known.conversation;
    const account =
      (known && readAccount(known.account)) ??
      (await roster.of(group)).find((entry) => entry.person.id === person.id)?.account;
    const groupConversation = await directory.groupAddress(group);
    if (!account || groupConversation === null) return null;

    const { serviceUrl, tenantId, channelId, bot } = readConversation(groupConversation);
    let conversationId = '';
    await adapter.createConversationAsync(
      appId,
      channelId,
      serviceUrl,
      CHANNEL_AUDIENCE,
      {
        isGroup: false,
        bot: { id: bot, name: '' },
        members: [{ id: account.id, name: person.name }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
        // The types ask for a first message; Teams does not, and posts it apart from the rest.
        activity: undefined as never,
      },
      (context) => {
        conversationId = context.activity.conversation.id;
        return Promise.resolve();
      },
    );
    const conversation = writeAddress({
      serviceUrl,
      conversationId,
      conversationType: 'personal',
      tenantId,
      channelId,
      bot,
    });
    const language = known?.language ?? null;
    await directory.rememberPerson({
      person,
      account: writeAddress(account),
      conversation,
      language,
    });
    return conversation;
  };
}
