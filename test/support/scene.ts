import { randomBytes } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import { buildApp, type App } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Log } from '../../src/usecases/ports.js';
import {
  startTeamsSimulator,
  type SimulatorOptions,
} from './teams-simulator/start-teams-simulator.js';
import { workingDay } from './working-day.js';

export interface SceneOptions {
  readonly teams?: SimulatorOptions;
  readonly env?: Readonly<Record<string, string>>;
  /** A working day's, which goes on, unless a story sets its own. */
  readonly clock?: () => string;
  readonly connectionString?: string;
}

export interface LoggedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

/** The whole app, on tables of its own in the real emulator, in a simulated Teams. */
export async function scene(options: SceneOptions = {}) {
  const prefix = `T${randomBytes(6).toString('hex')}`;
  const clock = options.clock ?? workingDay;
  const teams = await startTeamsSimulator({ now: () => new Date(clock()), ...options.teams });
  const log: LoggedLine[] = [];
  const connectionString = options.connectionString ?? inject('connectionString');

  async function startApp(env: Readonly<Record<string, string>> = {}): Promise<App> {
    const config = readConfig({
      PORT: '0',
      RUN_WITHOUT_AUTHENTICATION: 'local',
      STORAGE_CONNECTION_STRING: connectionString,
      TABLE_PREFIX: prefix,
      SWEEP_SECONDS: '0.3',
      FOLLOW_UP_GRACE_SECONDS: '2',
      // Tests run at night, too.
      REMINDER_HOURS: 'any',
      ...options.env,
      ...env,
    });
    const app = buildApp(config, {
      log: keep(log),
      clock,
    });
    const port = await app.start();
    teams.connectTo(`http://127.0.0.1:${port}/api/messages`);
    return app;
  }

  let app = await startApp();
  onTestFinished(async () => {
    await app.stop();
    await teams.close();
  });
  return {
    teams,
    log,
    prefix,
    connectionString,
    /** What went wrong inside; a scenario in which nothing should expects none. */
    errors: () => log.filter(({ level }) => level === 'error'),
    idle: () => app.idle(),
    /** Everything that has fallen due by the scene's clock, now instead of in a while. */
    round: () => app.round(),
    /** An orderly stop and a new start on the same tables. */
    async restart(env: Readonly<Record<string, string>> = {}) {
      await app.stop();
      app = await startApp(env);
    },
  };
}

function keep(lines: LoggedLine[]): Log {
  const at = (level: LoggedLine['level']) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
