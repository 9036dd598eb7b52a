import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { mentionName } from '../cards/reminder-card.js';
import { renderCard, type CardSettings, type RenderedCard } from '../cards/render-card.js';
import type { CardContent } from '../domain/card-content.js';
import type { GroupId, Person } from '../domain/ids.js';
import type { Chat, Directory, Unreachable } from '../usecases/ports.js';
import { GroupGone, TryLater } from '../usecases/sending-fault.js';
import { cardActivity } from './card-activity.js';
import { connectorMeaning, unlessRefused } from './connector-error.js';
import { createInstallFor, type InstallSettings } from './install-for.js';
import { createAccountOf, createPersonalChats } from './personal-chats.js';
import { createWithin } from './proactive.js';
import { createRoster, type Roster } from './roster.js';
import { withUserViews } from './user-views.js';
import type { Sending } from './sending/limited-connector.js';

export interface TeamsChat extends Chat {
  readonly roster: Roster;
}

const GONE = { notInstalled: null, blocked: null, chatGone: null } as const;

/** Writes to groups and people through the Bot Connector, also when nobody has just written. */
export function createTeamsChat(
  adapter: TeamsAdapter,
  appId: string,
  directory: Directory,
  settings: CardSettings,
  installation: InstallSettings | null,
): TeamsChat {
  const within = createWithin(adapter, appId);
  const roster = createRoster(withinGroup);
  const accountOf = createAccountOf(directory, roster);
  const personalChat = createPersonalChats(adapter, withinGroup, directory, accountOf);
  const installFor = installation && createInstallFor(installation, directory, accountOf);

  async function withinGroup<T>(
    group: GroupId,
    work: (context: TurnContext) => Promise<T>,
    sending?: Sending,
  ): Promise<T> {
    const conversation = await directory.groupAddress(group);
    if (conversation === null) throw new Error('no address is known for the group');
    return within(conversation, work, sending);
  }

  /** `gone`: the conversation that was known of is no more. */
  function tellOnce(
    person: Person,
    group: GroupId,
    content: CardContent,
    sending: Sending,
  ): Promise<'told' | 'gone' | Unreachable> {
    const { card, summary } = renderCard(content, settings);
    const activity = cardActivity({ card: withUserViews(card, []), summary });
    return unlessRefused(send(), {
      blocked: 'blocked',
      notInstalled: 'notInstalled',
      refused: 'refused',
      chatGone: 'gone',
    } as const);

    async function send() {
      const conversation = await personalChat(person, group, sending);
      if (conversation === null) return 'unknown';
      await within(conversation, (context) => context.sendActivity(activity), sending);
      return 'told';
    }
  }

  async function tell(
    person: Person,
    group: GroupId,
    content: CardContent,
    withinSeconds: number,
  ): Promise<'told' | Unreachable> {
    const sending = reminderWithin(withinSeconds);
    const known = await directory.unreachable(person.id);
    if (known && !installFor?.mayHelp(known)) return known.why;
    const tell = () => tellAnew(person, group, content, sending);
    let told = known ? known.why : await tell();
    let tried = known?.tried ?? null;
    if (told === 'notInstalled' && installFor) {
      const outcome = await installFor.install(person, group, sending.giveUpAt());
      tried = installFor.tried(outcome) ?? tried;
      if (outcome === 'installed') told = await tell();
    }
    if (told === 'blocked' || told === 'notInstalled') {
      await directory.setUnreachable(person.id, { why: told, tried });
    } else if (known) {
      await directory.setUnreachable(person.id, null);
    }
    return told;
  }

  /** Where the chat that was known of is no more, in a new one. */
  async function tellAnew(
    person: Person,
    group: GroupId,
    content: CardContent,
    sending: Sending,
  ): Promise<'told' | Unreachable> {
    const told = await tellOnce(person, group, content, sending);
    if (told !== 'gone') return told;
    await directory.forgetConversation(person.id);
    const again = await tellOnce(person, group, content, sending);
    return again === 'gone' ? 'refused' : again;
  }

  async function mention(
    group: GroupId,
    people: readonly Person[],
    content: CardContent,
    withinSeconds: number,
  ): Promise<boolean> {
    const sending = reminderWithin(withinSeconds);
    const members = (await unlessRefused(roster.of(group), GONE)) ?? [];
    const entries = people.flatMap(
      ({ id }) => members.find(({ person }) => person.id === id) ?? [],
    );
    if (entries.length === 0) return false;
    const { card, summary } = renderCard(content, settings);
    const entities = entries.map(({ account, person }) => {
      const name = mentionName(person);
      return { type: 'mention', text: `<at>${name}</at>`, mentioned: { id: account.id, name } };
    });
    const msteams = { ...(card['msteams'] as object), entities };
    const activity = cardActivity({ card: { ...card, msteams }, summary });
    const sent = withinGroup(group, (context) => context.sendActivity(activity), sending);
    return (await unlessRefused(sent, GONE)) !== null;
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
      const entries = await orLater(unlessRefused(roster.of(group), GONE));
      if (entries === null) throw new GroupGone();
      return entries.map(({ person }) => person);
    },
    forgetMembers: (group) => {
      roster.forget(group);
    },
    async post(group, content) {
      const activity = cardActivity(await forGroup(group, content));
      const posted = withinGroup(group, async (context) => {
        return (await context.sendActivity(activity))?.id ?? '';
      });
      return orLater(unlessRefused(posted, GONE));
    },
    async update(group, activityId, content) {
      const activity = { ...cardActivity(await forGroup(group, content)), id: activityId };
      const edited = withinGroup(group, (context) => context.updateActivity(activity));
      const outcome = await orLater(unlessRefused(edited, { ...GONE, messageGone: null }));
      return outcome !== null;
    },
    tell: (...what) => orLater(tell(...what)),
    mention: (...what) => orLater(mention(...what)),
  };
}

/** One moment for all the calls that a reminder takes. */
function reminderWithin(seconds: number): Sending {
  const last = performance.now() + seconds * 1000;
  return { urgency: 'reminder', giveUpAt: () => last };
}

/** Tells those who know nothing of Teams that it is not their fault. */
async function orLater<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (connectorMeaning(error) === 'later') throw new TryLater(error);
    throw error;
  }
}
