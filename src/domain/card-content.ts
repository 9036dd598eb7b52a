import type { PlanRow } from './action-plan.js';
import type { Assignment } from './assignment.js';
import type { AskedFor, Hit } from './answer.js';
import type { Attendance } from './attendance.js';
import type { Proposal } from './cadence.js';
import type { RoundLine } from './closing-round.js';
import type { Decision } from './decision.js';
import type { Deferral } from './deferral.js';
import type { Group, Language } from './group.js';
import type { GroupId, Person, PersonId } from './ids.js';
import type { HeardLine } from './heard-line.js';
import type { Meaning, UnsureLine } from './meaning.js';
import type { Meeting } from './meeting.js';
import type { MyItem } from './my-item.js';
import type { Owner } from './owner.js';
import type { Refusal } from './refusal.js';
import type { ReceivedRelay, Relay, RelayReply, WantedReceiver } from './relay.js';
import type { TimeRequest } from './time-request.js';
import type { ReminderContent } from './reminder-content.js';
import type { Wish } from './time-request.js';
import type { CalendarDate } from './time.js';

/** Why a form is shown again, or a question about what was written. */
export type FormRemark =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Several bear the name; nobody does. */
  | { readonly kind: 'whichPerson' | 'unknownPerson'; readonly name: string };

/** What a form was prefilled with, or how it was sent in. */
export interface RecordDraft {
  /** The message that asked for it: a second press on the same form is the same act. */
  readonly form: string;
  readonly what: 'decision' | 'assignment';
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: 'nextMeeting' | 'date' | 'ongoing' | 'none';
  readonly date: CalendarDate | null;
}

/** A member's own view of the round: their lines, and if they run the meeting all the rest. */
export interface RoundView {
  readonly person: Person;
  readonly runsMeeting: boolean;
}

/** An item by the number that people call it by. */
export interface NumberedItem {
  readonly number: number;
  readonly title: string;
}

/** What was recorded on one item of an agenda. */
export interface ItemRecords {
  readonly item: number;
  /** Its number on the agenda now; null where it was struck. */
  readonly number: number | null;
  readonly title: string;
  readonly decisions: readonly Decision[];
  readonly assignments: readonly Assignment[];
  /** Where it was moved on to, and why. */
  readonly deferrals: readonly Deferral[];
}

/** What a form for handing down was prefilled with, or how it was sent in. */
export interface RelayDraft {
  readonly form: string;
  readonly text: string;
  readonly receivers: readonly WantedReceiver[];
  readonly contact: PersonId | null;
  readonly due: RecordDraft['due'];
  readonly date: CalendarDate | null;
  readonly item: Relay['item'];
  readonly assignment: number | null;
  readonly handOver: boolean;
}

/** A row of the action plan as it stands in a form; `number` is null for a new one. */
export interface PlanDraft {
  readonly form: string;
  readonly number: number | null;
  readonly goal: string;
  readonly activity: string;
  readonly when: string;
  readonly responsible: readonly Owner[];
  /** As it was written: "vårterminen 2026". */
  readonly followUp: string;
}

