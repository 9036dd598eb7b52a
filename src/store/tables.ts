import { TableClient, TableServiceClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';

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
  /** Creates what is missing. */
  create(): Promise<void>;
  /** One cheap request, for readiness. */
  ping(): Promise<void>;
}

/** `prefix` lets several installations, or tests, share one account. */
export function openTables(access: StorageAccess, prefix = ''): Tables {
  const open = (name: string) => openTable(access, prefix + name);
  const tables = {
    record: open('Record'),
    byPerson: open('ByPerson'),
    schedule: open('Schedule'),
    directory: open('Directory'),
  };
  return {
    ...tables,
    async create() {
      await Promise.all(Object.values(tables).map((table) => table.createTable()));
    },
    async ping() {
      const service = openService(access);
      await service.listTables().byPage({ maxPageSize: 1 }).next();
    },
  };
}

function openTable(access: StorageAccess, name: string): TableClient {
  return access.kind === 'connectionString'
    ? TableClient.fromConnectionString(access.connectionString, name, localOptions(access))
    : new TableClient(tableUrl(access.accountName), name, access.credential);
}

function openService(access: StorageAccess): TableServiceClient {
  return access.kind === 'connectionString'
    ? TableServiceClient.fromConnectionString(access.connectionString, localOptions(access))
    : new TableServiceClient(tableUrl(access.accountName), access.credential);
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
