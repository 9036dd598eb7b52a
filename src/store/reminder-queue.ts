import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import type { ReceivedReminder, ReminderMessage, ReminderQueue } from '../usecases/ports.js';
import { unless } from './storage-error.js';
import { occasionSchema } from './errand-schemas.js';
import { personSchema } from './value-schemas.js';
import type { StorageAccess } from './tables.js';

const BATCH = 16;

const messageSchema: z.ZodType<ReminderMessage, z.ZodTypeDef, unknown> = z.object({
  occasion: occasionSchema,
  person: personSchema,
});

export interface ReminderQueues {
  readonly queue: ReminderQueue;
  create(): Promise<void>;
}

export function openReminderQueues(
  access: StorageAccess,
  prefix: string,
  /** A receiver that has not been served comes back after this long. */
  visibilitySeconds: number,
): ReminderQueues {
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
    queue: createReminderQueue(waiting, poisoned, visibilitySeconds),
  };
}

function createReminderQueue(
  waiting: QueueClient,
  poisoned: QueueClient,
  visibilitySeconds: number,
): ReminderQueue {
  type Receipt = ReceivedReminder['receipt'];

  async function remove({ id, popReceipt }: Receipt): Promise<void> {
    // It became visible again: another process has it, or has finished it.
    await unless(['missing', 'changed'], waiting.deleteMessage(id, popReceipt), null);
  }

  async function putAway(text: string, receipt: Receipt): Promise<void> {
    // -1: kept until an operator has seen it.
    await poisoned.sendMessage(text, { messageTimeToLive: -1 });
    await remove(receipt);
  }

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
        visibilityTimeout: visibilitySeconds,
      });
      const received: ReceivedReminder[] = [];
      for (const { messageText, dequeueCount, messageId, popReceipt } of receivedMessageItems) {
        const receipt = { id: messageId, popReceipt };
        const message = readMessage(messageText);
        if (message) received.push({ message, tries: dequeueCount - 1, receipt });
        // It would come back for ever, and hold up those that came with it.
        else await putAway(messageText, receipt);
      }
      return received;
    },
    finish: ({ receipt }) => remove(receipt),
    poison: ({ message, receipt }) => putAway(JSON.stringify(message), receipt),
  };
}

/** Null for what is no reminder. */
function readMessage(text: string): ReminderMessage | null {
  try {
    return messageSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
