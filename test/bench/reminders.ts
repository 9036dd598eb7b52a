import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startAzurite } from '../../infra/local/start-azurite.js';
import { botProcesses } from '../support/bot-processes.js';
import type { Person } from '../support/teams-simulator/person.js';
import { startTeamsSimulator } from '../support/teams-simulator/start-teams-simulator.js';
import type { TeamsSimulator } from '../support/teams-simulator/teams-simulator.js';
import { watchDelivery, type Delivered } from './watch-delivery.js';

const GROUP = 25;
const GROUPS_AT_ONCE = 8;
const HOUR = 3_600_000;
const BOUNDS = { refusedPercent: 0.5, timesIdeal: 1.15, memoryGrowth: 1.2 };
/** In what is over sooner, one look at the schedule more or less would decide. */
const LEAST_SECONDS = 30;

/**
 * Everybody in one tenant, none of whom has ever written to the bot, is reminded at the same
 * moment. The bot runs as it is, in a process of its own; storage is the emulator. Time and limits
 * are real: only the bot's calendar is set ahead, to the moment at which all fall due.
 *
 * `--slowdown K` lets the limits' clock run K times slower, in the bot and in the simulated Teams
 * alike, and tells seconds of that clock: on a machine that is busy with other things one then
 * measures how the limits are used, rather than the machine. With many receivers that is needed
 * anyway: the emulator looks through a whole table for each query, as storage itself does not.
 */
export async function run(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      receivers: { type: 'string', default: '1000' },
      slowdown: { type: 'string', default: '1' },
      json: { type: 'boolean' },
    },
  });
  const slowdown = Number(values.slowdown);
  const azurite = await startAzurite();
  const teams = await startTeamsSimulator({
    enforceLimits: true,
    limitClock: () => performance.now() / slowdown,
  });
  const bots = botProcesses(
    {
      PORT: '0',
      RUN_WITHOUT_AUTHENTICATION: 'local',
      STORAGE_CONNECTION_STRING: azurite.connectionString,
      REMINDER_LEAD_DAYS: '1',
      REMINDER_HOURS: 'any',
      SWEEP_SECONDS: '0.2',
      RETRY_SECONDS: String(60 * slowdown),
      // What grows with the number of receivers does not fit; what is merely not collected yet does.
      NODE_OPTIONS: `--max-old-space-size=192 --import ${slowTime(slowdown)}`,
    },
    1,
  );
  const bot = await bots.start();
  try {
    teams.connectTo(bot.url);
    const receivers = Number(values.receivers);
    const began = Date.now();
    const groups = await setMeetings(teams, receivers);
    process.stderr.write(`set up in ${Math.round((Date.now() - began) / 1000)} s\n`);
    teams.takeSent();
    const found = await watchDelivery(teams, { receivers, groups, slowdown, pid: bot.pid }, () => {
      bot.setAhead(toTheMorning());
    });
    const faults = faultsOf(found);
    // What the bot itself has to say, for whoever wants to know why.
    for (const line of bots.output.join('').split('\n')) {
      if (line.includes('"err"')) process.stderr.write(`${line}\n`);
    }
    if (values.json) process.stdout.write(`${JSON.stringify({ ...found, faults })}\n`);
    else {
      for (const [name, value] of Object.entries(found)) {
        process.stdout.write(`${name.padEnd(16)}${value}\n`);
      }
      for (const fault of faults) process.stdout.write(`out of bounds: ${fault}\n`);
    }
    return faults.length === 0;
  } finally {
    await bot.kill();
    bots.end();
    await teams.close();
    await azurite.stop();
  }
}

/** A module that slows a process's timers, and the clock that measures rather than tells the time. */
function slowTime(factor: number): string {
  const source = `
    import { syncBuiltinESMExports } from 'node:module';
    import promises from 'node:timers/promises';
    const now = performance.now.bind(performance);
    performance.now = () => now() / ${factor};
    const later = globalThis.setTimeout;
    const slower = (work, ms, ...args) => later(work, ms * ${factor}, ...args);
    Object.defineProperties(slower, Object.getOwnPropertyDescriptors(later));
    globalThis.setTimeout = slower;
    const pause = promises.setTimeout;
    promises.setTimeout = (ms, ...args) => pause(ms * ${factor}, ...args);
    syncBuiltinESMExports();
  `;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** Until half past eight tomorrow: a reminder on the day before a meeting goes out in the morning. */
function toTheMorning(): number {
  return Date.parse(`${dayIn(1)}T07:30:00Z`) - Date.now();
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10);
}

/**
 * Groups whose members all have something to do, and who meet the day after that morning; how
 * many. Said in the chats, as people do: that takes some ten groups a second at most.
 */
async function setMeetings(teams: TeamsSimulator, receivers: number): Promise<number> {
  const people = Array.from({ length: receivers }, (_, index) =>
    teams.person({ name: `Person ${index + 1}` }),
  );
  const meeting = `${dayIn(2)} 13:00`;

  async function meet(members: Person[]): Promise<void> {
    const [typist] = members as [Person];
    const chat = teams.groupChat({ name: `Grupp med ${typist.name}`, members });
    await chat.installs(typist);
    await chat.says(typist, 'uppdrag alla läser handlingen till nästa möte');
    await chat.says(typist, `nästa möte ${meeting}`);
  }

  async function meetOneAfterTheOther(): Promise<void> {
    while (people.length > 0) await meet(people.splice(0, GROUP));
  }
  await Promise.all(Array.from({ length: GROUPS_AT_ONCE }, meetOneAfterTheOther));
  // The cards of the last groups are still on their way, and nobody's list may be behind.
  await pause(5000);
  return Math.ceil(receivers / GROUP);
}

function faultsOf(found: Delivered): readonly string[] {
  const { missed, twice, refusedPercent, idealSeconds, timesIdeal, memoryGrowth } = found;
  return Object.entries({
    'somebody was missed': missed > 0,
    'somebody got it twice': twice > 0,
    'Teams refused too often': refusedPercent >= BOUNDS.refusedPercent,
    'it took too long': idealSeconds >= LEAST_SECONDS && timesIdeal > BOUNDS.timesIdeal,
    'memory grew': memoryGrowth > BOUNDS.memoryGrowth,
  }).flatMap(([fault, isTrue]) => (isTrue ? [fault] : []));
}
