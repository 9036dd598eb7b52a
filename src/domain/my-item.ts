import type { Assignment } from './assignment.js';
import type { Due } from './due.js';
import type { Group } from './group.js';
import type { GroupId, PersonId } from './ids.js';
import type { Owner } from './owner.js';
import { meetingOfDue } from './series.js';
import type { Instant } from './time.js';

/** An open assignment as it stands on one person's list. */
export interface MyItem {
  readonly group: GroupId;
  readonly groupName: string;
  readonly number: number;
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  /** The meeting it was handed out at; 0 outside of any. */
  readonly meeting: number;
  readonly recordedAt: Instant;
  /** True where the person was not there when they got it, and has not said yes. */
  readonly unconfirmed: boolean;
  /** When the group meets next, where the assignment is due then and a date is set. */
  readonly nextMeeting: Instant | null;
}

/** How an assignment stands on the list of one who has it; null: of somebody outside the chat. */
export function itemOf(assignment: Assignment, group: Group, person: PersonId | null): MyItem {
  const { number, text, owners, due, meeting, recordedAt, unconfirmed } = assignment;
  return {
    group: group.id,
    groupName: group.name,
    number,
    text,
    owners,
    due,
    meeting,
    recordedAt,
    unconfirmed: person !== null && unconfirmed.includes(person),
    nextMeeting: due.kind === 'nextMeeting' ? meetingOfDue(assignment, group) : null,
  };
}
