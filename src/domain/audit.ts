import type { Person } from './ids.js';
import type { Instant } from './time.js';

/** What was done, as the words in i18n name it. */
export type Deed =
  | 'assignment.recorded'
  | 'assignment.owned'
  | 'assignment.completed'
  | 'assignment.changed'
  | 'assignment.dropped'
  | 'assignment.reopened'
  | 'assignment.confirmed'
  | 'share.completed'
  | 'decision.recorded'
  | 'decision.changed'
  | 'decision.replaced'
  | 'meeting.opened'
  | 'meeting.closed'
  | 'meeting.moved'
  | 'agenda.changed'
  | 'item.current'
  | 'attendance.noted'
  | 'item.deferred'
  | 'item.broughtBack'
  | 'round.opened'
  | 'round.answered'
  | 'round.closed'
  | 'line.settled'
  | 'relay.sent'
  | 'relay.received'
  | 'relay.answered'
  | 'groups.linked'
  | 'series.moved'
  | 'plan.changed'
  | 'time.asked'
  | 'time.answered'
  | 'comments.set'
  | 'settings.changed'
  | 'group.installed'
  | 'undone';

/** What cannot be taken back: others have been told, or it is an answer that is given again instead. */
const FINAL: ReadonlySet<Deed> = new Set<Deed>([
  'round.answered',
  'relay.sent',
  'relay.received',
  'relay.answered',
  'groups.linked',
  'series.moved',
  'group.installed',
  'time.asked',
  'time.answered',
  'undone',
]);

export function canBeUndone(deed: Deed): boolean {
  return !FINAL.has(deed);
}

/** One row that an act changed: what stood there before, and a digest of what stood there after. */
export interface AuditedChange {
  readonly row: string;
  readonly key: readonly (string | number)[];
  /** Missing where the row was new. Of the group's own row, only the fields that changed. */
  readonly before?: unknown;
  readonly after: string;
}

/** Who did what, when, and what stood there before. Kept for good. */
export interface AuditEntry {
  readonly at: Instant;
  readonly act: string;
  readonly by: Person;
  readonly deed: Deed;
  /** The number of what it was done to, where it has one. */
  readonly number: number | null;
  readonly changes: readonly AuditedChange[];
}

/** The audit entries of what a person did last in the group, latest first: what `ångra` takes back. */
export interface LatestActs {
  readonly person: string;
  readonly acts: readonly { readonly at: Instant; readonly act: string }[];
}
