import type { Due } from './due.js';
import type { GroupId } from './ids.js';
import type { Owner } from './owner.js';
import type { Instant } from './time.js';

/** An open assignment as it stands on one person's list. */
export interface MyItem {
  readonly group: GroupId;
  readonly groupName: string;
  readonly number: number;
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Due;
  /** When the group meets next, where the assignment is due then and a date is set. */
  readonly nextMeeting: Instant | null;
}
