import { randomBytes, randomUUID } from 'node:crypto';
import { inject, onTestFinished, vi } from 'vitest';
import { buildApp } from '../../../src/app.js';
import { readConfig } from '../../../src/config.js';
import type { Log } from '../../../src/usecases/ports.js';
import { startTeamsSimulator } from '../../support/teams-simulator/start-teams-simulator.js';
import { startTokenIssuer, type TokenOptions } from '../../support/token-issuer.js';
import { aGroup } from './a-group.js';

/** The whole app as in production: it believes nobody without a token. */
export async function guarded(env: Readonly<Record<string, string>> = {}) {
  const appId = randomUUID();
  const tenant = randomUUID();
  const issuer = await startTokenIssuer(appId);
  const connectionString = inject('connectionString');
  const prefix = `T${randomBytes(6).toString('hex')}`;
  const config = readConfig({
    PORT: '0',
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: 'not used here',
    MICROSOFT_APP_TENANT_ID: tenant,
    STORAGE_CONNECTION_STRING: connectionString,
    TABLE_PREFIX: prefix,
    ...env,
  });
  const warnings: string[] = [];
  const errors: object[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (_, message) => warnings.push(message),
    error: (fields) => errors.push(fields),
  };
  // The SDK tells the console of every token that it does not like.
  const muted = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const app = buildApp(config, { log, tokens: issuer.tokens });
  const port = await app.start();

  let header: (serviceUrl: string) => string = (serviceUrl) => issuer.authorize(serviceUrl);
  const teams = await startTeamsSimulator({
    botAppId: appId,
    tenant,
    botUrl: `http://127.0.0.1:${port}/api/messages`,
    authorization: ({ serviceUrl }) => header(String(serviceUrl)),
  });
  onTestFinished(async () => {
    await app.stop();
    await teams.close();
    issuer.close();
    muted.mockRestore();
  });
  return {
    teams,
    warnings,
    errors,
    connectionString,
    prefix,
    idle: () => app.idle(),
    /** A group that has been at work, with tokens as they should be. */
    group: () => aGroup(teams),
    /** From now on Teams, or somebody who says so, shows this. */
    shows(token: string | TokenOptions) {
      header = (url) => (typeof token === 'string' ? token : issuer.authorize(url, token));
    },
  };
}
