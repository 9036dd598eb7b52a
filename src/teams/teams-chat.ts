import type { TurnContext } from 'botbuilder';
import type { TeamsAdapter } from '@microsoft/teams-ai';
import { mentionName } from '../cards/reminder-card.js';
import { renderCard, type CardSettings } from '../cards/render-card.js';
import type { GroupId, Person } from '../domain/ids.js';
import type { Chat, Directory } from '../usecases/ports.js';
import { readAccount, readConversation, toReference, writeAddress } from './address.js';
import { cardActivity } from './card-activity.js';
import type { Roster } from './roster.js';
import { createRoster } from './roster.js';
import { connectorStatus } from './connector-error.js';

/** Whom the bot's tokens are for when it writes on its own account. */
const CHANNEL_AUDIENCE = 'https://api.botframework.com';

export interface TeamsChat extends Chat {
  readonly roster: Roster;
}

/** Writes to groups and people through the Bot Connector, also when nobody has just written. */
export function createTeamsChat(
  adapter: TeamsAdapter,
  appId: string,
  directory: Directory,
  settings: CardSettings,
): TeamsChat {
  async function withinConversation<T>(
    conversation: string,
    work: (context: TurnContext) => Promise<T>,
  ): Promise<T> {
    let result: { value: T } | undefined;
    let failure: { error: unknown } | undefined;
    await adapter.continueConversationAsync(
      appId,
      toReference(readConversation(conversation)),
      async (context) => {
        // Caught here: the adapter's own error handler answers the user, and there is none.
        try {
          result = { value: await work(context) };
        } catch (error) {
          failure = { error };
        }
      },
    );
    if (failure) throw failure.error;
    if (!result) throw new Error('the conversation could not be continued');
    return result.value;
  }

  async function withinGroup<T>(
    group: GroupId,
    work: (context: TurnContext) => Promise<T>,
  ): Promise<T> {
    const conversation = await directory.groupAddress(group);
    if (conversation === null) throw new Error('no address is known for the group');
    return withinConversation(conversation, work);
  }

  const roster = createRoster(withinGroup);

  /** The person's own chat with the bot, made if need be; null where Teams does not allow one. */
  async function personalChat(person: Person, group: GroupId): Promise<string | null> {
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
    await directory.rememberPerson({
      person,
      account: writeAddress(account),
      conversation,
      language: known?.language ?? null,
    });
    return conversation;
  }

  return {
    roster,
    async members(group) {
      return (await roster.of(group)).map(({ person }) => person);
    },
    post(group, content) {
      const activity = cardActivity(renderCard(content, settings));
      return withinGroup(group, async (context) => {
        return (await context.sendActivity(activity))?.id ?? '';
      });
    },
    async update(group, activityId, content) {
      const activity = { ...cardActivity(renderCard(content, settings)), id: activityId };
      return goneIsFalse(
        withinGroup(group, async (context) => {
          await context.updateActivity(activity);
          return true;
        }),
        [404],
      );
    },
    tell(person, group, content) {
      const activity = cardActivity(renderCard(content, settings));
      // 403: not installed, or blocked; 404: the conversation is gone.
      return goneIsFalse(tellAlone(), [403, 404]);
      async function tellAlone(): Promise<boolean> {
        const conversation = await personalChat(person, group);
        if (conversation === null) return false;
        await withinConversation(conversation, (context) => context.sendActivity(activity));
        return true;
      }
    },
    async mention(group, person, content) {
      const entry = (await roster.of(group)).find(({ person: { id } }) => id === person.id);
      const { card, summary } = renderCard(content, settings);
      const name = mentionName(person);
      const entity = {
        type: 'mention',
        text: `<at>${name}</at>`,
        mentioned: { id: entry?.account.id ?? '', name },
      };
      const msteams = { ...(card['msteams'] as object), entities: [entity] };
      const activity = cardActivity({ card: { ...card, msteams }, summary });
      await withinGroup(group, (context) => context.sendActivity(activity));
    },
  };
}

/** False for the statuses that mean "not there"; everything else is a fault. */
async function goneIsFalse(work: Promise<boolean>, gone: readonly number[]): Promise<boolean> {
  try {
    return await work;
  } catch (error) {
    if (gone.includes(connectorStatus(error))) return false;
    throw error;
  }
}
