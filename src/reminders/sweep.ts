import { runErrand } from '../usecases/run-errand.js';
import type { DueErrand, Ports } from '../usecases/ports.js';

/** Errands that keep failing are tried less and less often, but at least this often. */
const LONGEST_LEASE_SECONDS = 3600;

/** So that a group that Teams keeps waiting does not hold up all the others. */
const AT_ONCE = 8;

/** Carries out everything that has fallen due. Any number of processes may sweep at once. */
export async function sweep(ports: Ports, stop: AbortSignal): Promise<void> {
  const left = [...(await ports.schedule.due(ports.clock()))];

  async function carryOutSome(): Promise<void> {
    for (let due = left.shift(); due && !stop.aborted; due = left.shift()) {
      await carryOut(ports, due).catch((error: unknown) => {
        // Storage is away: the others would only wait for the same.
        left.length = 0;
        throw error;
      });
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, carryOutSome));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function carryOut(ports: Ports, due: DueErrand): Promise<void> {
  const seconds = Math.min(ports.settings.retrySeconds * 2 ** due.tries, LONGEST_LEASE_SECONDS);
  const leased = await ports.schedule.lease(due, ports.clock(), seconds);
  if (!leased) return;
  try {
    await runErrand(ports, leased);
    await ports.schedule.done(leased);
  } catch (error) {
    // One errand that fails must not hold up the others; its lease runs out, and it is tried again.
    ports.log.error(
      { err: error, errand: due.errand.kind, tries: leased.tries },
      'an errand failed and will be tried again',
    );
  }
}
