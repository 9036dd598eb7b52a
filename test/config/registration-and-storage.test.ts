import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { faulty, LOCAL, REGISTERED } from './faults.js';

describe('who may speak to the bot', () => {
  it('runs without authentication only where that is said in one word', () => {
    const storage = { STORAGE_ACCOUNT_NAME: 'account' };
    expect(faulty(storage)).toContain('MICROSOFT_APP_ID');
    for (const word of ['true', '1', 'LOCAL', 'yes']) {
      const environment = { ...storage, RUN_WITHOUT_AUTHENTICATION: word };
      expect(faulty(environment)).toEqual(['RUN_WITHOUT_AUTHENTICATION']);
    }
    expect(faulty({ ...LOCAL, MICROSOFT_APP_ID: 'app' })).toEqual(['RUN_WITHOUT_AUTHENTICATION']);
  });

  it('knows the three kinds of registration, and what each needs', () => {
    const { MICROSOFT_APP_PASSWORD: password, ...noPassword } = REGISTERED;
    expect(readConfig(REGISTERED).identity).toEqual({
      type: 'SingleTenant',
      appId: 'app',
      tenantId: 'tenant',
      password,
    });
    const managed = { ...noPassword, MICROSOFT_APP_TYPE: 'UserAssignedMsi' };
    const identity = { type: 'UserAssignedMsi', appId: 'app', tenantId: 'tenant' };
    expect(readConfig(managed).identity).toEqual(identity);
    const multi = { ...REGISTERED, MICROSOFT_APP_TYPE: 'MultiTenant', MICROSOFT_APP_TENANT_ID: '' };
    expect(readConfig(multi).identity).toMatchObject({ type: 'MultiTenant', tenantId: '' });

    expect(faulty(noPassword)).toEqual(['MICROSOFT_APP_PASSWORD']);
    expect(faulty({ ...managed, MICROSOFT_APP_PASSWORD: 'x' })).toEqual(['MICROSOFT_APP_PASSWORD']);
    expect(faulty({ ...managed, MICROSOFT_APP_TENANT_ID: '' })).toEqual([
      'MICROSOFT_APP_TENANT_ID',
    ]);
    expect(faulty({ ...REGISTERED, MICROSOFT_APP_TYPE: 'Bot' })).toEqual(['MICROSOFT_APP_TYPE']);
  });
});

describe('where the record is kept', () => {
  it('is an account by its name, signed in to with an identity', () => {
    const kind = 'identity';
    const account = { kind, accountName: 'account', clientId: null };
    expect(readConfig(REGISTERED).storage).toEqual(account);
    const chosen = readConfig({ ...REGISTERED, AZURE_CLIENT_ID: 'client' });
    expect(chosen.storage).toEqual({ ...account, clientId: 'client' });
  });

  it('is said once, not twice', () => {
    expect(faulty({ ...LOCAL, STORAGE_ACCOUNT_NAME: 'account' })).toEqual([
      'STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT_NAME',
    ]);
  });
});