/** Everything a card can show: data only, no words and no layout. */
export type CardContent =
  | { readonly card: 'decision'; readonly group: Group; readonly decision: Decision }
  | {
      readonly card: 'assignment';
      readonly group: Group;
      readonly assignment: Assignment;
      /** Shares done, of how many members; null unless it is for everyone. */
      readonly progress: { readonly done: number; readonly of: number } | null;
      readonly members: readonly Person[];
    }
  | {
      readonly card: 'round';
      readonly group: Group;
      readonly round: number;
      readonly lines: readonly RoundLine[];
      readonly members: readonly Person[];
      readonly heard: readonly HeardLine[];
      readonly withoutOutcome: readonly NumberedItem[];
      /** Null: the card that everyone in the chat sees. */
      readonly view: RoundView | null;
    }
  | {
      readonly card: 'roundSummary';
      readonly group: Group;
      readonly round: number;
      readonly lines: readonly RoundLine[];
      readonly heard: readonly HeardLine[];
      readonly withoutOutcome: readonly NumberedItem[];
    }
  | { readonly card: 'deferral'; readonly group: Group; readonly deferral: Deferral }
  | {
      readonly card: 'agenda';
      readonly group: Group;
      readonly meeting: Meeting;
      /** When it is or was held; null where that is not known. */
      readonly day: CalendarDate | null;
      readonly attendance: readonly Attendance[];
      readonly members: readonly Person[];
      /** What was promised for this meeting, and is open. */
      readonly promised: readonly Assignment[];
      /** Who asks for more time, and has had no answer. */
      readonly asking: readonly Wish[];
    }
  | {
      readonly card: 'item';
      readonly group: Group;
      readonly meeting: number;
      readonly item: ItemRecords;
      /** Items without a card of their own, whose records stand on this one. */
      readonly others: readonly ItemRecords[];
      readonly members: readonly Person[];
    }
  | {
      readonly card: 'successor';
      readonly group: Group;
      /** Who left. */
      readonly person: Person;
      readonly assignments: readonly Assignment[];
      readonly members: readonly Person[];
    }
  | {
      readonly card: 'plan';
      readonly group: Group;
      readonly rows: readonly PlanRow[];
      /** Those that hang on a row, ended or not. */
      readonly assignments: readonly Assignment[];
      readonly page: number;
    }
  | {
      readonly card: 'planForm';
      readonly group: Group;
      readonly draft: PlanDraft;
      readonly members: readonly Person[];
      /** Why the form is shown again. */
      readonly refusal: Refusal | null;
    }
  | { readonly card: 'links'; readonly group: Group }
  | {
      readonly card: 'relay';
      readonly group: Group;
      readonly relay: Relay;
      readonly replies: readonly RelayReply[];
    }
  | { readonly card: 'receivedRelay'; readonly group: Group; readonly received: ReceivedRelay }
  | {
      readonly card: 'relayForm';
      readonly group: Group;
      readonly draft: RelayDraft;
      readonly members: readonly Person[];
      /** Why the form is shown again. */
      readonly refusal: Refusal | null;
    }
  | {
      readonly card: 'nextMeeting';
      readonly group: Group;
      /** By the group's cadence; null where there is none, or a meeting is set. */
      readonly proposal: Proposal | null;
    }
  | {
      readonly card: 'answer';
      readonly language: Language;
      /** True where hits may be of several groups, each named. */
      readonly alone: boolean;
      readonly asked: AskedFor;
      readonly hits: readonly Hit[];
      /** How many more there are. */
      readonly left: number;
    }
  | {
      readonly card: 'unsure';
      readonly language: Language;
      readonly group: GroupId;
      readonly where: 'group' | 'personal';
      readonly line: UnsureLine;
      /** None any more once somebody has said which. */
      readonly meanings: readonly Meaning[];
    }
  | { readonly card: 'roles'; readonly group: Group }
  | { readonly card: 'welcome'; readonly group: Group }
  | {
      readonly card: 'help';
      readonly language: Language;
      readonly where: 'group' | 'personal';
      /** False where it is the answer to something that was not understood. */
      readonly understood: boolean;
    }
  | {
      readonly card: 'recordForm';
      readonly group: Group;
      readonly draft: RecordDraft;
      readonly members: readonly Person[];
      readonly remark: FormRemark | null;
    }
  | {
      readonly card: 'recordList';
      readonly group: Group;
      readonly what: 'assignments';
      readonly assignments: readonly Assignment[];
      /** Those who wait for more time. */
      readonly asking: readonly TimeRequest[];
      readonly page: number;
    }
  | {
      readonly card: 'recordList';
      readonly group: Group;
      readonly what: 'decisions';
      readonly decisions: readonly Decision[];
      readonly page: number;
    }
  | {
      readonly card: 'myItems';
      readonly language: Language;
      /** The group it was asked in; null in the personal chat, across all groups. */
      readonly group: GroupId | null;
      readonly person: Person;
      readonly items: readonly MyItem[];
      readonly page: number;
      /** Set where "klart 3" fits several groups: the list is the question. */
      readonly which: number | null;
    }
  | ReminderContent;
