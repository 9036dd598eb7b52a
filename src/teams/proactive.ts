import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { readConversation, toReference } from './address.js';
import { setSending, type Sending } from './sending/limited-connector.js';

/** Runs its work in a conversation that nobody has just written in; without `sending`, as a reply. */
export type Within = <T>(
  conversation: string,
  work: (context: TurnContext) => Promise<T>,
  sending?: Sending,
) => Promise<T>;

export function createWithin(adapter: TeamsAdapter, appId: string): Within {
  return async <T>(
    conversation: string,
    work: (context: TurnContext) => Promise<T>,
    sending?: Sending,
  ) => {
    let result: { value: T } | undefined;
    let failure: { error: unknown } | undefined;
    await adapter.continueConversationAsync(
      appId,
      toReference(readConversation(conversation)),
      async (context) => {
        if (sending) setSending(context, sending);
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
  };
}
