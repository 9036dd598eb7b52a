/** What Teams' answer means for whoever wanted to send something. */
export type Meaning =
  /** Teams is busy or away: the same call may succeed in a while. */
  | 'later'
  /** The person, or their organization, wants no messages from the bot. */
  | 'blocked'
  /** The bot is not, or no longer, in this chat. */
  | 'notInstalled'
  /** Not allowed, and Teams does not say why. */
  | 'refused'
  | 'chatGone'
  | 'messageGone'
  /** We sent what we should not have sent, or something that nobody has foreseen. */
  | 'fault';

/**
 * The one list of what Teams refuses with. The first line that fits counts; a line without a
 * word fits every answer of its status.
 */
const REFUSALS: readonly (readonly [status: number, word: string, means: Meaning])[] = [
  [403, 'MessageWritesBlocked', 'blocked'],
  [403, 'ConversationBlockedByUser', 'blocked'],
  [403, 'BotDisabledByUser', 'blocked'],
  [403, 'BotDisabledByAdmin', 'blocked'],
  [403, 'BotNotInConversationRoster', 'notInstalled'],
  [403, 'ForbiddenOperationException', 'notInstalled'],
  // The service address belongs to another of Microsoft's clouds: nobody there can be reached.
  [403, 'InvalidBotApiHost', 'fault'],
  [403, '', 'refused'],
  [404, 'ActivityNotFoundInConversation', 'messageGone'],
  [404, 'ConversationNotFound', 'chatGone'],
  // Another call was at the same conversation.
  [412, '', 'later'],
  [429, '', 'later'],
  [502, '', 'later'],
  [503, '', 'later'],
  [504, '', 'later'],
  // 400, 401, 413 and 500 among them: the same call would fail again.
];

/** The limiter would not let the call go in time; it was not sent. */
export class NotSentInTime extends Error {
  constructor() {
    super('Teams takes no more at present, and the call would have come too late');
  }
}

/** What a call that came without an answer is known by. */
const NO_ANSWER = /^(E[A-Z_]+|REQUEST_SEND_ERROR|AbortError|TimeoutError)$/;

/** The meaning of an answer's status alone, before anybody has read what it says. */
export function meaningOf(status: number, words = ''): Meaning {
  const found = REFUSALS.find(([known, word]) => known === status && words.includes(word));
  return found?.[2] ?? 'fault';
}

/** What an error from the Bot Connector means; errors from elsewhere are faults. */
export function connectorMeaning(error: unknown): Meaning {
  if (!(error instanceof Error)) return 'fault';
  const { code, statusCode, response } = error as ConnectorError;
  if (typeof statusCode === 'number') {
    // Teams gives the word as a code, or hides it in a text within a text.
    return meaningOf(statusCode, [code, error.message, response?.bodyAsText].join(' '));
  }
  return hadNoAnswer(error) || error instanceof NotSentInTime ? 'later' : 'fault';
}

/** True for a call that may or may not have been carried out. */
export function hadNoAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, statusCode } = error as ConnectorError;
  return statusCode === undefined && (NO_ANSWER.test(String(code)) || NO_ANSWER.test(error.name));
}

/**
 * Turns the refusals that are named into values, and throws all other errors on:
 * `unlessRefused(update(), { messageGone: false })`.
 */
export async function unlessRefused<T, U>(
  work: Promise<T>,
  otherwise: Partial<Record<Meaning, U>>,
): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    const means = connectorMeaning(error);
    if (means in otherwise) return otherwise[means] as U;
    throw error;
  }
}

type ConnectorError = Error & {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly response?: { readonly bodyAsText?: string };
};
