import type { Assignment } from '../domain/assignment.js';
import type { Due } from '../domain/due.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { MAX_NAME, textFault } from '../domain/record-text.js';
import { carryOut, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { showOn, type Form } from './show-on.js';

/** As many owners as a card and a row can hold; beyond that it is for everyone. */
const MAX_OWNERS = 30;

export interface NewAssignment {
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
}

/** Records an assignment under the group's next number. Anyone in the conversation may. */
export function recordAssignment(
  ports: Ports,
  act: Act,
  wanted: NewAssignment,
  form: Form | null = null,
): Promise<ActResult<Assignment>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const fault = textFault(wanted.text);
      if (fault) return { refusal: fault };
      const owners = [...new Map(wanted.owners.map((owner) => [ownerKey(owner), owner])).values()];
      if (owners.some((owner) => owner.kind === 'external' && owner.name.length > MAX_NAME)) {
        return { refusal: { reason: 'owner.nameTooLong', limit: MAX_NAME } };
      }
      if (owners.length > MAX_OWNERS) {
        return { refusal: { reason: 'owner.tooMany', limit: MAX_OWNERS } };
      }
      const number = state.group.lastAssignment + 1;
      const assignment: Assignment = {
        number,
        text: wanted.text.trim(),
        owners,
        due: wanted.due,
        round: state.group.round,
        recordedBy: act.by,
        recordedAt: act.at,
        done: null,
      };
      const group = { ...state.group, lastAssignment: number };
      const shown = showOn({ card: 'assignment', number }, form);
      return {
        value: assignment,
        changes: [
          groupChange(state, group),
          { row: 'assignment', value: assignment, etag: null },
          audit(act, 'record', `assignment ${number}`),
          ...shown.changes,
        ],
        followUps: [
          ...shown.followUps,
          { kind: 'index', assignments: [number], formerly: [] },
          // What is handed out while the round is open belongs on its card.
          ...(group.roundOpen
            ? [{ kind: 'refresh', ref: { card: 'round', number: group.round } } as const]
            : []),
        ],
        known: { group, assignment },
      };
    },
  );
}
