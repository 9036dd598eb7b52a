import type { Assignment } from '../domain/assignment.js';
import type { GroupId } from '../domain/ids.js';
import type { ReceivedRelay } from '../domain/relay.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import type { Ports } from './ports.js';
import { recordAssignment } from './record-assignment.js';

/**
 * What was taken on becomes an assignment of this group, one however many press; nobody has it
 * yet, so its card asks who does it. Cut short between the two writes, the next press goes on.
 */
export async function assignRelay(
  ports: Ports,
  act: Act,
  from: GroupId,
  number: number,
): Promise<ActResult<Assignment | ReceivedRelay>> {
  const received = await ports.record.get(act.group, 'receivedRelay', from, number);
  if (received?.value.state !== 'taken') {
    return { kind: 'refused', refusal: { reason: received ? 'relay.settled' : 'card.unknown' } };
  }
  const { text, due } = received.value;
  const id = `assign-relay|${from}|${number}`;
  const recorded = await recordAssignment(ports, { ...act, id }, { text, owners: [], due });
  if (recorded.kind === 'refused') return recorded;
  const assignment = recorded.kind === 'done' ? recorded.value.number : numberShown(recorded.shows);
  if (assignment === null) throw new Error('an assignment was recorded and leads to no card');
  await noteAssignment(ports, act, from, number, assignment);
  return recorded;
}

function numberShown(ref: { readonly card: string; readonly number?: number } | null) {
  return ref?.card === 'assignment' ? (ref.number ?? null) : null;
}

function noteAssignment(
  ports: Ports,
  act: Act,
  from: GroupId,
  number: number,
  assignment: number,
): Promise<ActResult<ReceivedRelay>> {
  const id = `assign-relay|${from}|${number}|${assignment}`;
  return carryOut(
    ports,
    { ...act, id, delivery: id },
    () => ports.record.get(act.group, 'receivedRelay', from, number),
    (received) => {
      if (!received) return { refusal: { reason: 'card.unknown' } };
      const noted: ReceivedRelay = { ...received.value, assignment };
      return {
        value: noted,
        did: null,
        changes: [write('receivedRelay', noted, received)],
        followUps: [{ kind: 'refresh', ref: { card: 'receivedRelay', number, from } }],
      };
    },
  );
}
