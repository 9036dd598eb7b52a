import { QueueServiceClient } from '@azure/storage-queue';
import { expect, inject, it } from 'vitest';
import { openReminderQueues } from '../../src/store/reminder-queue.js';
import type { ReceivedReminder, ReminderMessage } from '../../src/usecases/ports.js';
import { ownPrefix, storageAccess } from './own-tables.js';
import { aGroup, aPerson } from './samples.js';

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
  return { group: aGroup().id, day: '2026-11-22', person: aPerson(name) };
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
  const { queue, queues } = await ownQueue();
  const message = aMessage();
  await queue.send([message]);
  await queue.poison(only(await queue.receive()), 'too big');
  await untilVisible();
  expect(await queue.receive()).toEqual([]);
  const [poisoned, ...more] = await queues.poison.list();
  expect(more).toEqual([]);
  expect(poisoned?.reason).toBe('too big');
  expect(JSON.parse(poisoned?.text ?? '')).toEqual(message);
});

it.each(['no JSON', '{"person":{"id":"x"}}'])('is not held up by a message of %s', async (junk) => {
  const { queue, queues, waiting, texts } = await ownQueue();
  await waiting.sendMessage(junk);
  await queue.send([aMessage()]);
  const received = only(await queue.receive());
  await queue.finish(received);
  expect(await texts('reminders')).toEqual([]);
  expect(await queues.poison.list()).toMatchObject([{ text: junk, reason: 'not a reminder' }]);
});

it('lists all that was put away, as often as one likes, and puts it back when told', async () => {
  const { queue, queues } = await ownQueue();
  const many = Array.from({ length: 70 }, (_, index) => aMessage(`nr ${index}`));
  await Promise.all(many.map((message) => queues.poison.add(JSON.stringify(message), 'fault')));
  expect(await queues.poison.list()).toHaveLength(70);
  expect(await queues.poison.list()).toHaveLength(70);
  expect(await queues.poison.replay()).toBe(70);
  expect(await queues.poison.list()).toEqual([]);
  expect(await queues.poison.replay()).toBe(0);
  const received = [];
  for (let some = await queue.receive(); some.length > 0; some = await queue.receive()) {
    received.push(...some.map(({ message }) => message));
  }
  expect(received).toHaveLength(70);
  expect(received).toEqual(expect.arrayContaining(many));
});

it('hides what is postponed for as long as was asked, and shows it again', async () => {
  const { queue } = await ownQueue();
  await queue.send([aMessage()]);
  const received = only(await queue.receive());
  await queue.postpone(received, 3);
  await untilVisible();
  expect(await queue.receive()).toEqual([]);
  await expect.poll(() => queue.receive(), { timeout: 10_000 }).toHaveLength(1);
  // It has come back, or was finished: whoever had it before has no say.
  await queue.postpone(received, 60);
});

it('can hide a message no longer than storage allows, and does not mind', async () => {
  const { queue } = await ownQueue();
  await queue.send([aMessage()]);
  await queue.postpone(only(await queue.receive()), 40 * 86_400);
  expect(await queue.receive()).toEqual([]);
});

it('is created once, whoever is first', async () => {
  const { queue, queues } = await ownQueue();
  await Promise.all([queues.create(), queues.create()]);
  await queue.send([]);
  expect(await queue.receive()).toEqual([]);
});
