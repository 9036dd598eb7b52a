import type { TransactionAction } from '@azure/data-tables';
import type { FollowUp } from '../domain/follow-up.js';
import type { GroupId } from '../domain/ids.js';
import type { Change } from '../usecases/ports.js';
import { recordKeys } from './record-keys.js';
import { toRow } from './row.js';

/** Table Storage takes at most this many rows in one transaction. */
export const MAX_ROWS_PER_TRANSACTION = 100;

/** The rows of one act: that it was seen, what it changes, and what must follow from it. */
export function toActions(
  group: GroupId,
  act: string,
  changes: readonly Change[],
  followUps: readonly FollowUp[],
): TransactionAction[] {
  const [shows = null] = followUps.flatMap((one) => ('ref' in one ? [one.ref] : []));
  const seen: TransactionAction = ['create', toRow(group, recordKeys.seen(act), { shows })];
  const todo = followUps.map((followUp, index): TransactionAction => {
    return ['create', toRow(group, recordKeys.followUp(act, index), followUp)];
  });
  const actions = [seen, ...changes.map((change) => toAction(group, act, change)), ...todo];
  if (actions.length > MAX_ROWS_PER_TRANSACTION) {
    throw new Error(`an act of ${actions.length} rows does not fit in one transaction`);
  }
  return actions;
}

function toAction(group: GroupId, act: string, change: Change): TransactionAction {
  switch (change.row) {
    case 'group':
      return write(toRow(group, recordKeys.group, change.value), change.etag);
    case 'decision':
      return ['create', toRow(group, recordKeys.decision(change.value.number), change.value)];
    case 'assignment': {
      const { number, round, done } = change.value;
      const columns = { round, open: done === null };
      return write(toRow(group, recordKeys.assignment(number), change.value, columns), change.etag);
    }
    case 'answer': {
      const { round, assignment, of } = change.value;
      return [
        'upsert',
        toRow(group, recordKeys.answer(round, assignment, of), change.value),
        'Replace',
      ];
    }
    case 'share': {
      const { assignment, by } = change.value;
      return ['upsert', toRow(group, recordKeys.share(assignment, by.id), change.value), 'Replace'];
    }
    case 'postedCard':
      return [
        'upsert',
        toRow(group, recordKeys.postedCard(change.ref), change.activityId),
        'Replace',
      ];
    case 'audit':
      return ['create', toRow(group, recordKeys.audit(change.value.at, act), change.value)];
  }
}

function write(row: ReturnType<typeof toRow>, etag: string | null): TransactionAction {
  return etag === null ? ['create', row] : ['update', row, 'Replace', { etag }];
}
