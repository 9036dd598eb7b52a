import type { PersonId } from '../domain/ids.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { offersFor } from './offer-successor.js';
import type { Ports } from './ports.js';

/**
 * Members came or went: what everyone has to do, and what the leavers had, follows. What was
 * theirs by name is offered to a successor.
 */
export function changeMembers(
  ports: Ports,
  act: Act,
  left: readonly PersonId[],
): Promise<ActResult<null>> {
  return carryOut(
    ports,
    act,
    () => offersFor(ports, act.group, left),
    (offers) => ({
      value: null,
      did: null,
      changes: [],
      followUps: [...offers, { kind: 'index', assignments: 'all', formerly: left }],
    }),
  );
}
