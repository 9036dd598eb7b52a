import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { ConfigError, readConfig, type Config } from './config.js';
import type { GroupId } from './domain/ids.js';
import { isCalendarDate, toInstant } from './domain/time.js';
import { openPorts } from './open-ports.js';
import { withGroupAsOne } from './operator-arguments.js';
import { printForeseen } from './reminders/print-foreseen.js';
import { readReminder } from './store/reminder-message.js';
import { openReminderQueues, type ReminderQueues } from './store/reminder-queue.js';
import { openStorageAccess } from './store/storage-access.js';
import { foreseeReminders } from './usecases/foresee-reminders.js';

/** What an operator can do with reminders, on the same settings as the bot. */
const USAGE = `npm run reminders -- poison list|replay
npm run reminders -- --dry-run --at 2026-12-03T08:00 [--group ID]
`;

const COMMANDS: Readonly<Record<string, (queues: ReminderQueues) => Promise<string>>> = {
  'poison list': listPoison,
  'poison replay': async ({ poison }) => `${await poison.replay()} put back in the queue\n`,
};

async function listPoison({ poison }: ReminderQueues): Promise<string> {
  const all = await poison.list();
  const lines = all.map(({ text, reason, since }) => {
    const message = readReminder(text);
    // Ids, not names: what an operator sees may end in a ticket.
    const what = message ? [message.day, message.group, message.person.id] : ['not a reminder'];
    return [since.toISOString(), reason, ...what].join('\t');
  });
  return [...lines, `${all.length} put away`].map((line) => `${line}\n`).join('');
}

interface Asked {
  readonly run: (config: Config) => Promise<string>;
}

/** Null for what was asked wrongly. */
function read(args: readonly string[]): Asked | null {
  const command = COMMANDS[args.join(' ')];
  if (command) return { run: (config) => onQueues(config, command) };
  if (!args.includes('--dry-run')) return null;
  const { values } = parseArgs({
    args: withGroupAsOne(args),
    options: {
      'dry-run': { type: 'boolean' },
      at: { type: 'string' },
      group: { type: 'string' },
    },
  });
  const [day = '', time = ''] = (values.at ?? '').split('T');
  if (!isCalendarDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const only = (values.group ?? null) as GroupId | null;
  return {
    async run(config) {
      const { ports } = openPorts(config, { log: pino({ level: 'silent' }) });
      const at = toInstant(day, time, config.zone);
      return printForeseen(await foreseeReminders(ports, at, only));
    },
  };
}

async function onQueues(
  config: Config,
  command: (queues: ReminderQueues) => Promise<string>,
): Promise<string> {
  const access = openStorageAccess(config.storage);
  const queues = openReminderQueues(access, config.tablePrefix, config.retrySeconds);
  await queues.create();
  return command(queues);
}

/** The exit code: 2 for what was asked wrongly. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const asked = read(args);
    if (!asked) {
      process.stderr.write(USAGE);
      return 2;
    }
    process.stdout.write(await asked.run(readConfig(process.env)));
    return 0;
  } catch (error) {
    const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
    if (!isUsage && !(error instanceof ConfigError)) throw error;
    process.stderr.write(isUsage ? USAGE : `${(error as Error).message}\n`);
    return 2;
  }
}

const code = await run(process.argv.slice(2));
// Connections that were opened to ask Teams would keep the process up for a while.
process.stdout.write('', () => process.exit(code));
