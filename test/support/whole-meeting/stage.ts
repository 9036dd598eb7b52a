import { scene } from '../scene.js';
import type { Chat } from '../teams-simulator/chat.js';
import type { Message } from '../teams-simulator/message.js';
import type { Person } from '../teams-simulator/person.js';
import type { Script } from './script.js';

export type Stage = Awaited<ReturnType<typeof stage>>;

/** The group of a script in its chat, on the day of its meeting. */
export async function stage(script: Script, language: 'sv' | 'en') {
  let now = Date.parse(`${script.date}T11:00:00Z`);
  const clock = () => new Date((now += 1000)).toISOString();
  // Nothing happens by itself: reminders on the days in between are another story.
  const world = await scene({ clock, env: { SWEEP_SECONDS: '3600' } });
  const members = new Map(
    script.members.map(({ name }) => [name, world.teams.person({ name, installed: true })]),
  );
  const chat = world.teams.groupChat({
    name: 'Samverkansgruppen',
    type: 'meeting',
    members: [...members.values()],
  });
  const chair = memberCalled(script.chair.name);
  const secretary = memberCalled(script.secretary.name);
  await chat.installs(chair);
  await chat.says(chair, `sekreterare @${secretary.name}`, { mentions: [secretary] });
  if (language === 'en') await chat.says(chair, 'språk en');

  function memberCalled(name: string): Person {
    const person = members.get(name);
    if (!person) throw new Error(`${name} is not in the chat`);
    return person;
  }
  return {
    ...world,
    ...{ script, language, chat, chair, secretary, memberCalled },
    people: [...members.values()],
    daysLater(days: number) {
      now += days * 86_400_000;
    },
  };
}

/** The last card in the chat whose text begins like this. */
export function cardOf(chat: Chat, reader: Person, begins: RegExp): Message {
  const card = chat.messages.findLast((one) => begins.test(chat.reads(reader, one)));
  if (!card) throw new Error(`no card begins with ${begins.source}:\n${chat.transcript()}`);
  return card;
}

export const AGENDA = /^(?:Möte|Meeting) \d+[:,]/;
export const ROUND = /^(?:Kort avstämning|Closing round)/;
