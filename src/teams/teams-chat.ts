import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { mentionName } from '../cards/reminder-card.js';
import { renderCard, type CardSettings, type RenderedCard } from '../cards/render-card.js';
import type { CardContent } from '../domain/card-content.js';
import type { GroupId } from '../domain/ids.js';
import type { Chat, Directory } from '../usecases/ports.js';
import { cardActivity } from './card-activity.js';
import { connectorStatus } from './connector-error.js';
import { createPersonalChats } from './personal-chats.js';
import { createWithin } from './proactive.js';
import { createRoster, type Roster } from './roster.js';
import { withUserViews } from './user-views.js';

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
  const within = createWithin(adapter, appId);
  const roster = createRoster(withinGroup);
  const personalChat = createPersonalChats(adapter, appId, directory, roster);

  async function withinGroup<T>(
    group: GroupId,
    work: (context: TurnContext) => Promise<T>,
  ): Promise<T> {
    const conversation = await directory.groupAddress(group);
    if (conversation === null) throw new Error('no address is known for the group');
    return within(conversation, work);
  }

  async function forGroup(group: GroupId, content: CardContent): Promise<RenderedCard> {
    const rendered = renderCard(content, settings);
    if (!('refresh' in rendered.card)) return rendered;
    const accounts = (await roster.of(group)).map(({ account }) => account);
    return { ...rendered, card: withUserViews(rendered.card, accounts) };
  }

  return {
    roster,
    async members(group) {
      // A group that was never heard of has no members.
      if ((await directory.groupAddress(group)) === null) return [];
      return (await roster.of(group)).map(({ person }) => person);
    },
    async post(group, content) {
      const activity = cardActivity(await forGroup(group, content));
      return withinGroup(group, async (context) => {
        return (await context.sendActivity(activity))?.id ?? '';
      });
    },
    async update(group, activityId, content) {
      const activity = { ...cardActivity(await forGroup(group, content)), id: activityId };
      const edited = withinGroup(group, async (context) => {
        await context.updateActivity(activity);
        return true;
      });
      return falseIfGone(edited, [404]);
    },
    tell(person, group, content) {
      const { card, summary } = renderCard(content, settings);
      const activity = cardActivity({ card: withUserViews(card, []), summary });
      // 403: not installed, or blocked; 404: the conversation is gone.
      return falseIfGone(tellAlone(), [403, 404]);
      async function tellAlone(): Promise<boolean> {
        const conversation = await personalChat(person, group);
        if (conversation === null) return false;
        await within(conversation, (context) => context.sendActivity(activity));
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
async function falseIfGone(work: Promise<boolean>, gone: readonly number[]): Promise<boolean> {
  try {
    return await work;
  } catch (error) {
    if (gone.includes(connectorStatus(error))) return false;
    throw error;
  }
}
