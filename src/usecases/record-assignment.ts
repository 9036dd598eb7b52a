import type { Assignment } from '../domain/assignment.js';
import type { Due } from '../domain/due.js';
import type { Group } from '../domain/group.js';
import { ownerKey, type Owner } from '../domain/owner.js';
import { MAX_NAME, textFault } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { placeOf, showRecord, type Form } from './recording.js';

/** As many owners as a card and a row can hold; beyond that it is for everyone. */
const MAX_OWNERS = 30;

export interface NewAssignment {
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  readonly planRow?: number | null;
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
        changes: [groupChange(state, group), write('assignment', assignment), ...shown.changes],
        followUps: [
          ...shown.followUps,
          { kind: 'index', assignments: [number], formerly: [] },
          // What is handed out while the round is open belongs on its card.
          ...(group.roundOpen
            ? [{ kind: 'refresh', ref: { card: 'round', number: group.round } } as const]
            : []),
          ...place.followUps,
        ],
        known: { group, assignment },
      };
    },
  );
}

export function eachOnce(owners: readonly Owner[]): readonly Owner[] {
  return [...new Map(owners.map((owner) => [ownerKey(owner), owner])).values()];
}

export function ownersFault(owners: readonly Owner[]): Refusal | null {
  if (owners.some((owner) => owner.kind === 'external' && owner.name.length > MAX_NAME)) {
    return { reason: 'owner.nameTooLong', limit: MAX_NAME };
  }
  if (owners.length > MAX_OWNERS) return { reason: 'owner.tooMany', limit: MAX_OWNERS };
  return null;
}

/** Who was not there to say yes: those outside, and members who are away; not the writer. */
export function unconfirmedOf(owners: readonly Owner[], group: Group, { by }: Act): string[] {
  return owners
    .filter(
      (owner) =>
        owner.kind === 'external' || (owner.kind === 'person' && owner.person.id !== by.id),
    )
    .filter((owner) => owner.kind === 'external' || group.absent.includes(ownerKey(owner)))
    .map(ownerKey);
}
