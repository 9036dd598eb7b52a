import { secondsBetween } from '../domain/time.js';
import { deliverReminder } from '../usecases/deliver-reminder.js';
import type { Ports, ReceivedReminder } from '../usecases/ports.js';
import { TryLater } from '../usecases/sending-fault.js';

/** A message that fails by a fault so often is put away for an operator. */
const MAX_TRIES = 5;

/** Another batch is asked for when so few are left: enough to use all that Teams takes from us. */
const AT_ONCE = 32;

/** Between two tries at the most. */
const LONGEST_PAUSE_SECONDS = 3600;

/** Delivers queued reminders until the queue is empty, or the process is to stop. */
export async function deliverReminders(ports: Ports, stop: AbortSignal): Promise<void> {
  const running = new Set<Promise<void>>();
  try {
    for (;;) {
      const received = stop.aborted ? [] : await ports.queue.receive();
      for (const one of received) {
        const task = deliver(ports, one).finally(() => running.delete(task));
        running.add(task);
      }
      if (running.size === 0) return;
      // An empty queue is asked again when one more is done: more may have come meanwhile.
      const room = received.length === 0 ? running.size - 1 : AT_ONCE;
      while (running.size > room) await Promise.race(running);
    }
  } finally {
    await Promise.all(running);
  }
}

async function deliver(ports: Ports, received: ReceivedReminder): Promise<void> {
  try {
    const delivery = await deliverReminder(ports, received.message);
    if (delivery === 'finished') await ports.queue.finish(received);
    else {
      const seconds = secondsBetween(ports.clock(), delivery.notBefore);
      await ports.queue.postpone(received, Math.max(1, seconds));
    }
  } catch (error) {
    await afterFailure(ports, received, error).catch((unnoted: unknown) => {
      ports.log.error({ err: unnoted }, 'a reminder is left to the queue, which shows it again');
    });
  }
}

/** Where Teams or storage is away the message waits for as long as it takes; a fault is given up. */
async function afterFailure(
  ports: Ports,
  received: ReceivedReminder,
  error: unknown,
): Promise<void> {
  const tries = received.tries + 1;
  if (error instanceof TryLater) {
    ports.log.warn({ err: error.cause, tries }, 'a reminder waits until Teams takes it');
  } else {
    const givenUp = tries >= MAX_TRIES;
    ports.log.error({ err: error, tries, givenUp }, 'a reminder could not be delivered');
    if (givenUp) return ports.queue.poison(received, reasonOf(error));
  }
  await ports.queue.postpone(received, pauseAfter(tries, ports.settings.retrySeconds));
}

/** Longer each time, and never the same for two. */
function pauseAfter(tries: number, retrySeconds: number): number {
  const growing = Math.min(retrySeconds * 2 ** (tries - 1), LONGEST_PAUSE_SECONDS);
  return growing * (1 + Math.random() / 2);
}

/** What an operator is told: no text of a message, which an error may quote. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { name, statusCode, code } = error as Error & { statusCode?: number; code?: string };
  return [name, statusCode, code].filter((part) => part !== undefined).join(' ');
}
