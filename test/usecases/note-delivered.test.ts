import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PersonId } from '../../src/domain/ids.js';
import { noteDelivered } from '../../src/usecases/note-delivered.js';
import type { Ports } from '../../src/usecases/ports.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

/** Storage that is away so often before it takes the note. */
function start(away: number) {
  const markDelivered = vi.fn(() =>
    markDelivered.mock.calls.length > away ? Promise.resolve() : Promise.reject(new Error('away')),
  );
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const clock = () => new Date().toISOString();
  const ports = { byPerson: { markDelivered }, clock, log } as unknown as Ports;
  return { markDelivered, log, noted: noteDelivered(ports, 'bo' as PersonId, ['a', 'b']) };
}

it('notes at once all that somebody was told of', async () => {
  const { markDelivered, noted } = start(0);
  await noted;
  expect(markDelivered).toHaveBeenCalledExactlyOnceWith('bo', ['a', 'b'], expect.any(String));
});

it('goes on until storage is back: nobody else can have told them meanwhile', async () => {
  const { markDelivered, log, noted } = start(30);
  await vi.advanceTimersByTimeAsync(MINUTE);
  await noted;
  expect(markDelivered).toHaveBeenCalledTimes(31);
  expect(log.warn).toHaveBeenCalledTimes(30);
});

it('says so when storage stays away', async () => {
  const { noted } = start(Infinity);
  const failed = expect(noted).rejects.toThrow('away');
  await vi.advanceTimersByTimeAsync(15 * MINUTE);
  await failed;
});
