import type { Assignment } from './assignment.js';
import type { HeldMeeting } from './comment-window.js';
import type { Group, Language } from './group.js';
import type { GroupId, Person } from './ids.js';
import type { MyItem } from './my-item.js';
import type { ReminderSort } from './occasion.js';
import type { ReminderSection } from './reminder-section.js';
import type { TimeRequest } from './time-request.js';
import type { CalendarDate } from './time.js';

/** What the cards show that have to do with reminders. */
export type ReminderContent =
  | {
      readonly card: 'reminder';
      readonly language: Language;
      readonly day: CalendarDate;
      /** One for each group of one person, or in a group's chat one for each person. */
      readonly sections: readonly ReminderSection[];
      /** True where it is sent in the group's chat, since nobody of them could be reached alone. */
      readonly inGroup: boolean;
      /** Whether the message is new, so that it calls for those whom it is to. */
      readonly mentions: boolean;
      /** The day that the person has put it off to. */
      readonly snoozedUntil: CalendarDate | null;
    }
  | {
      readonly card: 'reminderItem';
      readonly language: Language;
      readonly person: Person;
      /** Of the reminder that it stands on. */
      readonly day: CalendarDate;
      readonly item: MyItem;
      readonly members: readonly Person[];
      /** What was answered to it a moment ago. */
      readonly said: {
        readonly what: 'asked' | 'given' | 'snoozed';
        readonly day: CalendarDate | null;
        readonly name: string | null;
      } | null;
      readonly inGroup: boolean;
    }
  | {
      readonly card: 'reminderSettings';
      readonly language: Language;
      /** Null: a person's own. */
      readonly scope: GroupId | null;
      readonly off: readonly ReminderSort[];
      readonly groups: readonly {
        readonly group: GroupId;
        readonly name: string;
        readonly isOff: boolean;
      }[];
      /** Before a meeting; of a person none where each group's are theirs. */
      readonly leadDays: readonly number[];
    }
  | {
      readonly card: 'moreTime';
      readonly group: Group;
      readonly assignment: Assignment;
      readonly request: TimeRequest;
    }
  | {
      /** Whether a person is reminded of what one of their groups has. */
      readonly card: 'ownGroup';
      readonly language: Language;
      readonly group: GroupId;
      readonly name: string;
      readonly isOff: boolean;
    }
  | {
      /** Until when comments on the minutes of a meeting are taken. */
      readonly card: 'comments';
      readonly group: Group;
      readonly held: HeldMeeting;
    };
