import { ConfigError, readConfig } from './config.js';
import { readReminder } from './store/reminder-message.js';
import { openReminderQueues, type ReminderQueues } from './store/reminder-queue.js';
import { openStorageAccess } from './store/storage-access.js';

/** What an operator can do with reminders that always failed, on the same settings as the bot. */
const USAGE = 'npm run reminders -- poison list|replay\n';

const COMMANDS: Readonly<Record<string, (queues: ReminderQueues) => Promise<string>>> = {
  'poison list': listPoison,
  'poison replay': async ({ poison }) => `${await poison.replay()} put back in the queue\n`,
};

async function listPoison({ poison }: ReminderQueues): Promise<string> {
  const all = await poison.list();
  const lines = all.map(({ text, reason, since }) => {
    const message = readReminder(text);
    // Ids, not names: what an operator sees may end in a ticket.
    const what = message
      ? [message.occasion.meeting, message.occasion.group, message.person.id]
      : ['not a reminder'];
    return [since.toISOString(), reason, ...what].join('\t');
  });
  return [...lines, `${all.length} put away`].map((line) => `${line}\n`).join('');
}

/** The exit code: 2 for what was asked wrongly. */
async function run(asked: string): Promise<number> {
  const command = COMMANDS[asked];
  if (!command) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const config = readConfig(process.env);
    const access = openStorageAccess(config.storage);
    const queues = openReminderQueues(access, config.tablePrefix, config.retrySeconds);
    await queues.create();
    process.stdout.write(await command(queues));
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2).join(' '));
