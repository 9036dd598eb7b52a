import { createBackground } from './background.js';
import type { Config } from './config.js';
import { createServer } from './http/server.js';
import { createRedDays } from './i18n/red-days.js';
import { createRecurrence } from './recurrence.js';
import { deliverReminders } from './reminders/deliver.js';
import { startLoop, type Loop } from './reminders/loop.js';
import { sweep } from './reminders/sweep.js';
import { createByPersonStore } from './store/by-person-store.js';
import { createDirectory } from './store/directory-store.js';
import { createInvitations } from './store/invitation-store.js';
import { createMeanings } from './store/meanings-store.js';
import { createRecordStore } from './store/record-store.js';
import { openReminderQueues } from './store/reminder-queue.js';
import { wording } from './search/wording.js';
import { createScheduleStore } from './store/schedule-store.js';
import { createSearchStore } from './store/search-store.js';
import { createSeriesChats, withSeries } from './store/series-store.js';
import { openTables } from './store/tables.js';
import { openStorageAccess } from './store/storage-access.js';
import { createAdapter, type TokenService } from './teams/adapter.js';
import { createBot } from './teams/create-bot.js';
import { createReceiver } from './teams/receive.js';
import { limitSending } from './teams/sending/limited-connector.js';
import { createLimiter } from './teams/sending/limiter.js';
import { createTeamsChat } from './teams/teams-chat.js';
import { createCardRefresher } from './usecases/card-refresher.js';
import type { Log, Ports } from './usecases/ports.js';
import { refreshCard } from './usecases/refresh-card.js';
import type { Instant } from './domain/time.js';

export interface App {
  /** Creates what storage lacks, listens, and starts the loops; resolves with the port. */
  start(): Promise<number>;
  /** Takes no more, finishes what it has, and resolves. */
  stop(): Promise<void>;
  /** Resolves when no work goes on in the background. */
  idle(): Promise<void>;
}

export interface AppOptions {
  readonly log: Log;
  readonly clock?: () => Instant;
  readonly tokens?: TokenService;
}

/** Wires everything together. Tests build the same app. */
export function buildApp(config: Config, { log, clock = now, tokens }: AppOptions): App {
  const access = openStorageAccess(config.storage);
  const tables = openTables(access, config.tablePrefix);
  const queues = openReminderQueues(access, config.tablePrefix, config.retrySeconds);
  const adapter = createAdapter(config.identity, tokens);
  const series = createSeriesChats(tables.directory);
  const directory = withSeries(createDirectory(tables.directory), series);
  const { zone, reminderLeadDays, followUpGraceSeconds, retrySeconds, decentHours } = config;
  const settings = {
    zone,
    reminderLeadDays,
    servedTenants: config.allowedTenants,
    followUpGraceSeconds,
    retrySeconds,
    decentHours,
  };
  limitSending(adapter, createLimiter(), log);
  // A delivery takes four calls at most, and must be over before its claim is.
  const reminderPatienceMs = (retrySeconds * 1000) / 6;
  const chat = createTeamsChat(adapter, config.identity?.appId ?? '', directory, {
    ...settings,
    reminderPatienceMs,
  });
  const background = createBackground(log);
  const ports: Ports = {
    record: createRecordStore(tables.record),
    byPerson: createByPersonStore(tables.byPerson),
    search: createSearchStore(tables.search),
    wording,
    meanings: createMeanings(tables.meanings),
    schedule: createScheduleStore(tables.schedule),
    queue: queues.queue,
    refresher: createCardRefresher((group, ref) => refreshCard(ports, group, ref)),
    directory,
    invitations: createInvitations(tables.directory),
    series,
    recurrence: createRecurrence(),
    chat,
    redDays: createRedDays(),
    background,
    clock,
    settings,
    log,
  };
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

function now(): Instant {
  return new Date().toISOString();
}
