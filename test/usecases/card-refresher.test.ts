import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardRef } from '../../src/domain/follow-up.js';
import type { GroupId } from '../../src/domain/ids.js';
import { createCardRefresher } from '../../src/usecases/card-refresher.js';

const PAUSE_MS = 100;
const TAKES_MS = 10;
const GROUP = 'group' as GroupId;
const ROUND: CardRef = { card: 'round', number: 1 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A refresher whose refreshes take a while and can be told to fail. */
function start() {
  const begun: number[] = [];
  const failing = new Set<number>();
  let atOnce = 0;
  let mostAtOnce = 0;
  const refresher = createCardRefresher(async () => {
    const number = begun.push(Date.now());
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    await new Promise((done) => setTimeout(done, TAKES_MS));
    atOnce -= 1;
    if (failing.has(number)) throw new Error(`refresh ${number} failed`);
  }, PAUSE_MS);
  const request = (ref = ROUND, group = GROUP) => {
    const count = begun.length;
    // Resolves with whether a refresh began after it was asked for.
    return refresher.request(group, ref).then(() => ({ sawLaterOne: begun.length > count }));
  };
  return { begun, failing, request, mostAtOnce: () => mostAtOnce };
}

describe('createCardRefresher', () => {
  it('makes one refresh of forty requests at once', async () => {
    const { begun, request } = start();
    const all = Promise.all(Array.from({ length: 40 }, () => request()));
    await vi.runAllTimersAsync();
    expect((await all).every(({ sawLaterOne }) => sawLaterOne)).toBe(true);
    expect(begun.length).toBeLessThanOrEqual(2);
  });

  it('lets those who come during a refresh wait for the next, all for the same one', async () => {
    const { begun, request } = start();
    const early = request();
    await vi.advanceTimersByTimeAsync(TAKES_MS / 2);
    const late = Array.from({ length: 39 }, () => request());
    await vi.advanceTimersByTimeAsync(TAKES_MS / 2);
    await early;
    const isDone = vi.fn();
    void Promise.race(late).then(isDone);
    await vi.advanceTimersByTimeAsync(PAUSE_MS / 2);
    // What is shown now may have been read before they pressed.
    expect(isDone).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect((await Promise.all(late)).every(({ sawLaterOne }) => sawLaterOne)).toBe(true);
    expect(begun).toHaveLength(2);
  });

  it('pauses between two refreshes of a card, and never makes two at a time', async () => {
    const { begun, request, mostAtOnce } = start();
    for (let count = 0; count < 50; count += 1) {
      void request();
      await vi.advanceTimersByTimeAsync(7);
    }
    await vi.runAllTimersAsync();
    expect(mostAtOnce()).toBe(1);
    expect(begun.length).toBeGreaterThan(1);
    begun.slice(1).forEach((at, index) => {
      expect(at - (begun[index] ?? 0)).toBeGreaterThanOrEqual(PAUSE_MS);
    });
  });

  it('tells only those who waited for it that a refresh failed', async () => {
    const { begun, failing, request } = start();
    failing.add(2);
    const lucky = request();
    const unlucky = [request(), request()].map((promise) => promise.catch(String));
    // Until the second refresh is on its way: who comes now waits for the third.
    await vi.advanceTimersByTimeAsync(TAKES_MS + PAUSE_MS + 1);
    const next = request();
    await vi.runAllTimersAsync();
    await expect(lucky).resolves.toMatchObject({ sawLaterOne: true });
    const message = 'Error: refresh 2 failed';
    expect(await Promise.all(unlucky)).toEqual([message, message]);
    await expect(next).resolves.toMatchObject({ sawLaterOne: true });
    expect(begun).toHaveLength(3);
  });

  it('refreshes again after it has been at rest', async () => {
    const { begun, request } = start();
    for (let count = 0; count < 3; count += 1) {
      void request();
      await vi.runAllTimersAsync();
    }
    expect(begun).toHaveLength(3);
  });

  it('lets no card and no group wait for another', async () => {
    const { begun, request, mostAtOnce } = start();
    void request();
    void request({ card: 'round', number: 2 });
    void request({ card: 'roundSummary', number: 1 });
    void request(ROUND, 'other' as GroupId);
    await vi.advanceTimersByTimeAsync(0);
    expect([begun.length, mostAtOnce()]).toEqual([4, 4]);
    await vi.runAllTimersAsync();
  });
});
