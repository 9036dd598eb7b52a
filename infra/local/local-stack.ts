import { join } from 'node:path';
import { type Child } from './child.js';
import { claimDataDir } from './claim-data-dir.js';
import { freePort } from './free-port.js';
import { LocalFault } from './local-fault.js';
import { type Azurite, startAzurite } from './start-azurite.js';
import { type Bot, startBot } from './start-bot.js';
import { type Playground, startPlayground } from './start-playground.js';

export interface LocalStackOptions {
  dataDir: string;
  botEntry: string;
  onBotLine?: (line: string) => void;
}

export interface LocalStack {
  azurite: Azurite;
  bot: Bot;
  playground: Playground;
  /** Resolves when a part has ended on its own. */
  broken: Promise<LocalFault>;
  stop: () => Promise<void>;
}

const usualQueuePort = 10001;
const usualTablePort = 10002;

/** Storage, bot and client together; either all of them run, or none does. */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const release = await claimDataDir(options.dataDir);
  const running: Child[] = [];
  const stop = async (): Promise<void> => {
    // The bot first, so that what it still writes while closing is written; Azurite last.
    for (const child of running.splice(0).reverse()) await child.stop();
    await release();
  };

  try {
    const azurite = await startAzurite({
      location: join(options.dataDir, 'azurite'),
      queuePort: await freePort(usualQueuePort),
      tablePort: await freePort(usualTablePort),
    });
    running.push(azurite.child);

    const bot = await startBot({
      connectionString: azurite.connectionString,
      entry: options.botEntry,
      ...(options.onBotLine === undefined ? {} : { onLine: options.onBotLine }),
    });
    const playground = await startPlayground(bot.url, options.dataDir).catch(
      async (fault: unknown) => {
        await bot.child.stop();
        throw fault;
      },
    );
    running.push(playground.child, bot.child);

    const broken = Promise.race(
      running.map(async (child) => LocalFault.ofEndedChild(child, await child.ended)),
    );
    return { azurite, bot, playground, broken, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
