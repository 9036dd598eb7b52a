import type { Change } from './ports.js';
import type { Kept } from './kept.js';
import type { RecordKind, RecordKinds } from './record-kinds.js';

/** A new row, or with `was` one that stands in the place of what was read. */
export function write<K extends RecordKind>(
  row: K,
  value: RecordKinds[K],
  was: Kept<RecordKinds[K]> | null | undefined = null,
): Change {
  // The kind and its value belong together by the signature, which the union cannot follow.
  return { row, value, was: was ?? null } as Change;
}

/** The row goes; what it was stands in the audit. */
export function remove<K extends RecordKind>(row: K, was: Kept<RecordKinds[K]>): Change {
  return { row, value: null, was } as Change;
}

export function valuesOf<T>(kept: readonly Kept<T>[]): readonly T[] {
  return kept.map(({ value }) => value);
}
