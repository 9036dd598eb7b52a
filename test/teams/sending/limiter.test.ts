import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLimiter } from '../../../src/teams/sending/limiter.js';
import type { OutgoingCall } from '../../../src/teams/sending/outgoing-call.js';

/** As Teams publishes them: so many calls in so many seconds. */
const PUBLISHED = {
  send: [
    [7, 1],
    [8, 2],
    [60, 30],
    [1800, 3600],
  ],
  read: [
    [14, 1],
    [16, 2],
    [120, 30],
    [3600, 3600],
  ],
} as const;
const TENANT = [50, 1] as const;
const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Gone extends OutgoingCall {
  readonly at: number;
}

/** How long a call is under way until Teams counts it, and until its answer is there after that. */
type Travel = () => { readonly there: number; readonly back: number };

const atOnce: Travel = () => ({ there: 0, back: 0 });
const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A limiter whose calls are noted as Teams counts them. */
function start(travel = atOnce) {
  const limiter = createLimiter();
  const gone: Gone[] = [];
  const refused: OutgoingCall[] = [];
  const ask = async (over: Partial<OutgoingCall> = {}): Promise<void> => {
    const call: OutgoingCall = {
      tenant: 'kommunen',
      thread: 'a',
      kind: 'send',
      urgency: 'reminder',
      giveUpAt: Infinity,
      ...over,
    };
    const turn = await limiter.turn(call);
    if (!turn) {
      refused.push(call);
      return;
    }
    const { there, back } = travel();
    if (there > 0) await after(there);
    gone.push({ ...call, at: performance.now() });
    if (back > 0) await after(back);
    turn.answered();
  };
  const times = (count: number, over: (index: number) => Partial<OutgoingCall>) => {
    for (let index = 0; index < count; index += 1) void ask(over(index));
  };
  return { limiter, gone, refused, ask, times };
}

/** The most calls that fell into one stretch of so many seconds. */
function mostWithin(seconds: number, times: readonly number[]): number {
  let [most, from] = [0, 0];
  times.forEach((time, to) => {
    while (time - (times[from] ?? 0) >= seconds * 1000) from += 1;
    most = Math.max(most, to - from + 1);
  });
  return most;
}

function expectWithinLimits(gone: readonly Gone[]): void {
  const by = (key: (call: Gone) => string) => {
    const groups = new Map<string, Gone[]>();
    for (const call of gone) groups.set(key(call), [...(groups.get(key(call)) ?? []), call]);
    return groups;
  };
  for (const calls of by(({ thread, kind }) => `${kind} ${thread}`).values()) {
    const [first] = calls;
    for (const [count, seconds] of PUBLISHED[first?.kind ?? 'send']) {
      expect(
        mostWithin(
          seconds,
          calls.map(({ at }) => at),
        ),
      ).toBeLessThanOrEqual(count);
    }
  }
  for (const calls of by(({ tenant }) => tenant).values()) {
    expect(
      mostWithin(
        TENANT[1],
        calls.map(({ at }) => at),
      ),
    ).toBeLessThanOrEqual(TENANT[0]);
  }
}

const anyCall = fc.record({
  tenant: fc.constantFrom('kommunen', 'regionen'),
  thread: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom('send' as const, 'read' as const),
  urgency: fc.constantFrom('reply' as const, 'reminder' as const),
});

