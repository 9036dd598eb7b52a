import type { Assignment } from '../domain/assignment.js';
import type { Due } from '../domain/due.js';
import type { Owner } from '../domain/owner.js';
import { textFault } from '../domain/record-text.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import { eachOnce, ownersFault, unconfirmedOf } from './owners-given.js';
import type { Ports } from './ports.js';
import { placeOf, showRecord, type Form } from './recording.js';

export interface NewAssignment {
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  readonly planRow?: number | null;
  /** The line in the closing round that this makes an assignment of. */
  readonly settles?: { readonly round: number; readonly id: string };
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
    async () => {
      const { settles } = wanted;
      const [state, line] = await Promise.all([
        readGroup(ports, act),
        settles ? ports.record.get(act.group, 'heard', settles.round, settles.id) : null,
      ]);
      return { ...state, line };
    },
    (state) => {
      if (state.line?.value.settled) return { refusal: { reason: 'line.settled' } };
      const fault = textFault(wanted.text) ?? ownersFault(wanted.owners);
      if (fault) return { refusal: fault };
      const place = placeOf(ports, act, state.group);
      const number = place.group.lastAssignment + 1;
      const owners = eachOnce(wanted.owners);
      const assignment: Assignment = {
        number,
        text: wanted.text.trim(),
        owners,
        due: wanted.due,
        round: place.group.round,
        meeting: place.meeting,
        item: place.item,
        planRow: wanted.planRow ?? null,
        recordedBy: act.by,
        recordedAt: act.at,
        unconfirmed: unconfirmedOf(owners, place.group, act),
        leftOwnerless: false,
        ended: null,
      };
      const shown = showRecord(place.group, place.item, { card: 'assignment', number }, form);
      const group = { ...shown.group, lastAssignment: number };
      return {
        value: assignment,
        did: { deed: 'assignment.recorded', number },
        changes: [
          groupChange(state, group),
          write('assignment', assignment),
          ...(state.line
            ? [write('heard', { ...state.line.value, settled: true }, state.line)]
            : []),
          ...shown.changes,
        ],
        followUps: [
          ...shown.followUps,
          { kind: 'index', assignments: [number], formerly: [] },
          // What is handed out while the round is open belongs on its card.
          ...(group.roundOpen
            ? [{ kind: 'refresh', ref: { card: 'round', number: group.round } } as const]
            : []),
          ...(assignment.planRow === null
            ? []
            : [{ kind: 'refresh', ref: { card: 'plan' } } as const]),
          ...place.followUps,
        ],
        known: { group, assignment },
      };
    },
  );
}
