import { expect, it } from 'vitest';
import type { GroupId } from '../../src/domain/ids.js';
import { plusSeconds } from '../../src/domain/time.js';
import { createScheduleStore } from '../../src/store/schedule-store.js';
import type { DueErrand, Errand } from '../../src/usecases/ports.js';
import { ownTables } from './own-tables.js';
import { AT } from './samples.js';

const errand: Errand = { kind: 'follow-ups', group: 'grupp' as GroupId, act: 'act' };
const LEASE = 60;

/** A schedule where one errand is due. */
async function oneDue() {
  const { schedule: table } = await ownTables();
  const schedule = createScheduleStore(table);
  await schedule.add(errand, AT);
  const [due] = await schedule.due(AT);
  if (!due) throw new Error('nothing due');
  return { schedule, due };
}

const won = (leases: readonly (DueErrand | null)[]) => leases.filter((lease) => lease !== null);

it('hides a leased errand from others until the lease ends', async () => {
  const { schedule, due } = await oneDue();
  const lease = await schedule.lease(due, AT, LEASE);
  expect(lease).toMatchObject({ errand, tries: 1 });
  expect(await schedule.due(AT)).toEqual([]);
  expect(await schedule.due(plusSeconds(AT, LEASE - 0.001))).toEqual([]);
  const [again] = await schedule.due(plusSeconds(AT, LEASE));
  expect(again).toMatchObject({ errand, at: AT, tries: 1 });
});

it('counts the tries, each lease one more', async () => {
  const { schedule } = await oneDue();
  for (let tries = 0; tries < 4; tries += 1) {
    const now = plusSeconds(AT, tries * LEASE);
    const [due] = await schedule.due(now);
    expect(due?.tries).toBe(tries);
    if (due) await schedule.lease(due, now, LEASE);
  }
});

it('gives a lease to exactly one of ten who ask at once', async () => {
  const { schedule, due } = await oneDue();
  const ask = (which: DueErrand) =>
    Promise.all(Array.from({ length: 10 }, () => schedule.lease(which, AT, LEASE)));
  expect(won(await ask(due))).toHaveLength(1);
  // And of ten who find it again after the first one died.
  const [again] = await schedule.due(plusSeconds(AT, LEASE));
  if (!again) throw new Error('it never came back');
  expect(won(await ask(again))).toHaveLength(1);
});

it('removes what is done, and does not mind if another did it', async () => {
  const { schedule, due } = await oneDue();
  const lease = await schedule.lease(due, AT, LEASE);
  if (!lease) throw new Error('no lease');
  await schedule.done(lease);
  await schedule.done(lease);
  expect(await schedule.due(plusSeconds(AT, 10 * LEASE))).toEqual([]);
});

it('gives no lease on what another has done since', async () => {
  const { schedule, due } = await oneDue();
  await schedule.done(due);
  expect(await schedule.lease(due, AT, LEASE)).toBeNull();
});
