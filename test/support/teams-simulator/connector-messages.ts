import { cardText, withoutMentionTags } from './card-text.js';
import { faultsOfCard } from './card-checks.js';
import { teamsError, type Answer, type ConnectorCall } from './connector-call.js';
import type { Conversation } from './conversation.js';
import { newActivityId } from './ids.js';
import { objectsIn, textOf, type JsonObject } from './json.js';
import { adaptiveCardsOf } from './message.js';
import { isTooBig, payloadBytes } from './payload-size.js';
import type { World } from './world.js';

export function sendActivity(world: World, chat: Conversation, activity: JsonObject): Answer {
  const refusal = refuseSize(activity);
  if (refusal !== undefined) return refusal;
  // Typing and the like are shown for a moment and leave nothing behind.
  if (activity['type'] !== 'message') return { status: 201, body: { id: newActivityId() } };
  checkCards(world, chat, activity);
  if (hasTextAndAttachment(activity)) return sendInTwo(world, chat, activity);
  const message = chat.post(activity);
  chat.log.push(`${world.bot.name}: ${wordsOf(activity)}`);
  return { status: 201, body: { id: message.id } };
}

export function updateActivity(world: World, chat: Conversation, call: ConnectorCall): Answer {
  const message = chat.message(call.params['activityId'] ?? '');
  if (message === undefined) return activityNotFound();
  const refusal = refuseSize(call.body);
  if (refusal !== undefined) return refusal;
  checkCards(world, chat, call.body);
  if (hasTextAndAttachment(call.body)) reportTextWithAttachment(world, chat);
  message.edit(call.body);
  chat.log.push(`${world.bot.name} (edit): ${wordsOf(call.body)}`);
  return { status: 200, body: { id: message.id } };
}

export function deleteActivity(world: World, chat: Conversation, call: ConnectorCall): Answer {
  const message = chat.message(call.params['activityId'] ?? '');
  if (message === undefined) return activityNotFound();
  message.deleted = true;
  chat.log.push(`${world.bot.name} (delete): ${wordsOf(message.activity)}`);
  return { status: 200 };
}

/** The words of a message as they would be read on the screen. */
export function wordsOf(activity: JsonObject): string {
  const text = withoutMentionTags(textOf(activity['text']) ?? '');
  const cards = adaptiveCardsOf(activity).map((card) => `\n${cardText(card)}`);
  return [text, ...cards].join('').replace(/\n/g, '\n    ');
}

/** Teams makes two messages of it, and the bot gets the id of neither. */
function sendInTwo(world: World, chat: Conversation, activity: JsonObject): Answer {
  reportTextWithAttachment(world, chat);
  const textOnly = { ...activity, attachments: [] };
  const cardOnly = { ...activity };
  delete cardOnly['text'];
  for (const part of [textOnly, cardOnly]) {
    chat.post(part);
    chat.log.push(`${world.bot.name}: ${wordsOf(part)}`);
  }
  return { status: 201, body: {} };
}

function hasTextAndAttachment(activity: JsonObject): boolean {
  return (textOf(activity['text']) ?? '') !== '' && objectsIn(activity['attachments']).length > 0;
}

function reportTextWithAttachment(world: World, chat: Conversation): void {
  const rule = 'text-with-attachment';
  world.violations.push({ rule, detail: 'split in two, no id', conversationId: chat.id });
}

function checkCards(world: World, chat: Conversation, activity: JsonObject): void {
  for (const fault of adaptiveCardsOf(activity).flatMap(faultsOfCard)) {
    world.violations.push({ ...fault, conversationId: chat.id });
  }
}

function refuseSize(activity: JsonObject): Answer | undefined {
  if (!isTooBig(activity)) return undefined;
  const size = `${payloadBytes(activity)} bytes`;
  return teamsError(413, 'MessageSizeTooBig', `Message size too large: ${size}.`);
}

function activityNotFound(): Answer {
  return teamsError(
    404,
    'ActivityNotFoundInConversation',
    'The activity does not exist in the conversation.',
  );
}
