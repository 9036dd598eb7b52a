import { awaitsAnswer } from '../domain/relay.js';
import type { RecordKind, RecordKinds } from '../usecases/record-kinds.js';
import * as schemas from './record-schemas.js';
import { chooserSchema, timeRequestSchema, unreachedSchema } from './reminder-schemas.js';
import type { Columns } from './row.js';
import type { Schema } from './value-schemas.js';

/** How one kind of row is kept: what reads it, and the columns that can be asked for. */
interface RowKind<T> {
  readonly schema: Schema<T>;
  readonly columns?: (value: T) => Columns;
}

/** Every kind of row in the record. A new one does not compile until it stands here. */
export const ROW_KINDS: { readonly [K in RecordKind]: RowKind<RecordKinds[K]> } = {
  group: { schema: schemas.groupSchema },
  meeting: { schema: schemas.meetingSchema },
  attendance: { schema: schemas.attendanceSchema },
  profile: { schema: schemas.profileSchema },
  decision: { schema: schemas.decisionSchema, columns: ({ meeting }) => ({ meeting }) },
  assignment: {
    schema: schemas.assignmentSchema,
    columns: ({ round, meeting, ended, planRow }) => ({
      round,
      meeting,
      open: ended === null,
      onPlan: planRow !== null,
    }),
  },
  share: { schema: schemas.shareSchema },
  answer: { schema: schemas.answerSchema },
  round: { schema: schemas.roundSchema },
  heard: { schema: schemas.heardSchema },
  deferral: {
    schema: schemas.deferralSchema,
    columns: ({ meeting, takenUp, withdrawn }) => ({
      meeting,
      waiting: takenUp === null && !withdrawn,
    }),
  },
  relay: { schema: schemas.relaySchema, columns: ({ meeting }) => ({ meeting }) },
  relayReply: { schema: schemas.relayReplySchema },
  receivedRelay: {
    schema: schemas.receivedRelaySchema,
    columns: (received) => ({ waiting: awaitsAnswer(received) }),
  },
  planRow: { schema: schemas.planRowSchema, columns: ({ withdrawn }) => ({ withdrawn }) },
  audit: { schema: schemas.auditSchema },
  latest: { schema: schemas.latestSchema },
  unreached: { schema: unreachedSchema },
  chooser: { schema: chooserSchema },
  timeRequest: {
    schema: timeRequestSchema,
    columns: ({ answered }) => ({ waiting: answered === null }),
  },
};
