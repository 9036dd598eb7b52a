import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import type { ReceivedReminder, ReminderQueue } from '../usecases/ports.js';
import { createPoisonQueue, type PoisonQueue } from './poison-queue.js';
import { readReminder } from './reminder-message.js';
import { unless } from './storage-error.js';
import type { StorageAccess } from './tables.js';
import { inTime } from './time-limit.js';

/** The most that storage hands out at once. */
const BATCH = 32;

/** Storage hides a message for a week at the most; who waits longer is asked again meanwhile. */
const LONGEST_PAUSE_SECONDS = 6 * 86_400;

export interface ReminderQueues {
  readonly queue: ReminderQueue;
  readonly poison: PoisonQueue;
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
  const poison = createPoisonQueue(poisoned, waiting);
  return {
    async create() {
      await Promise.all([waiting.createIfNotExists(), poisoned.createIfNotExists()]);
    },
    queue: createReminderQueue(waiting, poison, visibilitySeconds),
    poison,
  };
}

function createReminderQueue(
  waiting: QueueClient,
  poison: PoisonQueue,
  visibilitySeconds: number,
): ReminderQueue {
  type Receipt = ReceivedReminder['receipt'];

  async function remove({ id, popReceipt }: Receipt): Promise<void> {
    // It became visible again: another process has it, or has finished it.
    await unless(['missing', 'changed'], waiting.deleteMessage(id, popReceipt, inTime()), null);
  }

  async function putAway(text: string, reason: string, receipt: Receipt): Promise<void> {
    await poison.add(text, reason);
    await remove(receipt);
  }

  return {
    async send(messages) {
      await Promise.all(
        messages.map((message) =>
          // -1: a reminder waits for as long as it takes.
          waiting.sendMessage(JSON.stringify(message), { messageTimeToLive: -1, ...inTime() }),
        ),
      );
    },
    async receive() {
      const { receivedMessageItems } = await waiting.receiveMessages({
        numberOfMessages: BATCH,
        visibilityTimeout: visibilitySeconds,
        ...inTime(),
      });
      const received: ReceivedReminder[] = [];
      for (const { messageText, dequeueCount, messageId, popReceipt } of receivedMessageItems) {
        const receipt = { id: messageId, popReceipt };
        const message = readReminder(messageText);
        if (message) received.push({ message, tries: dequeueCount - 1, receipt });
        // It would come back for ever, and hold up those that came with it.
        else await putAway(messageText, 'not a reminder', receipt);
      }
      return received;
    },
    finish: ({ receipt }) => remove(receipt),
    async postpone({ receipt: { id, popReceipt } }, seconds) {
      const pause = Math.min(Math.ceil(seconds), LONGEST_PAUSE_SECONDS);
      const hidden = waiting.updateMessage(id, popReceipt, undefined, pause, inTime());
      await unless(['missing', 'changed'], hidden, null);
    },
    poison: ({ message, receipt }, reason) => putAway(JSON.stringify(message), reason, receipt),
  };
}
