import type { Group } from '../domain/group.js';
import type { Act } from './act.js';
import { carryOut, type ActResult, type Verdict } from './carry-out.js';
import type { Ports } from './ports.js';

/**
 * For what binds the group to others: the chair alone may, by the group's record or as leader of
 * the meeting in Teams. Where there is no chair yet, there is nobody who may.
 */
export function carryOutAsChair<S extends { readonly group: Group }, T>(
  ports: Ports,
  act: Act,
  read: () => Promise<S>,
  decide: (state: S) => Verdict<T> | Promise<Verdict<T>>,
): Promise<ActResult<T>> {
  return carryOut(ports, act, read, async (state) => {
    const { chairs } = state.group;
    const may = chairs.some(({ id }) => id === act.by.id) || (await act.leadsMeeting());
    return may
      ? decide(state)
      : { refusal: { reason: 'rights.chair', who: chairs.map(({ name }) => name) } };
  });
}
