/**
 * The whole bot in a process of its own, to be killed. Everything is loaded at once, but
 * nothing is begun before the word comes, so that a replacement is ready when it is needed.
 */
import { once } from 'node:events';
import { pino } from 'pino';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';

let aheadMs = 0;
const app = buildApp(readConfig(process.env), {
  log: pino({ level: 'warn' }),
  clock: () => new Date(Date.now() + aheadMs).toISOString(),
});
process.stdout.write('loaded\n');
// Whoever started it is gone, perhaps killed itself: nobody is left to end it.
process.stdin.on('end', () => process.exit());
await once(process.stdin, 'data');
// Any further word is by how much the calendar is to be ahead; timers and limits go on as they were.
process.stdin.on('data', (milliseconds) => (aheadMs = Number(milliseconds)));
process.stdout.write(`port ${await app.start()}\n`);
