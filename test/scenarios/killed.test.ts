import { randomBytes } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { botProcesses } from '../support/bot-processes.js';
import { readPages } from '../support/read-pages.js';
import type { Chat } from '../support/teams-simulator/chat.js';
import type { JsonObject } from '../support/teams-simulator/json.js';
import type { Message } from '../support/teams-simulator/message.js';
import type { Person } from '../support/teams-simulator/person.js';
import { startTeamsSimulator } from '../support/teams-simulator/start-teams-simulator.js';
import { hoursAhead } from '../support/working-day.js';

/** CI kills less often the second time, on the other Node. */
const KILLS = Number(process.env['KILLS'] ?? 50);
/** A process's first turn takes some 300 ms, the next ones 50: death comes before, in and between. */
const LONGEST_LIFE_MS = 400;
const MEETING_EVERY = 40;

type Teams = Awaited<ReturnType<typeof startTeamsSimulator>>;

it(
  `loses nothing though the process is killed at ${KILLS} random moments`,
  { timeout: 600_000 },
  async () => {
    const teams = await startTeamsSimulator();
    const bots = botProcesses({
      PORT: '0',
      RUN_WITHOUT_AUTHENTICATION: 'local',
      STORAGE_CONNECTION_STRING: inject('connectionString'),
      TABLE_PREFIX: `K${randomBytes(6).toString('hex')}`,
      SWEEP_SECONDS: '0.2',
      FOLLOW_UP_GRACE_SECONDS: '1',
      RETRY_SECONDS: '2',
      REMINDER_HOURS: 'any',
    });
    try {
      const [typist, bo, cia] = ['Anna Berg', 'Bo Ek', 'Cia Dal'].map((name) =>
        teams.person({ name, installed: true }),
      ) as [Person, Person, Person];
      const chat = teams.groupChat({ name: 'Norr', members: [typist, bo, cia] });
      const { acknowledged, livesEnd } = await typeUnderFire(teams, bots, chat, typist);

      // The last process completes what all the others left.
      // However few lines fitted into the lives before: everyone has something to be reminded of.
      await chat.says(typist, 'uppdrag alla läser rad 9001');
      await chat.says(typist, meetingLine());
      for (const person of [bo, cia]) {
        await teams.until(() => remindersOf(teams, person).length > 0, 30_000);
      }
      await sleep(4000);

      const record = await readRecord(chat, typist);
      // On a slow machine the last of them are posted later; one that is lost never is.
      await teams.until(() => new Set(headingsOf(chat, typist)).size >= record.all.length, 30_000);
      const lines = record.all.map(lineIn);
      expect(acknowledged.filter((line) => !lines.includes(line))).toEqual([]);
      expect(new Set(lines).size).toBe(lines.length);
      for (const rows of [record.assignments, record.decisions]) {
        expect(rows.map((row) => Number.parseInt(row))).toEqual(rows.map((_, index) => index + 1));
      }
      await expectListsToAgree(teams, [bo, cia], record.assignments);
      expectNoneTwiceInOneLife(chat, typist, livesEnd);
      const doubled = doubledCards(chat, typist, record.all.length);
      const doubledReminders = [bo, cia].flatMap((one) => remindersOf(teams, one)).length - 2;
      process.stdout.write(
        `killed ${KILLS} times: ${record.all.length} records, ${acknowledged.length} of them ` +
          `acknowledged, doubled: ${doubled} cards, ${doubledReminders} reminders\n`,
      );
      // Only where the process died between Teams' answer and the note of it; the slower the
      // machine, the longer that is. Whatever else doubles does so after every other death.
      expect(doubled + doubledReminders).toBeLessThan(KILLS / 2 + 2);
    } finally {
      bots.end();
      await teams.close();
    }
  },
);

interface UnderFire {
  readonly acknowledged: readonly string[];
  /** How many messages there were when each process had died. */
  readonly livesEnd: readonly number[];
}

