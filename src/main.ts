import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { buildApp } from './app.js';
import { ConfigError, readConfig, type Config } from './config.js';

/** How long a stop may take before the process ends anyway; what is left is swept up later. */
const STOP_WITHIN_MS = 15_000;

const config = readOrExit();
const log = pino({ level: config.logLevel });
const app = buildApp(config, { log });

closeWithGrace({ delay: STOP_WITHIN_MS, logger: false }, async ({ err }) => {
  if (err) log.error({ err }, 'ending after an error that nobody caught');
  await app.stop();
  log.info('stopped');
});

const port = await app.start();
log.info({ port, authenticated: config.identity !== null }, 'listening');

function readOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
