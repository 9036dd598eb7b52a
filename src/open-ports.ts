import { createBackground } from './background.js';
import type { Config } from './config.js';
import type { Instant } from './domain/time.js';
import { createRedDays } from './i18n/red-days.js';
import { createRecurrence } from './recurrence.js';
import { wording } from './search/wording.js';
import { createByPersonStore } from './store/by-person-store.js';
import { createDirectory } from './store/directory-store.js';
import { createInvitations } from './store/invitation-store.js';
import { createMeanings } from './store/meanings-store.js';
import { createRecordStore } from './store/record-store.js';
import { openReminderQueues, type ReminderQueues } from './store/reminder-queue.js';
import { createScheduleStore } from './store/schedule-store.js';
import { createSearchStore } from './store/search-store.js';
import { createSeriesChats, withSeries } from './store/series-store.js';
import { openStorageAccess } from './store/storage-access.js';
import { openTables, type Tables } from './store/tables.js';
import { createAdapter, type TokenService } from './teams/adapter.js';
import { createGraphInstaller } from './teams/graph-installer.js';
import { createGraphSign } from './teams/graph-sign.js';
import type { InstallSettings } from './teams/install-for.js';
import { limitSending } from './teams/sending/limited-connector.js';
import { createLimiter } from './teams/sending/limiter.js';
import { createTeamsChat, type TeamsChat } from './teams/teams-chat.js';
import { createCardRefresher } from './usecases/card-refresher.js';
import type { Log, Ports } from './usecases/ports.js';
import { refreshCard } from './usecases/refresh-card.js';

export interface AppOptions {
  readonly log: Log;
  readonly clock?: () => Instant;
  readonly tokens?: TokenService;
}

interface Opened {
  readonly ports: Ports;
  readonly tables: Tables;
  readonly queues: ReminderQueues;
  readonly adapter: ReturnType<typeof createAdapter>;
  readonly chat: TeamsChat;
  readonly background: ReturnType<typeof createBackground>;
}

/** Joins storage and Teams to what the use cases need of them. Nothing runs yet. */
export function openPorts(config: Config, { log, clock = now, tokens }: AppOptions): Opened {
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
  const { identity } = config;
  const chat = createTeamsChat(
    adapter,
    identity?.appId ?? '',
    directory,
    settings,
    installationOf(config, { log, clock, ...(tokens && { tokens }) }),
  );
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
  return { ports, tables, queues, adapter, chat, background };
}

/** How the app comes to people who lack it; null where nobody has configured that. */
function installationOf(
  { graph, identity }: Config,
  { log, clock = now, tokens }: AppOptions,
): InstallSettings | null {
  if (graph === null) return null;
  const sign = createGraphSign(identity, graph.url, tokens);
  return {
    install: createGraphInstaller(graph, sign, log),
    app: graph.teamsAppId,
    tenantId: identity?.tenantId ?? null,
    clock,
  };
}

function now(): Instant {
  return new Date().toISOString();
}
