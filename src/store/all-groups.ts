import { odata, type TableClient } from '@azure/data-tables';
import type { GroupId } from '../domain/ids.js';

/** Every group that has a record. Looks through the whole table: for operators, never for a turn. */
export async function allGroups(record: TableClient): Promise<readonly GroupId[]> {
  const groups: GroupId[] = [];
  const queryOptions = { filter: odata`RowKey eq ${'group'}`, select: ['PartitionKey'] };
  for await (const { partitionKey } of record.listEntities({ queryOptions })) {
    groups.push(String(partitionKey) as GroupId);
  }
  return groups.sort();
}
