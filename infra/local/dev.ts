import { writeFile } from 'node:fs/promises';
import { banner } from './banner.js';
import { linesToTry } from './lines-to-try.js';
import { LocalFault } from './local-fault.js';
import { type LocalStack, startLocalStack } from './local-stack.js';

const dataDir = process.env['AVSTAMNING_DATA_DIR'] ?? '.data';
// Another file than the sources, for instance the built bot, can be tried the same way.
const botEntry = process.env['DEV_BOT_ENTRY'] ?? 'src/main.ts';
const readyFile = process.env['DEV_READY_FILE'];

/** Resolves at the first Ctrl-C or end of the terminal; later ones change nothing. */
function askedToEnd(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve('asked');
      });
    }
  });
}

async function announce(stack: LocalStack): Promise<void> {
  const playgroundUrl = stack.playground.url;
  process.stdout.write(banner({ playgroundUrl, dataDir, lines: linesToTry() }));
  if (readyFile === undefined) return;
  const facts = {
    playgroundUrl,
    botUrl: stack.bot.url,
    tablesConnectionString: stack.azurite.connectionString,
  };
  await writeFile(readyFile, JSON.stringify(facts));
}

async function run(): Promise<number> {
  const asked = askedToEnd();
  process.stdout.write('Startar lagring, bot och klient … / starting storage, bot and client …\n');
  const starting = startLocalStack({
    dataDir,
    botEntry,
    onBotLine: (line) => process.stdout.write(`${line}\n`),
  });
  const stack = await Promise.race([starting, asked]);
  // Nothing to lose yet, and the children end with this process.
  if (stack === 'asked') process.exit(0);
  await announce(stack);

  const why = await Promise.race([asked, stack.broken]);
  if (why === 'asked') process.stdout.write('\nAvslutar och sparar … / ending and saving …\n');
  else process.stderr.write(why.toText());
  await stack.stop();
  return why === 'asked' ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (fault) {
  process.stderr.write(
    fault instanceof LocalFault ? fault.toText() : `${(fault as Error).stack ?? ''}\n`,
  );
  process.exitCode = 1;
}
