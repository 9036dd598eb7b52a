import { TableClient, TableServiceClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { limitTime } from './time-limit.js';

/** How to reach the storage account: a connection string, or an account with an identity. */
export type StorageAccess =
  | { readonly kind: 'connectionString'; readonly connectionString: string }
  | {
      readonly kind: 'identity';
      readonly accountName: string;
      readonly credential: TokenCredential;
    };

export interface Tables {
  readonly record: TableClient;
  readonly byPerson: TableClient;
  readonly schedule: TableClient;
  readonly directory: TableClient;
  readonly search: TableClient;
  readonly meanings: TableClient;
  /** Creates what is missing. */
  create(): Promise<void>;
  /** One cheap request, for readiness. */
  ping(): Promise<void>;
}

/** Whoever asks whether the process is ready does not wait long for the answer. */
const PING_MS = 2000;
const AT_ONCE = { retryOptions: { maxRetries: 0 } };

/** `prefix` lets several installations, or tests, share one account. */
export function openTables(access: StorageAccess, prefix = ''): Tables {
  const open = (name: string) => openTable(access, prefix + name);
  const service = openService(access);
  const tables = {
    record: open('Record'),
    byPerson: open('ByPerson'),
    schedule: open('Schedule'),
    directory: open('Directory'),
    search: open('Search'),
    meanings: open('Meanings'),
  };
  return {
    ...tables,
    async create() {
      await Promise.all(Object.values(tables).map((table) => table.createTable()));
    },
    async ping() {
      const abortSignal = AbortSignal.timeout(PING_MS);
      await service.listTables({ abortSignal }).byPage({ maxPageSize: 1 }).next();
    },
  };
}

function openTable(access: StorageAccess, name: string): TableClient {
  const table = newTable(access, name);
  limitTime(table.pipeline);
  return table;
}

function newTable(access: StorageAccess, name: string): TableClient {
  return access.kind === 'connectionString'
    ? TableClient.fromConnectionString(access.connectionString, name, localOptions(access))
    : new TableClient(tableUrl(access.accountName), name, access.credential);
}

function openService(access: StorageAccess): TableServiceClient {
  return access.kind === 'connectionString'
    ? TableServiceClient.fromConnectionString(access.connectionString, {
        ...localOptions(access),
        ...AT_ONCE,
      })
    : new TableServiceClient(tableUrl(access.accountName), access.credential, AT_ONCE);
}

function tableUrl(accountName: string): string {
  return `https://${accountName}.table.core.windows.net`;
}

/** Plain http is for the local emulator only. */
function localOptions(access: { connectionString: string }) {
  return {
    allowInsecureConnection: /TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(
      access.connectionString,
    ),
  };
}
