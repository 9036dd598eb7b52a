import { faultsOfCard } from './card-checks.js';
import type { Conversation } from './conversation.js';
import { isObject, textOf, type JsonObject } from './json.js';
import { isTooBig } from './payload-size.js';
import type { Turn } from './turn.js';
import type { World } from './world.js';

/** What the person who clicked gets to see: a card, a line of text, or a failure. */
export interface InvokeAnswer {
  card?: JsonObject;
  text?: string;
  failure?: { code: string; message: string };
}

const PREFIX = 'application/vnd.microsoft.';

export function readInvokeAnswer(world: World, chat: Conversation, turn: Turn): InvokeAnswer {
  const answer = turn.status === 200 ? answerIn(turn.body) : undefined;
  if (answer === undefined) {
    chat.log.push('(the client says that something went wrong)');
    // An answer that never came is the scenario's own doing; a misshapen one is the bot's.
    if (turn.status === 200) {
      report(world, chat, 'invoke-answer', JSON.stringify({ body: turn.body }));
    }
    return { failure: { code: `HTTP ${turn.status}`, message: turn.error ?? '' } };
  }
  if (isTooBig(turn.body)) report(world, chat, 'invoke-answer-size', 'over 100 KB');
  if (answer.card !== undefined) {
    for (const { rule, detail } of faultsOfCard(answer.card)) report(world, chat, rule, detail);
  }
  if (answer.text !== undefined) chat.log.push(`(the client shows: ${answer.text})`);
  if (answer.failure !== undefined) {
    chat.log.push(`(the client shows a failure: ${answer.failure.message})`);
  }
  return answer;
}

function answerIn(body: unknown): InvokeAnswer | undefined {
  if (!isObject(body) || typeof body['statusCode'] !== 'number') return undefined;
  const { type, value } = body;
  if (type === `${PREFIX}card.adaptive` && isObject(value)) return { card: value };
  if (type === `${PREFIX}activity.message` && typeof value === 'string') return { text: value };
  if (typeof type === 'string' && type.startsWith(`${PREFIX}error`) && isObject(value)) {
    const code = textOf(value['code']) ?? '';
    return { failure: { code, message: textOf(value['message']) ?? '' } };
  }
  return undefined;
}

function report(world: World, chat: Conversation, rule: string, detail: string): void {
  world.violations.push({ rule, detail, conversationId: chat.id });
}
