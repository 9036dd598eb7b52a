import type { Config } from './config.js';
import { createServer } from './http/server.js';
import { openPorts, type AppOptions } from './open-ports.js';
import { deliverReminders } from './reminders/deliver.js';
import { startLoop, type Loop } from './reminders/loop.js';
import { sweep } from './reminders/sweep.js';
import { createBot } from './teams/create-bot.js';
import { createReceiver } from './teams/receive.js';

export interface App {
  /** Creates what storage lacks, listens, and starts the loops; resolves with the port. */
  start(): Promise<number>;
  /** Runs each loop once now, one after the other: what fell due is done when it resolves. */
  round(): Promise<void>;
  /** Takes no more, finishes what it has, and resolves. */
  stop(): Promise<void>;
  /** Resolves when no work goes on in the background. */
  idle(): Promise<void>;
}

/** Wires everything together. Tests build the same app. */
export function buildApp(config: Config, options: AppOptions): App {
  const { log } = options;
  const { ports, tables, queues, adapter, chat, background } = openPorts(config, options);
  const receive = createReceiver(adapter, createBot(adapter, ports, chat, config.allowedTenants));
  const server = createServer({
    handleActivity: receive,
    checkReady: () => tables.ping(),
  });
  const loops: Loop[] = [];

  return {
    async start() {
      await Promise.all([tables.create(), queues.create()]);
      // Nobody but this machine may reach a bot that believes everyone.
      const host = config.identity === null ? '127.0.0.1' : '0.0.0.0';
      await new Promise<void>((listening) => {
        server.listen(config.port, host, listening);
      });
      const { sweepSeconds } = config;
      loops.push(
        startLoop('sweep', sweepSeconds, (stop) => sweep(ports, stop), log),
        startLoop('reminders', sweepSeconds, (stop) => deliverReminders(ports, stop), log),
      );
      return server.address().port;
    },
    async round() {
      for (const loop of loops) await loop.now();
    },
    async stop() {
      await new Promise<void>((closed) => {
        server.close(closed);
      });
      await Promise.all(loops.map((loop) => loop.stop()));
      await background.idle();
    },
    idle: () => background.idle(),
  };
}