/** Types line after line while one process after the other dies. */
async function typeUnderFire(
  teams: Teams,
  bots: ReturnType<typeof botProcesses>,
  chat: Chat,
  typist: Person,
): Promise<UnderFire> {
  const acknowledged: string[] = [];
  const livesEnd: number[] = [];
  let unanswered: JsonObject[] = [];
  let line = 0;
  let bot = await bots.start();
  teams.connectTo(bot.url);
  await chat.installs(typist);
  for (let kills = 0; kills < KILLS; kills += 1) {
    const doomed = bot;
    const life = { over: false };
    const killed = sleep(Math.random() * LONGEST_LIFE_MS).then(() => {
      life.over = true;
      return doomed.kill();
    });
    while (!life.over) {
      line += 1;
      // Now and then a meeting, so that deaths fall on its reminders too.
      const isMeeting = line % MEETING_EVERY === MEETING_EVERY / 2;
      const turn = await chat.says(typist, isMeeting ? meetingLine() : recordLine(line));
      if (turn.status !== 200) unanswered.push(turn.activity);
      else if (!isMeeting) acknowledged.push(`rad ${line}`);
    }
    await killed;
    // What it has sent still arrives.
    await sleep(50);
    livesEnd.push(chat.allMessages.length);
    bot = await bots.start();
    teams.connectTo(bot.url);
    // What it got no answer to, Teams may deliver again, to whoever answers then.
    const again = unanswered.filter(() => Math.random() < 0.5);
    unanswered = [];
    for (const activity of again) await teams.redeliver(activity);
  }
  return { acknowledged, livesEnd };
}

function recordLine(line: number): string {
  const kinds = [
    `uppdrag Bo Ek skickar rad ${line}`,
    `beslut att anta rad ${line}`,
    `uppdrag alla läser rad ${line}`,
    `uppdrag Cia Dal ringer om rad ${line}`,
  ];
  return kinds[line % kinds.length] ?? '';
}

const lineIn = (row: string) => /rad \d+/.exec(row)?.[0] ?? row;

function meetingLine(): string {
  return `nästa möte ${hoursAhead(5, Date.now())}`;
}

async function readRecord(chat: Chat, reader: Person) {
  await chat.says(reader, 'lista');
  const assignments = await readPages(chat, reader);
  await chat.says(reader, 'visa beslut');
  const decisions = (await readPages(chat, reader)).reverse();
  return { assignments, decisions, all: [...assignments, ...decisions] };
}

async function expectListsToAgree(
  teams: Teams,
  people: readonly Person[],
  assignments: readonly string[],
): Promise<void> {
  for (const person of people) {
    const alone = teams.personalChat(person);
    await alone.says(person, 'mina uppdrag');
    const own = (await readPages(alone, person)).map(lineIn);
    const theirs = assignments.filter((row) => row.includes('\nalla') || row.includes(person.name));
    expect(own).toEqual(theirs.map(lineIn));
  }
}

/** A process that lives on knows what it has sent. */
function expectNoneTwiceInOneLife(chat: Chat, reader: Person, livesEnd: readonly number[]): void {
  const sent = chat.allMessages.map((message, at) => {
    const life = livesEnd.filter((end) => end <= at).length;
    return [headingOf(chat, reader, message), life] as const;
  });
  const headings = sent.filter(([heading]) => heading !== null).map((one) => one.join(' in life '));
  expect(headings.filter((heading, at) => headings.indexOf(heading) < at)).toEqual([]);
}

/** Every record has its card; how many stand there more than once. */
function doubledCards(chat: Chat, reader: Person, records: number): number {
  const headings = headingsOf(chat, reader);
  expect(new Set(headings).size).toBe(records);
  return headings.length - records;
}

function headingsOf(chat: Chat, reader: Person): readonly string[] {
  return chat.allMessages.flatMap((message) => headingOf(chat, reader, message) ?? []);
}

function headingOf(chat: Chat, reader: Person, message: Message): string | null {
  const [first = ''] = chat.reads(reader, message).split('\n');
  return /^(Uppdrag|Beslut) \d+$/.test(first) ? first : null;
}

function remindersOf(teams: Teams, person: Person) {
  const alone = teams.personalChat(person);
  return alone.allMessages.filter((one) => alone.reads(person, one).includes('Inför mötet'));
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((later) => setTimeout(later, milliseconds));
}
