import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupId, PersonId } from '../../src/domain/ids.js';
import { deliverReminders } from '../../src/reminders/deliver.js';
import { deliverReminder, type Delivery } from '../../src/usecases/deliver-reminder.js';
import type { Ports, ReceivedReminder } from '../../src/usecases/ports.js';
import { TryLater } from '../../src/usecases/sending-fault.js';

vi.mock('../../src/usecases/deliver-reminder.js');
const delivering = vi.mocked(deliverReminder);

const NOW = '2026-11-23T09:00:00Z';
const RETRY = 60;

function aReminder(index: number, tries = 0): ReceivedReminder {
  const group = 'grupp' as GroupId;
  return {
    message: {
      group,
      day: '2026-11-23',
      person: { id: `person ${index}` as PersonId, name: 'Karin Ås' },
    },
    tries,
    receipt: { id: String(index), popReceipt: 'x' },
  };
}

/** A queue that hands out these messages, and notes what becomes of each. */
function start(messages: readonly ReceivedReminder[]) {
  const left = [...messages];
  const queue = {
    send: vi.fn(),
    receive: vi.fn(() => Promise.resolve(left.splice(0, 10))),
    finish: vi.fn(() => Promise.resolve()),
    postpone: vi.fn<(received: ReceivedReminder, seconds: number) => Promise<void>>(() =>
      Promise.resolve(),
    ),
    poison: vi.fn<(received: ReceivedReminder, reason: string) => Promise<void>>(() =>
      Promise.resolve(),
    ),
  };
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const ports = { queue, log, clock: () => NOW, settings: { retrySeconds: RETRY } };
  const stop = new AbortController();
  const run = () => deliverReminders(ports as unknown as Ports, stop.signal);
  return { run, queue, log, stop };
}

beforeEach(() => void delivering.mockReset());

describe('a reminder from the queue', () => {
  it('is finished when it was delivered', async () => {
    delivering.mockResolvedValue('finished');
    const one = aReminder(1);
    const { run, queue } = start([one]);
    await run();
    expect(queue.finish).toHaveBeenCalledExactlyOnceWith(one);
    expect(queue.postpone).not.toHaveBeenCalled();
  });

  it('is hidden until the time at which it may be delivered', async () => {
    delivering.mockResolvedValue({ notBefore: '2026-11-23T10:30:00Z' } satisfies Delivery);
    const { run, queue } = start([aReminder(1)]);
    await run();
    expect(queue.postpone.mock.calls[0]?.[1]).toBe(5400);
    expect(queue.finish).not.toHaveBeenCalled();
  });

  it('waits for as long as Teams is away, less and less impatient', async () => {
    delivering.mockRejectedValue(new TryLater(new Error('503')));
    const pauses: number[] = [];
    for (const tries of [0, 1, 2, 5, 30]) {
      const { run, queue, log } = start([aReminder(1, tries)]);
      await run();
      pauses.push(queue.postpone.mock.calls[0]?.[1] ?? 0);
      expect(queue.poison).not.toHaveBeenCalled();
      expect(log.error).not.toHaveBeenCalled();
    }
    [1, 2, 4, 32, 60].forEach((times, index) => {
      expect(pauses[index]).toBeGreaterThanOrEqual(RETRY * times);
      expect(pauses[index]).toBeLessThanOrEqual(RETRY * times * 1.5);
    });
  });

  it('that fails by a fault is tried five times, then put away without a word of its text', async () => {
    const fault = Object.assign(new Error('text: ring Karin'), { statusCode: 400, code: 'Bad' });
    delivering.mockRejectedValue(fault);
    const early = start([aReminder(1, 3)]);
    await early.run();
    expect(early.queue.poison).not.toHaveBeenCalled();
    expect(early.queue.postpone).toHaveBeenCalledOnce();
    const last = start([aReminder(1, 4)]);
    await last.run();
    expect(last.queue.poison.mock.calls[0]?.[1]).toBe('Error 400 Bad');
    expect(last.queue.postpone).not.toHaveBeenCalled();
  });

  it('holds up no other, though the queue itself fails', async () => {
    delivering.mockImplementation((_, { person }) =>
      person.id === 'person 3' ? Promise.reject(new Error('x')) : Promise.resolve('finished'),
    );
    const { run, queue, log } = start(Array.from({ length: 30 }, (_, index) => aReminder(index)));
    queue.postpone.mockRejectedValue(new Error('storage is gone'));
    await run();
    expect(queue.finish).toHaveBeenCalledTimes(29);
    expect(log.error).toHaveBeenCalledTimes(2);
  });
});

it('reminders are delivered many at a time, but not all', async () => {
  const counts = { now: 0, most: 0 };
  delivering.mockImplementation(async () => {
    counts.most = Math.max(counts.most, ++counts.now);
    await new Promise((done) => setTimeout(done, 1));
    counts.now -= 1;
    return 'finished';
  });
  const { run, queue } = start(Array.from({ length: 500 }, (_, index) => aReminder(index)));
  await run();
  expect(queue.finish).toHaveBeenCalledTimes(500);
  expect(counts.most).toBeGreaterThanOrEqual(32);
  expect(counts.most).toBeLessThan(64);
});

it('no reminder is taken once the process is to stop, and those begun are ended', async () => {
  const { run, queue, stop } = start(Array.from({ length: 100 }, (_, index) => aReminder(index)));
  delivering.mockImplementation(async () => {
    stop.abort();
    await new Promise((done) => setTimeout(done, 1));
    return 'finished';
  });
  await run();
  expect(queue.receive).toHaveBeenCalledOnce();
  expect(queue.finish).toHaveBeenCalledTimes(10);
});
