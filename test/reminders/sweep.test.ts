import { beforeEach, expect, it, vi } from 'vitest';
import type { GroupId } from '../../src/domain/ids.js';
import { sweep } from '../../src/reminders/sweep.js';
import type { DueErrand, Ports, ScheduleStore } from '../../src/usecases/ports.js';
import { runErrand } from '../../src/usecases/run-errand.js';

vi.mock('../../src/usecases/run-errand.js');
const running = vi.mocked(runErrand);

const AT = '2026-11-23T05:00:00Z';
const RETRY = 60;

function dueOf(index: number, tries = 0): DueErrand {
  const group = `grupp ${index}` as GroupId;
  const ticket = { bucket: 'b', key: String(index), etag: 'e' };
  return { errand: { kind: 'look', group, day: '2026-11-23' }, at: AT, tries, ticket };
}

/** A schedule in which all of these have fallen due. */
function start(found: readonly DueErrand[]) {
  const schedule = {
    due: vi.fn(() => Promise.resolve(found)),
    lease: vi.fn<ScheduleStore['lease']>((due) =>
      Promise.resolve({ ...due, tries: due.tries + 1 }),
    ),
    done: vi.fn<ScheduleStore['done']>(() => Promise.resolve()),
  };
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const ports = { schedule, log, clock: () => AT, settings: { retrySeconds: RETRY } };
  const stop = new AbortController();
  const run = () => sweep(ports as unknown as Ports, stop.signal);
  return { run, schedule, log, stop };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => dueOf(index));
const moment = () => new Promise<void>((done) => setTimeout(done, 1));

beforeEach(() => void running.mockReset());

it('a group that Teams keeps waiting holds up no other', async () => {
  let release: () => void = () => undefined;
  running.mockImplementation((_, { errand }) =>
    errand.group === 'grupp 0' ? new Promise<void>((done) => (release = done)) : moment(),
  );
  const { run, schedule } = start(many(100));
  const round = run();
  await vi.waitFor(() => {
    expect(schedule.done).toHaveBeenCalledTimes(99);
  });
  release();
  await round;
  expect(schedule.done).toHaveBeenCalledTimes(100);
});

it('some are carried out at once, but not all', async () => {
  const counts = { now: 0, most: 0 };
  running.mockImplementation(async () => {
    counts.most = Math.max(counts.most, ++counts.now);
    await moment();
    counts.now -= 1;
  });
  await start(many(50)).run();
  expect(counts.most).toBe(8);
});

it('an errand that fails is left to be tried again, ever later, and holds up no other', async () => {
  running.mockImplementation((_, { errand }) =>
    errand.group === 'grupp 2' ? Promise.reject(new Error('x')) : Promise.resolve(),
  );
  const { run, schedule, log } = start([dueOf(1), dueOf(2, 2), dueOf(3, 20)]);
  await run();
  expect(schedule.lease.mock.calls.map(([, , seconds]) => seconds)).toEqual([60, 240, 3600]);
  expect(schedule.done.mock.calls.map(([{ ticket }]) => ticket.key)).toEqual(['1', '3']);
  expect(log.error).toHaveBeenCalledOnce();
});

it('what another process has is left to it', async () => {
  const { run, schedule } = start(many(3));
  schedule.lease.mockResolvedValueOnce(null);
  await run();
  expect(running).toHaveBeenCalledTimes(2);
});

it('the round ends where storage is away: it is no use to try the rest', async () => {
  running.mockImplementation(moment);
  const { run, schedule } = start(many(1000));
  schedule.lease.mockRejectedValueOnce(new Error('storage is away'));
  await expect(run()).rejects.toThrow('storage is away');
  expect(schedule.lease.mock.calls.length).toBeLessThan(20);
  // Those that had begun are done before the next round may begin.
  expect(schedule.done).toHaveBeenCalledTimes(running.mock.calls.length);
});

it('nothing is begun once the process is to stop', async () => {
  const { run, schedule, stop } = start(many(100));
  running.mockImplementation(async () => {
    stop.abort();
    await moment();
  });
  await run();
  expect(running.mock.calls.length).toBeLessThanOrEqual(8);
  expect(schedule.done).toHaveBeenCalledTimes(running.mock.calls.length);
});
