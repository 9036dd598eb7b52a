import { DefaultAzureCredential, ManagedIdentityCredential } from '@azure/identity';
import type { StorageAccess } from './tables.js';

/** A connection string, or the identity that the machine runs under. */
export function openStorageAccess(
  storage:
    | { readonly kind: 'connectionString'; readonly connectionString: string }
    | { readonly kind: 'identity'; readonly accountName: string; readonly clientId: string | null },
): StorageAccess {
  if (storage.kind === 'connectionString') return storage;
  const { accountName, clientId } = storage;
  const credential = clientId
    ? new ManagedIdentityCredential({ clientId })
    : new DefaultAzureCredential();
  return { kind: 'identity', accountName, credential };
}
