import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { faults, faulty, LOCAL } from './faults.js';

describe('readConfig', () => {
  it('needs only a way to be reached and a place for the record; the rest has defaults', () => {
    expect(readConfig(LOCAL)).toMatchObject({
      port: 3978,
      identity: null,
      storage: { kind: 'connectionString', connectionString: 'UseDevelopmentStorage=true' },
      tablePrefix: '',
      allowedTenants: [],
      zone: 'Europe/Stockholm',
      reminderLeadDays: [7, 1],
      sweepSeconds: 20,
      followUpGraceSeconds: 30,
      logLevel: 'info',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const names = ['PORT', 'MICROSOFT_APP_TYPE', 'MICROSOFT_APP_ID', 'TIME_ZONE', 'SWEEP_SECONDS'];
    const more = ['STORAGE_ACCOUNT_NAME', 'REMINDER_LEAD_DAYS', 'LOG_LEVEL', 'TABLE_PREFIX'];
    const empty = Object.fromEntries([...names, ...more].map((name) => [name, '']));
    expect(readConfig({ ...empty, ...LOCAL })).toEqual(readConfig(LOCAL));
  });

  it('reads what is set', () => {
    const set = {
      PORT: '0',
      ALLOWED_TENANTS: ' one, two ,',
      TABLE_PREFIX: 'Test1',
      TIME_ZONE: 'Europe/Helsinki',
      REMINDER_LEAD_DAYS: '14, 3,0',
      SWEEP_SECONDS: '0.5',
      LOG_LEVEL: 'silent',
    };
    expect(readConfig({ ...LOCAL, ...set })).toMatchObject({
      port: 0,
      allowedTenants: ['one', 'two'],
      tablePrefix: 'Test1',
      zone: 'Europe/Helsinki',
      reminderLeadDays: [14, 3, 0],
      sweepSeconds: 0.5,
      logLevel: 'silent',
    });
  });

  it('tells all faults at once, each under its variable', () => {
    const environment = { TIME_ZONE: 'Mars', REMINDER_LEAD_DAYS: '7,soon', TABLE_PREFIX: '1_a' };
    expect(faulty(environment)).toEqual([
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_PASSWORD',
      'STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT_NAME',
      'TIME_ZONE',
      'REMINDER_LEAD_DAYS',
      'TABLE_PREFIX',
    ]);
    expect(faulty({ ...LOCAL, PORT: 'x', SWEEP_SECONDS: '-1', LOG_LEVEL: 'loud' })).toEqual([
      'PORT',
      'SWEEP_SECONDS',
      'LOG_LEVEL',
    ]);
  });

  it('installs the app for people only where that is configured, in a tenant that is known', () => {
    expect(readConfig(LOCAL).graph).toBeNull();
    expect(readConfig({ ...LOCAL, GRAPH_TEAMS_APP_ID: 'app' }).graph).toEqual({
      url: 'https://graph.microsoft.com/v1.0',
      teamsAppId: 'app',
    });
    expect(faulty({ ...LOCAL, GRAPH_URL: 'graph' })).toEqual(['GRAPH_URL']);
    const ofMany = { MICROSOFT_APP_TYPE: 'MultiTenant', RUN_WITHOUT_AUTHENTICATION: '' };
    const bot = { MICROSOFT_APP_ID: 'bot', MICROSOFT_APP_PASSWORD: 'secret' };
    const graph = { GRAPH_TEAMS_APP_ID: 'app' };
    expect(faulty({ ...LOCAL, ...ofMany, ...bot, ...graph })).toEqual(['GRAPH_TEAMS_APP_ID']);
    expect(faulty({ ...LOCAL, ...ofMany, ...bot })).toEqual([]);
  });

  // Values that cannot be read at all are still told alone, and the others only once they are mended.
  it('tells unreadable values together with what is missing', () => {
    expect(faulty({ ...LOCAL, PORT: 'x', TIME_ZONE: 'Mars' })).toEqual(['PORT', 'TIME_ZONE']);
  });

  it('writes the faults out, one a line, and never the password', () => {
    const environment = { MICROSOFT_APP_PASSWORD: 'not a real one', TIME_ZONE: 'Mars' };
    expect(() => readConfig(environment)).toThrow(/\n- MICROSOFT_APP_ID: .*\n(.*\n)*- TIME_ZONE: /);
    expect(faults(environment).join()).not.toContain('not a real one');
  });

  it.each(['', 'Mars', 'Europe/Stockholm2'])('refuses the zone "%s" unless it is empty', (zone) => {
    expect(faulty({ ...LOCAL, TIME_ZONE: zone })).toEqual(zone === '' ? [] : ['TIME_ZONE']);
  });

  it.each(['-1', '1.5', '366', 'x'])('refuses a reminder %s days before', (days) => {
    expect(faulty({ ...LOCAL, REMINDER_LEAD_DAYS: `7,${days}` })).toEqual(['REMINDER_LEAD_DAYS']);
  });

  it.each(['1a', 'a-b', 'å', 'a'.repeat(42)])('refuses the prefix "%s"', (prefix) => {
    expect(faulty({ ...LOCAL, TABLE_PREFIX: prefix })).toEqual(['TABLE_PREFIX']);
  });
});
