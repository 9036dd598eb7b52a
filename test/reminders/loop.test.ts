import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLoop } from '../../src/reminders/loop.js';
import type { Log } from '../../src/usecases/ports.js';

const PAUSE_SECONDS = 10;
const TAKES_MS = 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A loop whose rounds take a second; those in `failing` fail. */
function start(failing: readonly number[] = []) {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() } satisfies Log;
  const counts = { begun: 0, ended: 0, atOnce: 0, mostAtOnce: 0 };
  const work = async () => {
    const round = ++counts.begun;
    counts.mostAtOnce = Math.max(counts.mostAtOnce, ++counts.atOnce);
    await new Promise((done) => setTimeout(done, TAKES_MS));
    counts.atOnce -= 1;
    counts.ended += 1;
    if (failing.includes(round)) throw new Error(`round ${round}`);
  };
  return { loop: startLoop('sweep', PAUSE_SECONDS, work, log), log, counts };
}

describe('startLoop', () => {
  it('runs a round at once, and another after each pause', async () => {
    const { counts } = start();
    await vi.advanceTimersByTimeAsync(TAKES_MS);
    expect(counts).toMatchObject({ begun: 1, ended: 1 });
    await vi.advanceTimersByTimeAsync(PAUSE_SECONDS * 1000 - 1);
    expect(counts.begun).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(counts.begun).toBe(2);
    await vi.advanceTimersByTimeAsync(10 * (PAUSE_SECONDS * 1000 + TAKES_MS));
    expect(counts.begun).toBe(12);
  });

  it('logs a round that failed and runs the next one', async () => {
    const { log, counts } = start([1]);
    await vi.advanceTimersByTimeAsync(TAKES_MS + PAUSE_SECONDS * 1000 + TAKES_MS);
    expect(counts.ended).toBe(2);
    expect(log.error).toHaveBeenCalledTimes(1);
    const [fields] = log.error.mock.calls[0] as [object];
    expect(fields).toMatchObject({ err: new Error('round 1'), loop: 'sweep' });
  });

  it('logs work that throws before it begins to wait', async () => {
    const error = vi.fn();
    const log: Log = { info: vi.fn(), warn: vi.fn(), error };
    const work = () => {
      throw new Error('at once');
    };
    const loop = startLoop('sweep', PAUSE_SECONDS, work, log);
    await vi.advanceTimersByTimeAsync(PAUSE_SECONDS * 1000);
    expect(error).toHaveBeenCalledTimes(2);
    await loop.stop();
  });

  it('stops when the running round is done, and begins no other', async () => {
    const { loop, counts } = start();
    await vi.advanceTimersByTimeAsync(TAKES_MS / 2);
    const stopped = vi.fn();
    void loop.stop().then(stopped);
    await vi.advanceTimersByTimeAsync(TAKES_MS / 2 - 1);
    expect(stopped).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(stopped).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100 * PAUSE_SECONDS * 1000);
    expect(counts).toMatchObject({ begun: 1, ended: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at once between two rounds', async () => {
    const { loop, counts } = start();
    await vi.advanceTimersByTimeAsync(TAKES_MS + 1);
    await loop.stop();
    await vi.advanceTimersByTimeAsync(100 * PAUSE_SECONDS * 1000);
    expect(counts.begun).toBe(1);
  });

  it('runs a round on request, never two at a time, and keeps one rhythm after it', async () => {
    const { loop, counts } = start();
    await vi.advanceTimersByTimeAsync(TAKES_MS / 2);
    const asked = Promise.all([loop.now(), loop.now()]);
    await vi.advanceTimersByTimeAsync(3 * TAKES_MS);
    await asked;
    expect(counts).toMatchObject({ ended: 3, mostAtOnce: 1 });
    await vi.advanceTimersByTimeAsync(PAUSE_SECONDS * 1000 + TAKES_MS);
    expect(counts.begun).toBe(4);
  });
});
