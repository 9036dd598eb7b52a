import { expect, it } from 'vitest';
import { NotSentInTime } from '../../src/teams/connector-error.js';
import type { LoggedLine } from '../support/scene.js';
import { isDecent, shift, works } from './year/days.js';
import { Expectation, type Message } from './year/expectation.js';
import { GroupStory, NAMES } from './year/story.js';
import { town, type Told } from './year/town.js';

const FIRST_DAY = '2026-09-01';
const LAST_DAY = '2027-08-31';

/** Each meeting of the group in the north. The next is set at the meeting, but where it says so. */
const MEETINGS: readonly { day: string; movedTo?: string; on?: string; setOn?: string }[] = [
  { day: '2026-09-15' },
  { day: '2026-09-29' },
  // A week later, said when people had been reminded already.
  { day: '2026-10-13', movedTo: '2026-10-20', on: '2026-10-08' },
  // Across the change of clocks.
  { day: '2026-10-27' },
  { day: '2026-11-10' },
  // Earlier, for a day that is sooner than the usual warning.
  { day: '2026-11-25', movedTo: '2026-11-19', on: '2026-11-16' },
  // A Monday: its eve is a Sunday.
  { day: '2026-12-07' },
  // Nobody sets the next one before the chair is told.
  { day: '2026-12-21', setOn: '2027-01-04' },
  { day: '2027-01-14' },
  { day: '2027-01-28' },
  { day: '2027-02-11' },
  { day: '2027-02-25' },
  // The Monday after the clocks have changed, and after Easter.
  { day: '2027-03-15' },
  { day: '2027-03-30' },
  { day: '2027-04-13' },
  { day: '2027-04-27' },
  { day: '2027-05-11' },
  { day: '2027-05-25' },
  { day: '2027-06-15' },
  // After the summer: a week before it is still July.
  { day: '2027-08-04' },
];