it('keeps every published limit, whatever is asked for, and lets everything out', async () => {
  const burst = fc.array(anyCall, { minLength: 1, maxLength: 60 });
  const bursts = fc.array(fc.tuple(burst, fc.nat(5000)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(bursts, async (asked) => {
      const { gone, ask } = start();
      for (const [calls, pause] of asked) {
        for (const call of calls) {
          // A conversation belongs to one tenant.
          void ask({ ...call, thread: `${call.tenant} ${call.thread}` });
        }
        await vi.advanceTimersByTimeAsync(pause);
      }
      await vi.advanceTimersByTimeAsync(HOUR);
      expect(gone).toHaveLength(asked.flatMap(([calls]) => calls).length);
      expectWithinLimits(gone);
    }),
    { numRuns: 60 },
  );
});

it('keeps the limit for an hour, too', async () => {
  const { gone, times } = start();
  times(2000, () => ({}));
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(gone).toHaveLength(1800);
  expectWithinLimits(gone);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(gone).toHaveLength(2000);
  expectWithinLimits(gone);
});

it('uses nearly all of what the tenant may, with a conversation for each message', async () => {
  const { gone, times } = start();
  times(1000, (index) => ({ thread: `${index}` }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(gone.length).toBeGreaterThan(480);
  expectWithinLimits(gone);
});

it('keeps the tenant’s limit, however unevenly calls travel, and uses most of it', async () => {
  const milliseconds = fc.integer({ min: 1, max: 400 });
  const uneven = fc.record({ there: milliseconds, back: milliseconds });
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(uneven), async (travels) => {
      const calm = start(() => ({ there: 30, back: 30 }));
      const rough = start(() => travels.next().value as ReturnType<Travel>);
      for (const { times } of [calm, rough]) times(400, (index) => ({ thread: `${index}` }));
      await vi.advanceTimersByTimeAsync(7000);
      expect(calm.gone.length).toBeGreaterThan(320);
      expect(rough.gone.length).toBeGreaterThan(180);
      await vi.advanceTimersByTimeAsync(20_000);
      for (const { gone } of [calm, rough]) {
        expect(gone).toHaveLength(400);
        expectWithinLimits(gone);
      }
    }),
    { numRuns: 10 },
  );
});

it('catches up after a while in which nothing could be sent, within the limit', async () => {
  const late = { now: false };
  const { gone, times } = start(() => ({ there: late.now ? 300 : 0, back: 0 }));
  times(500, (index) => ({ thread: `${index}` }));
  await vi.advanceTimersByTimeAsync(2000);
  late.now = true;
  await vi.advanceTimersByTimeAsync(500);
  late.now = false;
  await vi.advanceTimersByTimeAsync(3000);
  expectWithinLimits(gone);
  expect(gone.length).toBeGreaterThan(250);
});

it('sends no more than the tenant takes at once to a Teams that does not answer', async () => {
  const { gone, refused, times } = start(() => ({ there: 0, back: 8000 }));
  times(200, (index) => ({ thread: `${index}`, giveUpAt: performance.now() + 3000 }));
  await vi.advanceTimersByTimeAsync(3100);
  expect([gone.length, refused.length]).toEqual([50, 150]);
});

it('lets a reply go before all reminders that wait', async () => {
  const { gone, ask, times } = start();
  times(500, (index) => ({ thread: `${index}` }));
  await vi.advanceTimersByTimeAsync(1000);
  const asked = performance.now();
  void ask({ thread: 'möte', urgency: 'reply' });
  await vi.advanceTimersByTimeAsync(1000);
  const reply = gone.find(({ urgency }) => urgency === 'reply');
  expect((reply?.at ?? Infinity) - asked).toBeLessThan(100);
});

it('lets no conversation that is full hold up another, and no tenant another', async () => {
  const { gone, ask, times } = start();
  times(100, () => ({ urgency: 'reply' }));
  await vi.advanceTimersByTimeAsync(1000);
  const asked = performance.now();
  void ask({ thread: 'b' });
  void ask({ thread: 'c', tenant: 'regionen' });
  await vi.advanceTimersByTimeAsync(200);
  const others = gone.filter(({ thread }) => thread !== 'a');
  expect(others).toHaveLength(2);
  expect(Math.max(...others.map(({ at }) => at)) - asked).toBeLessThan(100);
});

it('sends nothing more in a conversation until the time that Teams gave is over', async () => {
  const { limiter, gone, ask } = start();
  const call = { tenant: 'kommunen', thread: 'a', kind: 'send', urgency: 'reply' } as const;
  limiter.slowDown({ ...call, giveUpAt: Infinity }, 5000);
  const asked = performance.now();
  void ask();
  void ask({ thread: 'b' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(gone.map(({ thread }) => thread)).toEqual(['b', 'a']);
  expect((gone[1]?.at ?? 0) - asked).toBeGreaterThanOrEqual(5000);
});

it('is slower in a tenant that was refused, and comes back to its pace', async () => {
  const { limiter, gone, times } = start();
  const perSecond = async (): Promise<number> => {
    const before = gone.length;
    await vi.advanceTimersByTimeAsync(1000);
    return gone.length - before;
  };
  times(3000, (index) => ({ thread: `${index}` }));
  const full = await perSecond();
  const call = { tenant: 'kommunen', thread: 'x', kind: 'send', urgency: 'reply' } as const;
  // Several that were refused together count once.
  for (let count = 0; count < 5; count += 1) limiter.slowDown({ ...call, giveUpAt: 0 }, 1000);
  const slowed = await perSecond();
  expect(slowed).toBeLessThan(full * 0.8);
  expect(slowed).toBeGreaterThan(full * 0.6);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await perSecond()).toBeGreaterThanOrEqual(full - 1);
});

it('says so at once where a call would come too late, and when it has become too late', async () => {
  const { limiter, refused, gone, ask, times } = start();
  const call = { tenant: 'kommunen', thread: 'a', kind: 'send', urgency: 'reminder' } as const;
  limiter.slowDown({ ...call, giveUpAt: Infinity }, 60_000);
  void ask({ giveUpAt: performance.now() + 10_000 });
  await vi.advanceTimersByTimeAsync(0);
  expect(refused).toHaveLength(1);
  times(200, (index) => ({ thread: `${index}`, giveUpAt: performance.now() + 2000 }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(gone.every(({ at, giveUpAt }) => at <= giveUpAt)).toBe(true);
  expect(gone.length + refused.length).toBe(201);
  expect(gone.length).toBeGreaterThan(50);
});
