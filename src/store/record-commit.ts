import type { TransactionAction } from '@azure/data-tables';
import type { GroupId } from '../domain/ids.js';
import type { Change, Following } from '../usecases/ports.js';
import type { Kept } from '../usecases/kept.js';
import { nameOf, type RecordKind, type RecordKinds } from '../usecases/record-kinds.js';
import { recordKeys, rowKey } from './record-keys.js';
import { ROW_KINDS } from './row-kinds.js';
import { toRow } from './row.js';

/** Table Storage takes at most this many rows in one transaction. */
export const MAX_ROWS_PER_TRANSACTION = 100;

/** The rows of one act: that it was seen, what it changes, and what must follow from it. */
export function toActions(
  group: GroupId,
  act: string,
  changes: readonly Change[],
  following?: Following,
): TransactionAction[] {
  const { followUps = [], lookAgainAt } = following ?? {};
  const [shows = null] = followUps.flatMap((one) => ('ref' in one ? [one.ref] : []));
  const seen: TransactionAction = ['create', toRow(group, recordKeys.seen(act), { shows })];
  const todo = followUps.map((followUp, index): TransactionAction => {
    return ['create', toRow(group, recordKeys.followUp(act, index), { followUp, lookAgainAt })];
  });
  const actions = [seen, ...changes.map((change) => toAction(group, change)), ...todo];
  if (actions.length > MAX_ROWS_PER_TRANSACTION) {
    throw new Error(`an act of ${actions.length} rows does not fit in one transaction`);
  }
  return actions;
}

function toAction(group: GroupId, change: Change): TransactionAction {
  if (change.row === 'postedCard') {
    const row = toRow(group, recordKeys.postedCard(change.ref), change.activityId);
    return ['upsert', row, 'Replace'];
  }
  return rowAction(group, change.row, change.value, change.was);
}

function rowAction<K extends RecordKind>(
  group: GroupId,
  row: K,
  value: RecordKinds[K] | null,
  was: Kept<RecordKinds[K]> | null,
): TransactionAction {
  if (value === null) {
    if (was === null) throw new Error(`a ${row} that was never there cannot be taken away`);
    return ['delete', { partitionKey: group, rowKey: rowKey(row, nameOf(row, was.value)) }];
  }
  const written = toRow(
    group,
    rowKey(row, nameOf(row, value)),
    value,
    ROW_KINDS[row].columns?.(value),
  );
  return was === null ? ['create', written] : ['update', written, 'Replace', { etag: was.etag }];
}
