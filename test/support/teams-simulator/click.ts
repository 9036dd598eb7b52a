import { sentInputs, type Inputs } from './card-inputs.js';
import { cardText } from './card-text.js';
import type { Conversation } from './conversation.js';
import { findAction, type ActionChoice, type FoundAction } from './find-action.js';
import { incomingActivity } from './incoming-activity.js';
import { isObject, type JsonObject } from './json.js';
import type { Message } from './message.js';
import { oldClientCard } from './old-client-card.js';
import type { Person } from './person.js';
import { readInvokeAnswer, type InvokeAnswer } from './invoke-answer.js';
import { takeTurn, type Turn } from './turn.js';
import type { World } from './world.js';

export interface Click extends Turn, InvokeAnswer {}

/** A press on a button of a Universal Action. An answer with a card is seen by this person alone. */
export async function click(
  world: World,
  chat: Conversation,
  person: Person,
  message: Message,
  choice: ActionChoice,
  inputs: Inputs = {},
): Promise<Click> {
  refuseStranger(chat, person);
  const found = findAction(viewOf(person, message), choice, ['Action.Execute']);
  chat.log.push(`${person.name} clicks [${found.title ?? found.verb ?? ''}]`);
  const action = { ...invokedAction(found.action), data: dataOf(found, inputs) };
  return executeAction(world, chat, person, message, action, 'manual');
}

/** The client's own question for this person's view, when the card asks for one. Nothing if it does not. */
export async function refresh(
  world: World,
  chat: Conversation,
  person: Person,
  message: Message,
): Promise<Click | undefined> {
  const wanted = message.card?.['refresh'];
  if (!isObject(wanted) || !isObject(wanted['action'])) return undefined;
  const users: unknown = wanted['userIds'];
  // Without a list everybody is asked for, but only in small conversations.
  const listed = Array.isArray(users) ? users.includes(person.id) : chat.members.length <= 60;
  if (!listed) return undefined;
  return executeAction(world, chat, person, message, invokedAction(wanted['action']), 'automatic');
}

/** Sends the invoke as it is, whatever the card looks like: late, forged or broken ones too. */
export async function executeAction(
  world: World,
  chat: Conversation,
  person: Person,
  message: Message,
  action: JsonObject,
  trigger: 'manual' | 'automatic',
): Promise<Click> {
  const activity = incomingActivity(world, chat, person, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message.id,
    value: { action: { type: 'Action.Execute', ...action }, trigger },
    channelData: { source: { name: 'message' }, legacy: { replyToId: message.id } },
  });
  const turn = await takeTurn(world, chat, activity);
  const answer = readInvokeAnswer(world, chat, turn);
  if (answer.card !== undefined) {
    // An edit that came during the click is shown first; the answer to the click then lies over it.
    message.ownViews.set(person.id, answer.card);
    chat.log.push(`${person.name} sees: ${cardText(answer.card).replace(/\n/g, '\n    ')}`);
  }
  return { ...turn, ...answer };
}

/** A press on the same button in a client that knows only Action.Submit. */
export async function submit(
  world: World,
  chat: Conversation,
  person: Person,
  message: Message,
  choice: ActionChoice,
  inputs: Inputs = {},
): Promise<Turn> {
  refuseStranger(chat, person);
  const found = findAction(oldClientCard(viewOf(person, message)), choice, ['Action.Submit']);
  chat.log.push(`${person.name} clicks [${found.title ?? ''}] in an old client`);
  const activity = incomingActivity(world, chat, person, {
    type: 'message',
    replyToId: message.id,
    value: dataOf(found, inputs),
    channelData: { source: { name: 'message' }, legacy: { replyToId: message.id } },
  });
  return takeTurn(world, chat, activity);
}

export function viewOf(person: Person, message: Message): JsonObject {
  const card = message.ownViews.get(person.id) ?? message.card;
  if (card === undefined) throw new Error(`Message ${message.id} has no card.`);
  if (message.deleted) throw new Error(`Message ${message.id} is deleted; nobody sees it.`);
  return card;
}

function refuseStranger(chat: Conversation, person: Person): void {
  if (!chat.members.includes(person)) throw new Error(`${person.name} is not in "${chat.name}".`);
}

function invokedAction(action: JsonObject): JsonObject {
  const { id, verb, data } = action;
  return { id, verb, data: data ?? {} };
}

function dataOf(found: FoundAction, given: Inputs): unknown {
  const data: unknown = found.action['data'] ?? {};
  const inputs = found.action['associatedInputs'] === 'none' ? {} : sentInputs(found.cards, given);
  return isObject(data) ? { ...data, ...inputs } : data;
}
