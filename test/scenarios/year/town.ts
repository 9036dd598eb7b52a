import { scene } from '../../support/scene.js';
import type { Chat } from '../../support/teams-simulator/chat.js';
import type { Message } from '../../support/teams-simulator/message.js';
import type { Person } from '../../support/teams-simulator/person.js';
import { swedishTime } from './days.js';
import type { Message as Expected } from './expectation.js';

/** One message that reached somebody alone, and when. */
export interface Told {
  readonly who: string;
  readonly at: string;
  readonly message: Message;
  readonly read: Expected;
}

/** A town with its people and chats, in which only the story moves the clock. */
export async function town(names: readonly string[], firstDay: string) {
  let now = swedishTime(firstDay, '10:00');
  const stage = await scene({
    clock: () => now,
    // Nothing happens but when the story says so.
    env: { SWEEP_SECONDS: '3600', REMINDER_HOURS: 'decent', FOLLOW_UP_GRACE_SECONDS: '60' },
  });
  const { teams } = stage;
  const people = new Map(names.map((name) => [name, teams.person({ name, installed: true })]));
  const seen = new Map<string, number>();

  function person(name: string): Person {
    const found = people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  }

  /** What has come to people alone since the last time. */
  function news(): Told[] {
    return names.flatMap((who) => {
      const chat = teams.personalChat(person(who));
      const fresh = chat.messages.slice(seen.get(who) ?? 0);
      seen.set(who, chat.messages.length);
      return fresh.map((message) => {
        return { who, at: now, message, read: readMessage(chat.reads(person(who), message)) };
      });
    });
  }

  /** All that has fallen due is done, and what came of it. */
  async function settle(): Promise<Told[]> {
    await stage.idle();
    await stage.round();
    await stage.idle();
    return news();
  }

  return {
    ...stage,
    person,
    group: (name: string, members: readonly string[]): Chat =>
      teams.groupChat({ name, members: members.map(person) }),
    alone: (name: string) => teams.personalChat(person(name)),
    /** The clock goes to a time of the day; `settle` tells what came of it. */
    at(day: string, time: string): void {
      now = swedishTime(day, time);
    },
    settle,
  };
}

/** A message by what a person reads in it: which groups, which numbers, and what a chair hears. */
function readMessage(text: string): Expected {
  const items: Record<string, number[]> = {};
  const duties: string[] = [];
  let group = '';
  for (const line of text.split('\n')) {
    const intro = /, i (Norr|Söder) /.exec(line);
    if (intro) group = intro[1] ?? '';
    const item = /^(\d+)\. /.exec(line);
    const duty =
      /^(Så står det till) i (Norr|Söder)|^(Norr|Söder) har ingen dagordning|^Nästa möte i (Norr|Söder) är inte bestämt/.exec(
        line,
      );
    if (duty) {
      group = '';
      if (duty[2]) duties.push(`digest ${duty[2]}`);
      if (duty[3]) duties.push(`no agenda ${duty[3]}`);
      if (duty[4]) duties.push(`not set ${duty[4]}`);
    }
    if (item && group !== '') (items[group] ??= []).push(Number(item[1]));
  }
  for (const numbers of Object.values(items)) numbers.sort((a, b) => a - b);
  return { items, duties };
}
