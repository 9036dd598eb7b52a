import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { GroupId, Person } from '../domain/ids.js';
import type { Directory } from '../usecases/ports.js';
import { readAccount, readConversation, writeAddress, type AccountAddress } from './address.js';
import { unlessRefused } from './connector-error.js';
import type { Roster } from './roster.js';
import type { Sending } from './sending/limited-connector.js';

/** The person's own chat with the bot, made if need be; null where nothing is known of them. */
export type PersonalChats = (
  person: Person,
  group: GroupId,
  sending: Sending,
) => Promise<string | null>;

/** The part of the SDK's connector that is used here. */
interface Connector {
  readonly conversations: {
    createConversation(parameters: object): Promise<{ readonly id: string }>;
  };
}

type WithinGroup = <T>(
  group: GroupId,
  work: (context: TurnContext) => Promise<T>,
  sending?: Sending,
) => Promise<T>;

/** How Teams knows a person; null where it is not known, and nobody of the group is it. */
export type AccountOf = (person: Person, group: GroupId) => Promise<AccountAddress | null>;

export function createAccountOf(directory: Directory, roster: Roster): AccountOf {
  async function accountInRoster(person: Person, group: GroupId) {
    // That the bot was removed from the group says nothing of the person.
    const members = await unlessRefused(roster.of(group), { notInstalled: [], chatGone: [] });
    return members.find((entry) => entry.person.id === person.id)?.account ?? null;
  }

  return async (person, group) => {
    const known = await directory.person(person.id);
    return known ? readAccount(known.account) : accountInRoster(person, group);
  };
}

export function createPersonalChats(
  adapter: TeamsAdapter,
  withinGroup: WithinGroup,
  directory: Directory,
  accountOf: AccountOf,
): PersonalChats {
  return async (person, group, sending) => {
    const known = await directory.person(person.id);
    if (known?.conversation) return known.conversation;
    const account = await accountOf(person, group);
    const groupConversation = await directory.groupAddress(group);
    if (!account || groupConversation === null) return null;

    const { serviceUrl, tenantId, channelId, bot } = readConversation(groupConversation);
    // Asked for from the group's chat: the adapter's own call would pass the limiter by.
    const conversationId = await withinGroup(
      group,
      async (context) => {
        const connector: unknown = context.turnState.get(adapter.ConnectorClientKey);
        const created = await (connector as Connector).conversations.createConversation({
          isGroup: false,
          bot: { id: bot, name: '' },
          members: [{ id: account.id, name: person.name }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        });
        return created.id;
      },
      sending,
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
      zone: known?.zone ?? null,
    });
    return conversation;
  };
}
