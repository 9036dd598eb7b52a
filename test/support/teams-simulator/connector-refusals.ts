import { teamsError, type Answer } from './connector-call.js';

/** Teams wraps what its chat service said: the word stands in a text within the text. */
const blockedWrites = {
  errorCode: 209,
  message: JSON.stringify({
    subCode: 'MessageWritesBlocked',
    details: 'Thread is blocked from message writes.',
    errorCode: null,
    errorSubCode: null,
  }),
};

/** Every error that Teams' documentation lists for bots that send messages, as it comes. */
const REFUSALS = {
  BadArgument: teamsError(400, 'BadArgument', 'Bad argument.'),
  BotNotRegistered: teamsError(401, 'BotNotRegistered', 'No registration found for this bot.'),
  BotDisabledByAdmin: teamsError(403, 'BotDisabledByAdmin', 'The admin disabled this bot.'),
  BotNotInConversationRoster: teamsError(
    403,
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  ),
  ConversationBlockedByUser: teamsError(
    403,
    'ConversationBlockedByUser',
    'User blocked the conversation with the bot.',
  ),
  ForbiddenOperationException: teamsError(
    403,
    'ForbiddenOperationException',
    'Bot is not installed in the personal scope of the user.',
  ),
  InvalidBotApiHost: teamsError(403, 'InvalidBotApiHost', 'Invalid bot API host.'),
  MessageWritesBlocked: { status: 403, body: blockedWrites },
  ConversationNotFound: teamsError(404, 'ConversationNotFound', 'Conversation not found.'),
  ActivityNotFoundInConversation: teamsError(
    404,
    'ActivityNotFoundInConversation',
    'The activity does not exist in the conversation.',
  ),
  PreconditionFailed: teamsError(412, 'PreconditionFailed', 'Precondition failed, try again.'),
  MessageSizeTooBig: teamsError(413, 'MessageSizeTooBig', 'Message size too large.'),
  Throttled: teamsError(429, 'Throttled', 'Too many requests.', { 'retry-after': '1' }),
  ServiceError: teamsError(500, 'ServiceError', 'An error occurred.'),
  BadGateway: { status: 502 },
  ServiceUnavailable: teamsError(503, 'ServiceUnavailable', 'Service is unavailable.'),
  GatewayTimeout: { status: 504 },
} satisfies Record<string, Answer>;

export type RefusalName = keyof typeof REFUSALS;

export const refusalNames = Object.keys(REFUSALS) as readonly RefusalName[];

export function refusal(name: RefusalName): Answer {
  return REFUSALS[name];
}
