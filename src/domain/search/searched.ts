/** What can be asked for again: each by its number within the group. */
export type SearchedKind = 'decision' | 'assignment' | 'deferral' | 'relay';

export interface RecordName {
  readonly kind: SearchedKind;
  readonly number: number;
}

/** A word as it was written, without capitals and accents, and without its ending. */
export interface Word {
  readonly word: string;
  readonly stem: string;
}

/** Where in a record a word stands: what it says, whom it names, or the item it was recorded on. */
export interface IndexedWord extends Word {
  readonly in: 'text' | 'who' | 'item';
}

/** The item of an agenda that a record belongs to, as it was when that was indexed. */
export interface ItemOfRecord {
  readonly number: number | null;
  readonly title: string;
}

/** Everything that the index knows of one record. */
export interface IndexEntry {
  readonly record: RecordName;
  readonly words: readonly IndexedWord[];
  readonly item: ItemOfRecord | null;
}

/** That a word stands in a record. */
export interface Posting {
  readonly record: RecordName;
  readonly word: IndexedWord;
}

/** Where to look for one word: among those whose stems begin so, and those whose stems end so. */
export interface Stretch {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** How words are told from texts, and how near one is to another. */
export interface Wording {
  /** Each once, in the order of the text, without those that say nothing. */
  readonly wordsOf: (text: string) => readonly Word[];
  /** 1 for the same word, 0 for another; in between for inflections, slips, and parts of compounds. */
  readonly alike: (asked: Word, written: Word) => number;
}

export function recordKey({ kind, number }: RecordName): string {
  return `${kind}-${String(number).padStart(6, '0')}`;
}
