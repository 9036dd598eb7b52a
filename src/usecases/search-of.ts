import type { Assignment } from '../domain/assignment.js';
import type { Decision } from '../domain/decision.js';
import type { Deferral } from '../domain/deferral.js';
import type { FollowUp } from '../domain/follow-up.js';
import type { Relay } from '../domain/relay.js';
import type { RecordName, SearchedKind } from '../domain/search/searched.js';
import type { Change } from './ports.js';

/** What a record is found by: all else may change without the index hearing of it. */
const FOUND_BY: {
  readonly decision: (value: Decision) => unknown;
  readonly assignment: (value: Assignment) => unknown;
  readonly deferral: (value: Deferral) => unknown;
  readonly relay: (value: Relay) => unknown;
} = {
  decision: ({ text, meeting, item, withdrawn }) => [text, meeting, item, withdrawn],
  assignment: ({ text, owners, meeting, item, ended }) => [
    text,
    owners,
    meeting,
    item,
    ended?.how === 'withdrawn',
  ],
  deferral: ({ title, reason, condition, withdrawn }) => [title, reason, condition, withdrawn],
  relay: ({ text, receivers }) => [text, receivers],
};

/** The index follows every act that changes what a record is found by, whichever act that is. */
export function searchOf(changes: readonly Change[]): readonly FollowUp[] {
  const records = changes.flatMap((change): RecordName[] => {
    if (change.row === 'postedCard' || !isSearched(change.row)) return [];
    const foundBy = FOUND_BY[change.row] as (value: unknown) => unknown;
    const [before, after] = [change.was?.value, change.value];
    const value = (after ?? before) as { readonly number: number };
    const same =
      before && after && JSON.stringify(foundBy(before)) === JSON.stringify(foundBy(after));
    return same ? [] : [{ kind: change.row, number: value.number }];
  });
  return records.length > 0 ? [{ kind: 'search', records }] : [];
}

function isSearched(row: string): row is SearchedKind {
  return row in FOUND_BY;
}
