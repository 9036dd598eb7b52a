import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { openTables } from '../../src/store/tables.js';
import { bicepFiles, INFRA, MAIN, readBicep } from './read-bicep.js';

const files = bicepFiles();
const main = readBicep(MAIN);
const moduleCode = (name: string) => readBicep(join(INFRA, 'modules', name)).code;

describe.each(files.map((file) => [basename(file.path), file] as const))('%s', (_, file) => {
  it('closes every bracket and string that it opens', () => {
    const open: string[] = [];
    const closing: Record<string, string> = { '}': '{', ']': '[', ')': '(' };
    for (const sign of file.code.replace(/'[^'\n]*'/g, "''").match(/[{}[\]()]/g) ?? []) {
      if (sign in closing) expect(open.pop()).toBe(closing[sign]);
      else open.push(sign);
    }
    expect(open).toEqual([]);
    for (const line of file.code.split('\n')) {
      expect((line.match(/'/g) ?? []).length % 2, line).toBe(0);
    }
  });

  it('holds no secret and asks for none', () => {
    expect(file.code).not.toMatch(/listKeys|listAccountSas|password|AccountKey|secret|@secure/i);
  });

  it('gives each module a file that exists and exactly the parameters that it takes', () => {
    for (const { path, params } of file.modules) {
      expect(existsSync(path), path).toBe(true);
      const declared = readBicep(path).params;
      expect(declared.map(({ name }) => name)).toEqual(expect.arrayContaining([...params]));
      const required = declared.filter(({ optional }) => !optional).map(({ name }) => name);
      expect(params).toEqual(expect.arrayContaining(required));
    }
  });

  it('uses only outputs that its modules have', () => {
    const uses = file.code.matchAll(/(\w+)\.outputs\.(\w+)/g);
    for (const [use, name, output] of uses) {
      const path = file.modules.find((module) => module.name === name)?.path ?? '';
      expect(existsSync(path) ? readBicep(path).outputs : [], use).toContain(output);
    }
  });

  it('uses every parameter that it declares', () => {
    for (const { name } of file.params) {
      expect(file.code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length, name).toBeGreaterThan(1);
    }
  });
});

it('every module is used', () => {
  const used = main.modules.map(({ path }) => path);
  expect(used.sort()).toEqual(
    files
      .map(({ path }) => path)
      .filter((path) => path !== MAIN)
      .sort(),
  );
});

it('the parameter file sets only what azure.bicep takes, and all that it requires', () => {
  const text = readFileSync(join(INFRA, 'azure.parameters.json'), 'utf8');
  const set = Object.keys((JSON.parse(text) as { parameters: object }).parameters);
  expect(main.params.map(({ name }) => name)).toEqual(expect.arrayContaining(set));
  const required = main.params.filter(({ optional }) => !optional).map(({ name }) => name);
  expect(set).toEqual(expect.arrayContaining(required));
});

describe('the storage account', () => {
  const code = moduleCode('storage.bicep');

  it('lets nobody in by key, by old TLS or without a name', () => {
    expect(code).toContain('allowSharedKeyAccess: false');
    expect(code).toContain('allowBlobPublicAccess: false');
    expect(code).toContain("minimumTlsVersion: 'TLS1_2'");
    expect(code).toContain('supportsHttpsTrafficOnly: true');
  });

  it('has the tables that the app opens, and the queues for reminders', () => {
    const { record, byPerson, schedule, directory, search, meanings } = openTables({
      kind: 'connectionString',
      connectionString: 'UseDevelopmentStorage=true',
    });
    const names = [record, byPerson, schedule, directory, search, meanings].map(
      ({ tableName }) => `'${tableName}'`,
    );
    expect(code).toContain(`[${names.join(', ')}]`);
    expect(code).toContain("['reminders', 'reminders-poison']");
  });

  it('gives the identity the roles for rows and messages, and no others', () => {
    const access = moduleCode('storage-access.bicep');
    const guids = access.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g);
    expect(guids).toEqual([
      '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
      '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
    ]);
    expect(access.match(/principalType: 'ServicePrincipal'/g)).toHaveLength(2);
  });
});

describe('the web app', () => {
  const code = moduleCode('web-app.bicep');
  const names = [...code.matchAll(/\{ name: '(\w+)', value:/g)].map(([, name]) => name);

  it('is told everything that the app needs to start, and PORT by the platform', () => {
    expect(names.sort()).toEqual([
      'ALLOWED_TENANTS',
      'AZURE_CLIENT_ID',
      'GRAPH_TEAMS_APP_ID',
      'LOG_LEVEL',
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_TYPE',
      'REMINDER_LEAD_DAYS',
      'STORAGE_ACCOUNT_NAME',
      'TIME_ZONE',
    ]);
  });

  it('starts an app that accepts these settings', () => {
    const id = '12345678-1234-1234-1234-123456789abc';
    const config = readConfig({
      MICROSOFT_APP_TYPE: /'MICROSOFT_APP_TYPE', value: '(\w+)'/.exec(code)?.[1],
      MICROSOFT_APP_ID: id,
      MICROSOFT_APP_TENANT_ID: id,
      AZURE_CLIENT_ID: id,
      STORAGE_ACCOUNT_NAME: 'avstamningabc',
      ...defaults(),
    });
    expect(config).toMatchObject({
      identity: { type: 'UserAssignedMsi', appId: id, tenantId: id },
      storage: { kind: 'identity', accountName: 'avstamningabc', clientId: id },
      zone: 'Europe/Stockholm',
      reminderLeadDays: [7, 1],
      allowedTenants: [],
    });
  });

  it('runs the built app on Node 22, always on, watched at /healthz', () => {
    expect(code).toContain("linuxFxVersion: 'NODE|22-lts'");
    expect(code).toContain("appCommandLine: 'node dist/main.js'");
    expect(code).toContain('alwaysOn: true');
    expect(code).toContain("healthCheckPath: '/healthz'");
    expect(code).toContain('httpsOnly: true');
  });
});

it('the bot is registered for Teams with the managed identity', () => {
  const code = moduleCode('bot.bicep');
  expect(code).toContain("msaAppType: 'UserAssignedMSI'");
  expect(code).toContain("channelName: 'MsTeamsChannel'");
  expect(main.code).toContain("endpoint: 'https://${webApp.outputs.hostName}/api/messages'");
});

/** What the parameter file says, as the web app would hand it on. */
function defaults(): Record<string, string> {
  const text = readFileSync(join(INFRA, 'azure.parameters.json'), 'utf8');
  const { parameters } = JSON.parse(text) as {
    parameters: {
      timeZone: { value: string };
      reminderLeadDays: { value: number[] };
      logLevel: { value: string };
    };
  };
  return {
    TIME_ZONE: parameters.timeZone.value,
    REMINDER_LEAD_DAYS: parameters.reminderLeadDays.value.join(','),
    LOG_LEVEL: parameters.logLevel.value,
  };
}
