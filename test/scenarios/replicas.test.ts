import { odata } from '@azure/data-tables';
import { QueueServiceClient } from '@azure/storage-queue';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startAzurite } from '../../infra/local/start-azurite.js';
import type { PersonId } from '../../src/domain/ids.js';
import type { Row } from '../../src/store/row.js';
import { openTables } from '../../src/store/tables.js';
import { personIdOf } from '../../src/teams/identity.js';
import { botProcesses, type RunningBot } from '../support/bot-processes.js';
import type { Chat } from '../support/teams-simulator/chat.js';
import type { Person } from '../support/teams-simulator/person.js';
import type { Turn } from '../support/teams-simulator/turn.js';
import { startTeamsSimulator } from '../support/teams-simulator/start-teams-simulator.js';
import { hoursAhead } from '../support/working-day.js';

const GROUPS = 5;
const MEMBERS = 20;
const REPLICAS = 3;
/** In the middle of sending: a look at what is due is taken twice a second. */
const KILL_AFTER_MS = 1200;
const LOST_SHARE = 0.05;

// Everything fails at once here, which takes a machine of its own: REPLICAS=1 runs it.
it.runIf(process.env['REPLICAS'])(
  'with replicas dying, storage restarting, Teams away and answers lost nobody is missed',
  { timeout: 450_000 },
  async () => {
    const location = await mkdtemp(join(tmpdir(), 'replicas-'));
    let azurite = await startAzurite({ location });
    const ports = portsOf(azurite.connectionString);
    const teams = await startTeamsSimulator({ enforceLimits: true });
    const bots = botProcesses({
      PORT: '0',
      RUN_WITHOUT_AUTHENTICATION: 'local',
      STORAGE_CONNECTION_STRING: azurite.connectionString,
      SWEEP_SECONDS: '0.5',
      FOLLOW_UP_GRACE_SECONDS: '2',
      RETRY_SECONDS: '12',
      REMINDER_HOURS: 'any',
    });
    const running: RunningBot[] = [];
    try {
      while (running.length < REPLICAS) running.push(await bots.start());
      teams.connectTo(running[0]?.url ?? '');
      const groups = await groupsOf(teams);
      const receivers = groups.flatMap(({ members }) => members);
      const alone = new Map(receivers.map((one) => [teams.personalChat(one).id, one]));
      const lostTo: Person[] = [];
      teams.loseAnswer(({ kind, conversationId = '' }) => {
        const receiver = alone.get(conversationId);
        const isLost = kind === 'send' && receiver !== undefined && Math.random() < LOST_SHARE;
        if (isLost) lostTo.push(receiver);
        return isLost;
      }, Infinity);
      /** Who was being told when somebody died: whatever Teams took could not be noted any more. */
      const unnoted: PersonId[] = [];

      // Each meeting is set in the middle of something else that goes wrong.
      const turns: Promise<Turn>[] = [];
      for (const [step, { chat, typist }] of groups.entries()) {
        teams.connectTo(running.at(-1)?.url ?? '');
        turns.push(chat.says(typist, meetingLine()));
        await pause(KILL_AFTER_MS);
        await running.shift()?.kill();
        unnoted.push(...(await beingTold(azurite.connectionString)));
        running.push(await bots.start());
        if (step === 1) teams.goDown();
        if (step === 2) teams.comeUp();
        if (step === 3) {
          await azurite.stop();
          azurite = await startAzurite({ location, ...ports });
        }
      }
      const statuses = (await Promise.all(turns)).map(({ status }) => status);
      expect(statuses).toEqual(groups.map(() => 200));

      const missed = () =>
        receivers.filter((one) => sentTo(teams, one).length === 0).map(({ name }) => name);
      await expect.poll(missed, { timeout: 180_000, interval: 500 }).toEqual([]);
      await expect
        .poll(() => waiting(azurite.connectionString), { timeout: 180_000, interval: 500 })
        .toEqual({ reminders: 0, 'reminders-poison': 0 });

      const doubles = receivers.map((one) => {
        const extra = sentTo(teams, one).length - 1;
        const byLoss = Math.min(extra, lostTo.filter((other) => other === one).length);
        const ofThem = unnoted.filter((id) => id === personIdOf(one)).length;
        const byDeath = Math.min(extra - byLoss, ofThem);
        return { byLoss, byDeath, unexplained: extra - byLoss - byDeath };
      });
      const sum = (key: keyof (typeof doubles)[number]) =>
        doubles.reduce((all, one) => all + one[key], 0);
      process.stdout.write(
        `${receivers.length} receivers, ${GROUPS} deaths, ${lostTo.length} answers lost: 0 missed, ` +
          `doubled: ${sum('byLoss')} by a lost answer, ${sum('byDeath')} by a death\n`,
      );
      expect(sum('unexplained')).toBe(0);
    } finally {
      await Promise.all(running.map((bot) => bot.kill()));
      bots.end();
      await teams.close();
      await azurite.stop();
      await rm(location, { recursive: true });
    }
  },
);

type Teams = Awaited<ReturnType<typeof startTeamsSimulator>>;

/** Groups in which everyone has something to do. */
async function groupsOf(teams: Teams) {
  const groups: { chat: Chat; typist: Person; members: Person[] }[] = [];
  for (let group = 1; group <= GROUPS; group += 1) {
    const members = Array.from({ length: MEMBERS }, (_, index) =>
      teams.person({ name: `Person ${group}-${index + 1}` }),
    );
    const [typist] = members as [Person];
    const chat = teams.groupChat({ name: `Grupp ${group}`, members });
    await chat.installs(typist);
    await chat.says(typist, 'uppdrag alla läser handlingen till nästa möte');
    groups.push({ chat, typist, members });
  }
  return groups;
}

function meetingLine(): string {
  return `nästa möte ${hoursAhead(5, Date.now())}`;
}

/** Those whose message is claimed, and not noted as sent. */
async function beingTold(connectionString: string): Promise<readonly PersonId[]> {
  const { byPerson } = openTables({ kind: 'connectionString', connectionString });
  const filter = odata`RowKey ge 'sent|' and RowKey lt 'sent~'`;
  const found: PersonId[] = [];
  for await (const row of byPerson.listEntities<Row>({ queryOptions: { filter } })) {
    if (row.data.includes('"sending"')) found.push(row.partitionKey as PersonId);
  }
  return found;
}

/** When Teams took a message to them. */
function sentTo(teams: Teams, person: Person): readonly number[] {
  return teams.personalChat(person).allMessages.map(({ at }) => at.getTime());
}

function portsOf(connectionString: string): { queuePort: number; tablePort: number } {
  const port = (service: string) =>
    Number(new RegExp(`${service}Endpoint=http://127.0.0.1:(\\d+)`).exec(connectionString)?.[1]);
  return { queuePort: port('Queue'), tablePort: port('Table') };
}

/** How many messages each queue still holds, those included that are hidden for a while. */
async function waiting(connectionString: string): Promise<Record<string, number>> {
  const service = QueueServiceClient.fromConnectionString(connectionString);
  const names = ['reminders', 'reminders-poison'];
  const counts = names.map(async (name) => {
    const { approximateMessagesCount = 0 } = await service.getQueueClient(name).getProperties();
    return [name, approximateMessagesCount] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
