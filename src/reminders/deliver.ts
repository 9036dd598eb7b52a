import { deliverReminder } from '../usecases/deliver-reminder.js';
import type { Ports, ReceivedReminder } from '../usecases/ports.js';

/** A message that failed this often is put away for an operator. */
const MAX_TRIES = 8;

/** Delivers queued reminders until the queue is empty. */
export async function deliverReminders(ports: Ports): Promise<void> {
  for (;;) {
    const received = await ports.queue.receive();
    if (received.length === 0) return;
    for (const one of received) await deliver(ports, one);
  }
}

async function deliver(ports: Ports, received: ReceivedReminder): Promise<void> {
  try {
    const outcome = await deliverReminder(ports, received.message);
    if (outcome === 'finished') await ports.queue.finish(received);
  } catch (error) {
    const givenUp = received.tries + 1 >= MAX_TRIES;
    ports.log.error(
      { err: error, tries: received.tries + 1, givenUp },
      'a reminder could not be delivered',
    );
    if (givenUp) await ports.queue.poison(received);
  }
}
