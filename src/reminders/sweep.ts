import { runErrand } from '../usecases/run-errand.js';
import type { Ports } from '../usecases/ports.js';

/** Errands that keep failing are tried less and less often, but at least this often. */
const LONGEST_LEASE_SECONDS = 3600;

/** Carries out everything that has fallen due. Any number of processes may sweep at once. */
export async function sweep(ports: Ports, stop: AbortSignal): Promise<void> {
  for (const due of await ports.schedule.due(ports.clock())) {
    if (stop.aborted) return;
    const seconds = Math.min(ports.settings.retrySeconds * 2 ** due.tries, LONGEST_LEASE_SECONDS);
    const leased = await ports.schedule.lease(due, ports.clock(), seconds);
    if (!leased) continue;
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
}
