import type { PersonId } from '../domain/ids.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import type { Ports } from './ports.js';

/** Members came or went: what everyone has to do, and what the leavers had, follows. */
export function changeMembers(
  ports: Ports,
  act: Act,
  left: readonly PersonId[],
): Promise<ActResult<null>> {
  return carryOut(
    ports,
    act,
    () => Promise.resolve(null),
    () => ({
      value: null,
      did: null,
      changes: [],
      followUps: [{ kind: 'index', assignments: 'all', formerly: left }],
    }),
  );
}
