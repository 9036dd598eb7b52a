import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { openTables, type StorageAccess, type Tables } from '../../src/store/tables.js';

export function storageAccess(): StorageAccess {
  return { kind: 'connectionString', connectionString: inject('connectionString') };
}

export function ownPrefix(): string {
  return `T${randomBytes(6).toString('hex')}`;
}

/** Tables in the real emulator that nobody else writes to. */
export async function ownTables(): Promise<Tables> {
  const tables = openTables(storageAccess(), ownPrefix());
  await tables.create();
  return tables;
}
