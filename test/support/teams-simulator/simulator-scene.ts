import {
  CardFactory,
  MessageFactory,
  type Activity,
  type CloudAdapter,
  type ConversationParameters,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';

import { onTestFinished } from 'vitest';

import type { Chat } from './chat.js';
import { isObject, type JsonObject } from './json.js';
import type { Person } from './person.js';
import { startPlainBot, type PlainBot } from './plain-bot.js';
import { startTeamsSimulator, type SimulatorOptions } from './start-teams-simulator.js';
import type { TeamsSimulator } from './teams-simulator.js';

export type Logic = (context: TurnContext, adapter: CloudAdapter) => Promise<unknown>;

export interface Scene {
  bot: PlainBot;
  teams: TeamsSimulator;
  anna: Person;
  bo: Person;
  chat: Chat;
}

/** A meeting with Anna and Bo in it, and a bot that does what the test wants; gone when the test is over. */
export async function simulatorScene(logic: Logic, options: SimulatorOptions = {}): Promise<Scene> {
  const bot = await startPlainBot(async (context, adapter) => {
    await logic(context, adapter);
  });
  const teams = await startTeamsSimulator({ ...options, botUrl: bot.url });
  const anna = teams.person({ name: 'Anna Berg' });
  const bo = teams.person({ name: 'Bo Ek' });
  const chat = teams.groupChat({
    name: 'Samverkansgrupp Norra',
    members: [anna, bo],
    type: 'meeting',
    installed: true,
  });
  onTestFinished(async () => {
    await teams.close();
    await bot.close();
  });
  return { bot, teams, anna, bo, chat };
}

/** Words, an input with a value in it, and a button some levels down with a fallback for old clients. */
export function sampleCard(words: string, version = '1.5'): JsonObject {
  const done = { title: 'Klart', data: { id: 7 } };
  const fallback = { type: 'Action.Submit', title: 'Klart', data: { verb: 'done', id: 7 } };
  const actions = [{ type: 'Action.Execute', verb: 'done', ...done, fallback }];
  return {
    type: 'AdaptiveCard',
    version,
    body: [
      { type: 'TextBlock', text: words },
      { type: 'Input.Text', id: 'note', label: 'Anteckning', value: 'ingen' },
      { type: 'Container', items: [{ type: 'ActionSet', actions }] },
    ],
  };
}

export function cardMessage(words: string, version?: string): Partial<Activity> {
  return MessageFactory.attachment(CardFactory.adaptiveCard(sampleCard(words, version)));
}

/** A card behind a button of another card, with a choice that must be made in it. */
export function nestedCard(): Partial<Activity> {
  const choices = [{ title: 'Vecka 48', value: '48' }];
  const inner = {
    type: 'AdaptiveCard',
    body: [
      { type: 'Input.ChoiceSet', id: 'week', label: 'När', choices, isRequired: true },
      { type: 'FactSet', facts: [{ title: 'Punkt', value: '§ 4' }] },
    ],
    actions: [{ type: 'Action.Execute', title: 'Skjut upp', verb: 'defer' }],
  };
  const actions = [{ type: 'Action.ShowCard', title: 'Mer', card: inner }];
  return MessageFactory.attachment(CardFactory.adaptiveCard({ ...sampleCard('Ytterst'), actions }));
}

/** What a bot does to write to somebody of its own accord. */
export function openPersonal(scene: Scene, person: Person, words: string): Promise<void> {
  const { teams, bot } = scene;
  const parameters: Partial<ConversationParameters> = {
    isGroup: false,
    bot: teams.bot,
    members: [{ id: person.id, name: person.name }],
    tenantId: teams.tenantId,
    channelData: { tenant: { id: teams.tenantId } },
  };
  return bot.adapter.createConversationAsync(
    '',
    'msteams',
    teams.serviceUrl,
    '',
    parameters as ConversationParameters,
    async (context) => {
      await context.sendActivity(words);
    },
  );
}

/** The data of the clicked action, inputs included. */
export function clickedData(context: TurnContext): JsonObject {
  const value: unknown = context.activity.value;
  const action = isObject(value) ? value['action'] : undefined;
  const data = isObject(action) ? action['data'] : undefined;
  return isObject(data) ? data : {};
}

export function answerInvoke(
  context: TurnContext,
  value: unknown,
  type = 'card.adaptive',
): Promise<ResourceResponse | undefined> {
  const body = { statusCode: 200, type: `application/vnd.microsoft.${type}`, value };
  return context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** Status and code of the error that the SDK throws when a call is refused. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    const { statusCode, code } = error as { statusCode?: number; code?: string };
    return `${statusCode ?? 'no answer'} ${code ?? ''}`;
  }
}
