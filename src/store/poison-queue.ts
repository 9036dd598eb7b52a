import type { DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { z } from 'zod';

/** A message that was given up, and why. */
export interface PoisonedMessage {
  readonly text: string;
  readonly reason: string;
  readonly since: Date;
}

/** Messages that always failed, kept until an operator has dealt with them. */
export interface PoisonQueue {
  add(text: string, reason: string): Promise<void>;
  list(): Promise<readonly PoisonedMessage[]>;
  /** Puts all back in the queue that they came from; returns how many. */
  replay(): Promise<number>;
}

const BATCH = 32;

/** Long enough to look through all there is; should the looker die, it is visible again after. */
const LOOKING_SECONDS = 60;

const bodySchema = z.object({ text: z.string(), reason: z.string() });

export function createPoisonQueue(poisoned: QueueClient, origin: QueueClient): PoisonQueue {
  /** Storage shows the first messages only, so each batch is hidden to get at the next. */
  async function* taken(): AsyncGenerator<DequeuedMessageItem> {
    for (;;) {
      const { receivedMessageItems } = await poisoned.receiveMessages({
        numberOfMessages: BATCH,
        visibilityTimeout: LOOKING_SECONDS,
      });
      if (receivedMessageItems.length === 0) return;
      yield* receivedMessageItems;
    }
  }

  return {
    async add(text, reason) {
      // -1: kept until an operator has seen it.
      await poisoned.sendMessage(JSON.stringify({ text, reason }), { messageTimeToLive: -1 });
    },
    async list() {
      const all: DequeuedMessageItem[] = [];
      for await (const one of taken()) all.push(one);
      for (const { messageId, popReceipt } of all) {
        await poisoned.updateMessage(messageId, popReceipt, undefined, 0);
      }
      return all.map(({ messageText, insertedOn }) => {
        return { ...bodySchema.parse(JSON.parse(messageText)), since: insertedOn };
      });
    },
    async replay() {
      let count = 0;
      for await (const { messageId, popReceipt, messageText } of taken()) {
        const { text } = bodySchema.parse(JSON.parse(messageText));
        // Before it is taken away here: should that fail it is delivered once all the same.
        await origin.sendMessage(text, { messageTimeToLive: -1 });
        await poisoned.deleteMessage(messageId, popReceipt);
        count += 1;
      }
      return count;
    },
  };
}
