import type { IndexEntry, Posting, RecordName, Stretch } from '../domain/search/searched.js';
import type { GroupId } from '../domain/ids.js';
import type { CalendarDate } from '../domain/time.js';
import type { Kept } from './kept.js';

/** The index behind questions: which words stand in which records of a group. */
export interface SearchStore {
  entry(group: GroupId, record: RecordName): Promise<Kept<IndexEntry> | null>;
  /** All of a group, for a rebuild. */
  entries(group: GroupId): Promise<readonly IndexEntry[]>;
  /** One round trip, as many requests at once as there are stretches. */
  find(group: GroupId, stretch: Stretch): Promise<readonly Posting[]>;
  /** Puts an entry in the place of what was read; false where somebody else was quicker. */
  put(group: GroupId, entry: IndexEntry, was: Kept<IndexEntry> | null): Promise<boolean>;
}

/** What lines that were not understood may have meant, and what people then said. Counts only. */
export interface Meanings {
  offered(day: CalendarDate, line: string, meanings: readonly string[]): Promise<void>;
  picked(day: CalendarDate, line: string, meaning: string): Promise<void>;
  since(
    day: CalendarDate,
  ): Promise<
    readonly { readonly meaning: string; readonly offered: number; readonly picked: number }[]
  >;
}