it(
  'a year of a group’s life: every reminder that was promised once, and none at an indecent hour',
  { timeout: 300_000 },
  async () => {
    const stage = await town(NAMES, FIRST_DAY);
    const { teams, person, at, settle, log, errors } = stage;
    const [anna, bo, cia, dan, eva] = NAMES as [string, string, string, string, string];
    const expectation = new Expectation();
    const groupOf = async (name: string, members: string[], chair: string) => {
      const chat = stage.group(name, members);
      await chat.installs(person(chair));
      const model = { name, chair, members, tasks: [], next: null, held: [] };
      expectation.groups.push(model);
      return new GroupStory(stage, expectation, chat, model);
    };
    const north = await groupOf('Norr', [anna, bo, cia, dan], anna);
    const south = await groupOf('Söder', [eva, bo], eva);

    const told: Told[] = [];
    const compared = { messages: 0, days: 0 };
    function check(day: string, news: readonly Told[], expected: Record<string, Message>): void {
      told.push(...news);
      compared.days += 1;
      compared.messages += news.length;
      const found: Record<string, Message> = {};
      for (const { who, read } of news) {
        expect(found[who], `${who} got two messages on ${day}`).toBeUndefined();
        found[who] = read;
      }
      expect({ day, ...found }).toEqual({ day, ...expected });
    }

    await north.setsMeeting(FIRST_DAY, MEETINGS[0]?.day ?? '');
    check(FIRST_DAY, await settle(), {});
    for (let day = shift(FIRST_DAY, 1); day <= LAST_DAY; day = shift(day, 1)) {
      if (!works(day)) {
        at(day, '11:00');
        check(day, await settle(), {});
        continue;
      }
      // The groups are looked at early; nobody is told before eight.
      at(day, '06:30');
      check(day, await settle(), {});
      at(day, '08:05');
      const morning = await settle();
      check(day, morning, expectation.messagesOn(day, 'morning'));
      at(day, '10:00');
      await liveThrough(day, morning);
      const atOnce = expectation.messagesOn(day, 'meeting was set');
      if (Object.keys(atOnce).length > 0) check(day, await settle(), atOnce);
    }

    /** What people do on a day, at ten in the morning. */
    async function liveThrough(day: string, morning: readonly Told[]): Promise<void> {
      const index = MEETINGS.findIndex((one) => (one.movedTo ?? one.day) === day);
      if (index >= 0) await meet(day, index);
      for (const { movedTo, on, setOn, day: planned } of MEETINGS) {
        if (movedTo && on === day) await north.setsMeeting(day, movedTo);
        const after = MEETINGS[MEETINGS.findIndex((one) => one.day === planned) + 1];
        if (setOn === day && after) await north.setsMeeting(day, after.day);
      }
      if (day === '2026-09-10') await south.handsOut(day, [bo], { date: '2026-09-22' });
      if (day === '2026-09-11') await south.setsMeeting(day, '2026-10-06');
      if (day === '2026-10-06') await south.meets(day);
      if (day === '2026-11-02') await south.handsOut(day, [bo], 'ongoing');
      if (day === '2027-02-03') await north.loses(dan);
      if (day === '2027-04-01') await north.gains(dan);
      if (day === '2027-05-03') await south.handsOut(day, [bo], { date: '2027-07-07' });
      const letter = (who: string) => morning.find((one) => one.who === who);
      const toBo = letter(bo);
      if (toBo && ['2026-10-26', '2027-02-24'].includes(day)) {
        await north.snoozes(toBo, day, 'i morgon');
      }
      const toCia = letter(cia);
      if (toCia && day === '2027-03-08') await north.snoozes(toCia, day, 'nästa vecka');
      if (toCia && day === '2027-04-26') {
        const number = toCia.read.items['Norr']?.[0] ?? 0;
        await north.handsOver(toCia, day, number, anna);
      }
      // Bo is late now and then, and does things in between.
      for (const task of north.model.tasks) {
        const isTheirs = !task.ended && task.owners.length === 1 && task.owners[0] === bo;
        if (isTheirs && task.number % 3 === 0 && shift(task.recordedOn, 9) === day) {
          await north.does(bo, task.number);
        }
      }
    }

    async function meet(day: string, index: number): Promise<void> {
      await north.meets(day);
      // What is older than the last two meetings is done by those who have it.
      for (const task of north.model.tasks) {
        if (task.ended || task.meeting > north.model.held.length - 3) continue;
        for (const owner of task.owners.filter((one) => !task.done.has(one))) {
          await north.does(owner, task.number);
        }
      }
      await north.handsOut(day, [bo], 'nextMeeting');
      if (index % 2 === 0) await north.handsOut(day, [cia], { date: shift(day, 11) });
      if (index % 5 === 1) await north.handsOut(day, 'alla', 'none');
      if (index % 4 === 3) await north.handsOut(day, [cia], 'ongoing');
      const { setOn } = MEETINGS[index] ?? {};
      const next = MEETINGS[index + 1];
      if (next && !setOn) await north.setsMeeting(day, next.day);
      await north.ends();
    }

    const indecent = told.filter((one) => !isDecent(one.at));
    expect(indecent.map(({ who, at: when }) => `${who} ${when}`)).toEqual([]);
    // A year in which little happened would prove little.
    expect(north.model.held).toHaveLength(20);
    expect(compared.messages).toBeGreaterThan(100);
    expect(errors().filter((line) => !waitedInVain(line))).toEqual([]);
    expect(teams.violations).toEqual([]);
    expect(log.filter((line) => line.level === 'warn' && !waitedInVain(line))).toEqual([]);
    process.stdout.write(
      `${north.model.held.length} meetings, ${north.model.tasks.length} assignments, ` +
        `${compared.days} looks: ${compared.messages} reminders, as expected\n`,
    );
  },
);

/**
 * A year goes by in two minutes, and Teams' limits are of real time: some cards come too late to
 * be of use. Reminders wait; that none is missing is what is compared above.
 */
function waitedInVain({ fields }: LoggedLine): boolean {
  const { err } = fields as { err?: Error };
  return [err, err?.cause].some((fault) => fault instanceof NotSentInTime);
}
