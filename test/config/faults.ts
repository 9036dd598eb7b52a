import { ConfigError, readConfig } from '../../src/config.js';

/** The least that the bot runs with on one's own machine. */
export const LOCAL = {
  RUN_WITHOUT_AUTHENTICATION: 'local',
  STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
};
/** A bot that is registered, with an account for its record. */
export const REGISTERED = {
  MICROSOFT_APP_ID: 'app',
  MICROSOFT_APP_PASSWORD: 'not a real one',
  MICROSOFT_APP_TENANT_ID: 'tenant',
  STORAGE_ACCOUNT_NAME: 'account',
};

/** What is wrong with the configuration; nothing where it is read. */
export function faults(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults;
  }
}

/** The variable that each fault names. */
export const faulty = (environment: NodeJS.ProcessEnv) =>
  faults(environment).map((fault) => fault.replace(/:.*$/, ''));
