import type { RemindedItem } from './day-reminders.js';
import type { Duty } from './duties.js';
import type { GroupId, Person } from './ids.js';
import type { Instant } from './time.js';

/** What one group has for one person, as a part of a reminder's card. */
export interface ReminderSection {
  readonly person: Person;
  readonly group: GroupId;
  readonly groupName: string;
  /** The meeting that is near, where that is a reason. */
  readonly meeting: Instant | null;
  readonly items: readonly RemindedItem[];
  readonly duties: readonly Duty[];
}
