import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import type { ReminderMessage, ReminderQueue } from '../usecases/ports.js';
import { unless } from './storage-error.js';
import { occasionSchema, personSchema } from './schemas.js';
import type { StorageAccess } from './tables.js';

/** A receiver that has not been served comes back after this long. */
const VISIBILITY_SECONDS = 60;
const BATCH = 16;

const messageSchema: z.ZodType<ReminderMessage, z.ZodTypeDef, unknown> = z.object({
  occasion: occasionSchema,
  person: personSchema,
});

export interface ReminderQueues {
  readonly queue: ReminderQueue;
  create(): Promise<void>;
}

export function openReminderQueues(access: StorageAccess, prefix = ''): ReminderQueues {
  const service =
    access.kind === 'connectionString'
      ? QueueServiceClient.fromConnectionString(access.connectionString)
      : new QueueServiceClient(
          `https://${access.accountName}.queue.core.windows.net`,
          access.credential,
        );
  const waiting = service.getQueueClient(`${prefix.toLowerCase()}reminders`);
  const poisoned = service.getQueueClient(`${prefix.toLowerCase()}reminders-poison`);
  return {
    async create() {
      await Promise.all([waiting.createIfNotExists(), poisoned.createIfNotExists()]);
    },
    queue: createReminderQueue(waiting, poisoned),
  };
}

function createReminderQueue(waiting: QueueClient, poisoned: QueueClient): ReminderQueue {
  return {
    async send(messages) {
      await Promise.all(
        messages.map((message) =>
          // -1: a reminder waits for as long as it takes.
          waiting.sendMessage(JSON.stringify(message), { messageTimeToLive: -1 }),
        ),
      );
    },
    async receive() {
      const { receivedMessageItems } = await waiting.receiveMessages({
        numberOfMessages: BATCH,
        visibilityTimeout: VISIBILITY_SECONDS,
      });
      return receivedMessageItems.map((item) => ({
        message: messageSchema.parse(JSON.parse(item.messageText)),
        tries: item.dequeueCount - 1,
        receipt: { id: item.messageId, popReceipt: item.popReceipt },
      }));
    },
    async finish({ receipt }) {
      // Missing: it became visible again and another process finished it.
      await unless('missing', waiting.deleteMessage(receipt.id, receipt.popReceipt), null);
    },
    async poison({ message, receipt }) {
      await poisoned.sendMessage(JSON.stringify(message), { messageTimeToLive: -1 });
      await unless('missing', waiting.deleteMessage(receipt.id, receipt.popReceipt), null);
    },
  };
}
