import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

/** The operator's own command on a scene's storage, as `npm run reminders` starts it: what it prints. */
export function operator(prefix: string, connectionString: string) {
  return async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'src/operate.ts', ...args],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          RUN_WITHOUT_AUTHENTICATION: 'local',
          STORAGE_CONNECTION_STRING: connectionString,
          TABLE_PREFIX: prefix,
        },
      },
    );
    return stdout;
  };
}
