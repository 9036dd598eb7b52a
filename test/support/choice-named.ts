import type { Chat } from './teams-simulator/chat.js';
import type { Message } from './teams-simulator/message.js';
import type { Person } from './teams-simulator/person.js';

/** What a card sends for the choice that bears this name, as its reader sees it. */
export function choiceNamed(
  chat: Chat,
  reader: Person,
  name: string,
  message: Message = chat.last,
): string {
  const card = JSON.stringify(chat.view(reader, message));
  const value = new RegExp(`"title":"${name}","value":"([^"]+)"`).exec(card)?.[1];
  if (value === undefined) throw new Error(`no choice is called ${name}`);
  return value;
}
