import { createHash } from 'node:crypto';

/** A few letters that stand for a value, and change with it. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
