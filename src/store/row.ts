import type { TableEntity, TableEntityResult } from '@azure/data-tables';
import type { z } from 'zod';

/** Rows of this version are written; a newer one is refused, never guessed at. */
const ROW_VERSION = 1;

/** What storage takes in one text column, in UTF-16 units. The emulator takes more in some cases. */
const MAX_DATA = 32_768;

/** What every row looks like: keys, version, the value as JSON, and columns to filter on. */
export interface Row {
  v: number;
  data: string;
}

export type Columns = Readonly<Record<string, string | number | boolean>>;

export function toRow(
  partitionKey: string,
  rowKey: string,
  value: unknown,
  columns: Columns = {},
): TableEntity {
  const data = JSON.stringify(value);
  if (data.length > MAX_DATA) {
    throw new Error(`row ${partitionKey}/${rowKey} is ${data.length} long; ${MAX_DATA} fit`);
  }
  return { partitionKey, rowKey, ...columns, v: ROW_VERSION, data };
}

/** Parses, never casts: a row that does not fit is a fault that names its keys. */
export function fromRow<T>(schema: z.ZodType<T, z.ZodTypeDef, unknown>, row: StoredRow): T {
  const name = `row ${String(row.partitionKey)}/${String(row.rowKey)}`;
  if (row.v !== ROW_VERSION) {
    throw new Error(`${name} has version ${row.v}; this program knows ${ROW_VERSION}`);
  }
  const parsed = schema.safeParse(parseJson(row.data, name));
  if (!parsed.success) throw new Error(`${name} cannot be read`, { cause: parsed.error });
  return parsed.data;
}

function parseJson(data: string, name: string): unknown {
  try {
    return JSON.parse(data);
  } catch (error) {
    throw new Error(`${name} cannot be read`, { cause: error });
  }
}

export type StoredRow = Pick<TableEntityResult<Row>, 'v' | 'data'> & {
  partitionKey?: string | undefined;
  rowKey?: string | undefined;
};
