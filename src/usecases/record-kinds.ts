import type { PlanRow } from '../domain/action-plan.js';
import type { Assignment, Share } from '../domain/assignment.js';
import type { Attendance, Profile } from '../domain/attendance.js';
import type { AuditEntry, LatestActs } from '../domain/audit.js';
import type { Answer, ClosingRound } from '../domain/closing-round.js';
import type { Decision } from '../domain/decision.js';
import type { Deferral } from '../domain/deferral.js';
import type { Group } from '../domain/group.js';
import type { HeardLine } from '../domain/heard-line.js';
import type { Meeting } from '../domain/meeting.js';
import type { PersonId } from '../domain/ids.js';
import { ownerKey } from '../domain/owner.js';
import type { ReceivedRelay, Relay, RelayReply } from '../domain/relay.js';
import type { TimeRequest } from '../domain/time-request.js';
import type { Unreached } from '../domain/unreached.js';

/** Everything that a group's record holds, by kind of row. How each is kept stands in store/. */
export interface RecordKinds {
  readonly group: Group;
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly profile: Profile;
  readonly decision: Decision;
  readonly assignment: Assignment;
  readonly share: Share;
  readonly round: ClosingRound;
  readonly answer: Answer;
  readonly heard: HeardLine;
  readonly deferral: Deferral;
  readonly relay: Relay;
  readonly relayReply: RelayReply;
  readonly receivedRelay: ReceivedRelay;
  readonly planRow: PlanRow;
  readonly audit: AuditEntry;
  readonly latest: LatestActs;
  readonly unreached: Unreached;
  readonly timeRequest: TimeRequest;
  /** A member who has chosen lead times of their own; which, is asked when it matters. */
  readonly chooser: { readonly person: PersonId };
}

export type RecordKind = keyof RecordKinds;

/** What names a row within its kind, such as a number, or a round, an assignment and an answerer. */
export type RowName = readonly (string | number)[];

const NAMES: { readonly [K in RecordKind]: (value: RecordKinds[K]) => RowName } = {
  group: () => [],
  meeting: ({ number }) => [number],
  attendance: ({ meeting, who }) => [meeting, ownerKey(who)],
  profile: ({ who }) => [ownerKey(who)],
  decision: ({ number }) => [number],
  assignment: ({ number }) => [number],
  share: ({ assignment, by }) => [assignment, by.id],
  round: ({ number }) => [number],
  answer: ({ round, assignment, of }) => [round, assignment, of],
  heard: ({ round, id }) => [round, id],
  deferral: ({ number }) => [number],
  relay: ({ number }) => [number],
  relayReply: ({ relay, receiver }) => [relay, receiver],
  receivedRelay: ({ from, number }) => [from, number],
  planRow: ({ number }) => [number],
  audit: ({ at, act }) => [at, act],
  latest: ({ person }) => [person],
  timeRequest: ({ assignment }) => [assignment],
  chooser: ({ person }) => [person],
  unreached: ({ day, person }) => [day, person.id],
};

export function nameOf<K extends RecordKind>(kind: K, value: RecordKinds[K]): RowName {
  return NAMES[kind](value);
}
