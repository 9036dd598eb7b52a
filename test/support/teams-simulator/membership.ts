import type { Conversation } from './conversation.js';
import { incomingActivity } from './incoming-activity.js';
import type { JsonObject } from './json.js';
import { asSender, type Person } from './person.js';
import { takeTurn, type Turn } from './turn.js';
import type { World } from './world.js';

/** Somebody adds the app: Teams tells of it twice, as an installation and as a new member. */
export async function install(world: World, chat: Conversation, by: Person): Promise<Turn[]> {
  chat.hasBot = true;
  chat.log.push(`${by.name} adds ${world.bot.name}`);
  return [
    await tell(world, chat, by, { type: 'conversationUpdate', membersAdded: [world.bot] }),
    await tell(world, chat, by, { type: 'installationUpdate', action: 'add' }),
  ];
}

/** After this the bot can no longer write here; it is told so after the fact. */
export async function uninstall(world: World, chat: Conversation, by: Person): Promise<Turn[]> {
  chat.hasBot = false;
  chat.log.push(`${by.name} removes ${world.bot.name}`);
  return [
    await tell(world, chat, by, { type: 'conversationUpdate', membersRemoved: [world.bot] }),
    await tell(world, chat, by, { type: 'installationUpdate', action: 'remove' }),
  ];
}

export async function join(world: World, chat: Conversation, person: Person): Promise<Turn> {
  if (!chat.members.includes(person)) chat.members.push(person);
  chat.log.push(`${person.name} joins`);
  return tell(world, chat, person, {
    type: 'conversationUpdate',
    membersAdded: [asSender(person)],
  });
}

export async function leave(world: World, chat: Conversation, person: Person): Promise<Turn> {
  const place = chat.members.indexOf(person);
  if (place >= 0) chat.members.splice(place, 1);
  chat.log.push(`${person.name} leaves`);
  return tell(world, chat, person, {
    type: 'conversationUpdate',
    membersRemoved: [asSender(person)],
  });
}

function tell(world: World, chat: Conversation, by: Person, about: JsonObject): Promise<Turn> {
  return takeTurn(world, chat, incomingActivity(world, chat, by, about));
}
