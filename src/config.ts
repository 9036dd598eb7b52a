import { z } from 'zod';
import { isZone } from './domain/time.js';
import type { BotIdentity } from './teams/adapter.js';

export type StorageConfig =
  | { readonly kind: 'connectionString'; readonly connectionString: string }
  | { readonly kind: 'identity'; readonly accountName: string; readonly clientId: string | null };

export interface Config {
  readonly port: number;
  /** Null: whoever can reach the port is believed. Only for work on one's own machine. */
  readonly identity: BotIdentity | null;
  readonly storage: StorageConfig;
  /** Where the app is installed for people who lack it; null where nobody may. */
  readonly graph: { readonly url: string; readonly teamsAppId: string } | null;
  readonly tablePrefix: string;
  readonly allowedTenants: readonly string[];
  readonly zone: string;
  readonly reminderLeadDays: readonly number[];
  /** Whether reminders keep to office hours. */
  readonly decentHours: boolean;
  readonly sweepSeconds: number;
  readonly followUpGraceSeconds: number;
  readonly retrySeconds: number;
  readonly logLevel: string;
}

/** Everything that is wrong with the configuration, at once, each under its variable's name. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['The configuration is not complete:', ...faults.map((f) => `- ${f}`)].join('\n'));
  }
}

/** An empty variable is one that is not set. */
const text = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const number = (fallback: number, least: number) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number({ message: 'must be a number' }).min(least).default(fallback),
  );

const envSchema = z.object({
  PORT: number(3978, 0).pipe(z.number().int().max(65_535)),
  MICROSOFT_APP_TYPE: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMsi']).default('SingleTenant'),
  ),
  MICROSOFT_APP_ID: text,
  MICROSOFT_APP_PASSWORD: text,
  MICROSOFT_APP_TENANT_ID: text,
  RUN_WITHOUT_AUTHENTICATION: text,
  ALLOWED_TENANTS: text,
  STORAGE_CONNECTION_STRING: text,
  STORAGE_ACCOUNT_NAME: text,
  AZURE_CLIENT_ID: text,
  GRAPH_TEAMS_APP_ID: text,
  GRAPH_URL: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.string().url().default('https://graph.microsoft.com/v1.0'),
  ),
  TABLE_PREFIX: text,
  TIME_ZONE: text,
  REMINDER_LEAD_DAYS: text,
  REMINDER_HOURS: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['decent', 'any']).default('decent'),
  ),
  SWEEP_SECONDS: number(20, 0.1),
  FOLLOW_UP_GRACE_SECONDS: number(30, 0.1),
  RETRY_SECONDS: number(60, 1),
  LOG_LEVEL: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ),
});
type Env = z.infer<typeof envSchema>;

/** Reads the environment. Throws ConfigError. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const env = readVariables(environment, faults);
  const config: Config = {
    port: env.PORT,
    identity: readIdentity(env, faults),
    storage: readStorage(env, faults),
    graph: readGraph(env, faults),
    tablePrefix: env.TABLE_PREFIX ?? '',
    allowedTenants: list(env.ALLOWED_TENANTS),
    zone: env.TIME_ZONE ?? 'Europe/Stockholm',
    reminderLeadDays: list(env.REMINDER_LEAD_DAYS ?? '7,1').map(Number),
    decentHours: env.REMINDER_HOURS === 'decent',
    sweepSeconds: env.SWEEP_SECONDS,
    followUpGraceSeconds: env.FOLLOW_UP_GRACE_SECONDS,
    retrySeconds: env.RETRY_SECONDS,
    logLevel: env.LOG_LEVEL,
  };
  if (!isZone(config.zone)) faults.push(`TIME_ZONE: ${config.zone} is no time zone`);
  if (!config.reminderLeadDays.every((days) => Number.isInteger(days) && days >= 0 && days < 366)) {
    faults.push('REMINDER_LEAD_DAYS: whole days parted by commas, for instance 7,1');
  }
  if (!/^([A-Za-z][A-Za-z0-9]{0,40})?$/.test(config.tablePrefix)) {
    faults.push('TABLE_PREFIX: letters and digits only, a letter first');
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** A variable that cannot be read is a fault, and left out so that the others are still checked. */
function readVariables(environment: NodeJS.ProcessEnv, faults: string[]): Env {
  const parsed = envSchema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  faults.push(...issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const unreadable = new Set(issues.map(({ path }) => path[0]));
  const readable = Object.entries(environment).filter(([name]) => !unreadable.has(name));
  return envSchema.parse(Object.fromEntries(readable));
}

function readIdentity(env: Env, faults: string[]): BotIdentity | null {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId } = env;
  const { MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TYPE: type } = env;
  if (env.RUN_WITHOUT_AUTHENTICATION !== undefined) {
    if (env.RUN_WITHOUT_AUTHENTICATION !== 'local') {
      faults.push('RUN_WITHOUT_AUTHENTICATION: the only value is "local"');
    }
    if (appId !== undefined) {
      faults.push('RUN_WITHOUT_AUTHENTICATION: set together with MICROSOFT_APP_ID; remove one');
    }
    return null;
  }
  if (appId === undefined) {
    faults.push(
      'MICROSOFT_APP_ID: not set, so anyone could speak for anyone; ' +
        'to allow that on your own machine set RUN_WITHOUT_AUTHENTICATION=local',
    );
  }
  if (tenantId === undefined && type !== 'MultiTenant') {
    faults.push(`MICROSOFT_APP_TENANT_ID: needed for ${type}`);
  }
  if (type === 'UserAssignedMsi') {
    if (password !== undefined)
      faults.push('MICROSOFT_APP_PASSWORD: not used with UserAssignedMsi');
    return { type, appId: appId ?? '', tenantId: tenantId ?? '' };
  }
  if (password === undefined) faults.push(`MICROSOFT_APP_PASSWORD: needed for ${type}`);
  return { type, appId: appId ?? '', tenantId: tenantId ?? '', password: password ?? '' };
}

/** The bot asks Graph as itself, in the tenant that it is registered in. */
function readGraph(env: Env, faults: string[]): Config['graph'] {
  const { GRAPH_TEAMS_APP_ID: teamsAppId, GRAPH_URL: url } = env;
  if (teamsAppId === undefined) return null;
  const isLocal = env.RUN_WITHOUT_AUTHENTICATION !== undefined;
  if (!isLocal && env.MICROSOFT_APP_TENANT_ID === undefined) {
    faults.push('GRAPH_TEAMS_APP_ID: needs MICROSOFT_APP_TENANT_ID, the tenant of its users');
  }
  return { url, teamsAppId };
}

function readStorage(env: Env, faults: string[]): StorageConfig {
  const { STORAGE_CONNECTION_STRING: connectionString, STORAGE_ACCOUNT_NAME: accountName } = env;
  if ((connectionString === undefined) === (accountName === undefined)) {
    faults.push('STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT_NAME: set one of them');
  }
  return connectionString !== undefined
    ? { kind: 'connectionString', connectionString }
    : { kind: 'identity', accountName: accountName ?? '', clientId: env.AZURE_CLIENT_ID ?? null };
}

function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
