import { QueueServiceClient } from '@azure/storage-queue';
import { expect, inject, it } from 'vitest';
import { openReminderQueues } from '../../src/store/reminder-queue.js';
import type { ReceivedReminder, ReminderMessage } from '../../src/usecases/ports.js';
import { ownPrefix, storageAccess } from './own-tables.js';
import { aGroup, AT, aPerson } from './samples.js';

const VISIBILITY = 1;

async function ownQueue() {
  const prefix = ownPrefix();
  const queues = openReminderQueues(storageAccess(), prefix, VISIBILITY);
  await queues.create();

  const service = QueueServiceClient.fromConnectionString(inject('connectionString'));
  const texts = async (name: string) => {
    const client = service.getQueueClient(`${prefix.toLowerCase()}${name}`);
    const { peekedMessageItems } = await client.peekMessages({ numberOfMessages: 32 });
    return peekedMessageItems.map(({ messageText }) => messageText);
  };
  const waiting = service.getQueueClient(`${prefix.toLowerCase()}reminders`);
  return { queue: queues.queue, queues, waiting, texts };
}

function aMessage(name = 'Karin Ås'): ReminderMessage {
  const occasion = { group: aGroup().id, meeting: '2026-11-29T10:00:00Z', leadDays: 7, at: AT };
  return { occasion, person: aPerson(name) };
}

const untilVisible = () => new Promise((resolve) => setTimeout(resolve, VISIBILITY * 1000 + 300));

const only = (received: readonly ReceivedReminder[]): ReceivedReminder => {
  const [first, ...more] = received;
  if (!first || more.length > 0) throw new Error(`${received.length} messages, not one`);
  return first;
};

it('hands each message to one receiver, as it was sent', async () => {
  const { queue } = await ownQueue();
  const messages = Array.from({ length: 20 }, (_, index) => aMessage(`Å${index} "<ö>" 🙂`));
  await queue.send(messages);
  const batches = await Promise.all([queue.receive(), queue.receive(), queue.receive()]);
  const received = batches.flat().map(({ message }) => message);
  expect(received).toHaveLength(20);
  expect(received).toEqual(expect.arrayContaining(messages));
  expect(await queue.receive()).toEqual([]);
});

it('brings back what was not finished, and counts the tries', async () => {
  const { queue } = await ownQueue();
  const message = aMessage();
  await queue.send([message]);
  expect(only(await queue.receive())).toMatchObject({ message, tries: 0 });
  expect(await queue.receive()).toEqual([]);
  await untilVisible();
  expect(only(await queue.receive())).toMatchObject({ message, tries: 1 });
});

it('does not bring back what was finished', async () => {
  const { queue } = await ownQueue();
  await queue.send([aMessage()]);
  const received = only(await queue.receive());
  await queue.finish(received);
  await queue.finish(received);
  await untilVisible();
  expect(await queue.receive()).toEqual([]);
});

it('leaves a message to whoever has it now when a slow receiver finishes late', async () => {
  const { queue } = await ownQueue();
  await queue.send([aMessage()]);
  const slow = only(await queue.receive());
  await untilVisible();
  const quick = only(await queue.receive());
  await queue.finish(slow);
  await queue.finish(quick);
  await untilVisible();
  expect(await queue.receive()).toEqual([]);
});

it('puts away what always fails, where an operator can read it', async () => {
  const { queue, texts } = await ownQueue();
  const message = aMessage();
  await queue.send([message]);
  await queue.poison(only(await queue.receive()));
  await untilVisible();
  expect(await queue.receive()).toEqual([]);
  expect((await texts('reminders-poison')).map((text) => JSON.parse(text) as unknown)).toEqual([
    message,
  ]);
});

it.each(['no JSON', '{"person":{"id":"x"}}'])('is not held up by a message of %s', async (junk) => {
  const { queue, waiting, texts } = await ownQueue();
  await waiting.sendMessage(junk);
  await queue.send([aMessage()]);
  const received = only(await queue.receive());
  await queue.finish(received);
  expect(await texts('reminders')).toEqual([]);
  expect(await texts('reminders-poison')).toEqual([junk]);
});

it('is created once, whoever is first', async () => {
  const { queue, queues } = await ownQueue();
  await Promise.all([queues.create(), queues.create()]);
  await queue.send([]);
  expect(await queue.receive()).toEqual([]);
});
