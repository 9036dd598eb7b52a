import type { Chat } from '../../support/teams-simulator/chat.js';
import type { Person } from '../../support/teams-simulator/person.js';
import type { TeamsSimulator } from '../../support/teams-simulator/teams-simulator.js';

export interface OneGroup {
  readonly chat: Chat;
  readonly chair: Person;
  readonly member: Person;
  /** What the newest message says to a member. */
  readonly reads: () => string;
  /** Everything in the chat that contains the words, as a member reads it now. */
  readonly saying: (words: string) => string[];
}

/** A chat with a chair, who added the bot, and a member. */
export async function oneGroup(
  teams: TeamsSimulator,
  name: string,
  options: { readonly tenant?: string } = {},
): Promise<OneGroup> {
  const chair = teams.person({ name: `Ordförande ${name}`, locale: 'sv-SE', installed: true });
  const member = teams.person({ name: `Medlem ${name}`, locale: 'sv-SE', installed: true });
  const chat = teams.groupChat({ name, members: [chair, member], ...options });
  await chat.installs(chair);
  const read = () => chat.messages.map((message) => chat.reads(member, message));
  return {
    chat,
    chair,
    member,
    reads: () => read().at(-1) ?? '',
    saying: (words) => read().filter((text) => text.includes(words)),
  };
}

/** The code in what the bot said last. */
export function codeIn({ reads }: OneGroup): string {
  const code = /Koden är ([A-Z]{8})\./.exec(reads())?.[1];
  if (code === undefined) throw new Error(`no code in: ${reads()}`);
  return code;
}

/** Both chairs have agreed. */
export async function link(one: OneGroup, other: OneGroup): Promise<void> {
  await one.chat.says(one.chair, 'koppla');
  await other.chat.says(other.chair, `koppla ${codeIn(one)}`);
}
