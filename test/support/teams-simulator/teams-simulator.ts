import type { Server } from 'node:http';

import { Chat } from './chat.js';
import type { CallRecord } from './connector-call.js';
import { Conversation, type MeetingRole } from './conversation.js';
import type { RefusalName } from './connector-refusals.js';
import type { CallMatch, Fault, FaultOptions } from './faults.js';
import { isObject, type JsonObject } from './json.js';
import { newPerson, type Person, type PersonOptions } from './person.js';
import { redeliver, type BotResponse } from './post-to-bot.js';
import type { Turn } from './turn.js';
import type { Violation, World } from './world.js';

export interface GroupChatOptions {
  name: string;
  members: Person[];
  /** Default a plain group chat. */
  type?: 'groupChat' | 'meeting' | 'channel';
  /** Another tenant that owns the conversation. */
  tenant?: string;
  /** The bot is there already, and nobody is told of it. */
  installed?: boolean;
  /** Meeting roles; without any the first member organizes and the others attend. */
  roles?: [Person, MeetingRole][];
}

/** Teams as the bot and its users meet it. */
export class TeamsSimulator {
  private readonly chats = new Map<Conversation, Chat>();

  constructor(
    private readonly world: World,
    private readonly server: Server,
  ) {}

  get serviceUrl(): string {
    return this.world.serviceUrl;
  }

  get tenantId(): string {
    return this.world.tenantId;
  }

  get bot(): { id: string; name: string } {
    return this.world.bot;
  }

  /** Every call the bot made, with what it was answered. */
  get sent(): readonly CallRecord[] {
    return this.world.sent;
  }

  /** The same, and forgotten here: for crowds whose every call nobody needs to remember. */
  takeSent(): readonly CallRecord[] {
    return this.world.sent.splice(0);
  }

  /** What Teams or its users would have stumbled over; a good scenario leaves it empty. */
  get violations(): Violation[] {
    return this.world.violations;
  }

  connectTo(botUrl: string): void {
    this.world.botUrl = botUrl;
  }

  person(options: PersonOptions): Person {
    const person = newPerson(options, this.world.tenantId);
    this.world.people.push(person);
    return person;
  }

  groupChat(options: GroupChatOptions): Chat {
    const conversation = new Conversation({
      name: options.name,
      kind: options.type ?? 'groupChat',
      members: options.members,
      tenantId: options.tenant ?? this.world.tenantId,
      hasBot: options.installed ?? false,
    });
    for (const [person, role] of options.roles ?? []) conversation.roles.set(person, role);
    this.world.conversations.push(conversation);
    return this.chatOf(conversation);
  }

  personalChat(person: Person): Chat {
    return this.chatOf(this.world.personalConversation(person));
  }

  /** From now on every activity reaches the bot this many times. */
  deliverTimes(times: number, options: { concurrently?: boolean } = {}): void {
    this.world.delivery = { times, concurrently: options.concurrently ?? false };
  }

  /** The same activity once more, as after an answer that came too late. */
  redeliver(
    turn: Turn | JsonObject,
    times = 1,
    options: { concurrently?: boolean } = {},
  ): Promise<BotResponse[]> {
    const inner = (turn as Partial<Turn>).activity;
    const activity = isObject(inner) ? inner : (turn as JsonObject);
    return redeliver(this.world, activity, times, options.concurrently ?? false);
  }

  fail(options: FaultOptions): Fault {
    return this.world.faults.fail(options);
  }

  /** Answers with an error that Teams documents; to all calls that match, until `stop`. */
  refuse(name: RefusalName, match: CallMatch = () => true, times = Infinity): Fault {
    return this.world.faults.refuse(name, match, times);
  }

  /** The call is carried out, and its answer never arrives. */
  loseAnswer(match: CallMatch = () => true, times = 1): Fault {
    return this.world.faults.loseAnswer(match, times);
  }

  goDown(): void {
    this.world.down = true;
  }

  comeUp(): void {
    this.world.down = false;
  }

  /** Waits until the condition holds, for what the bot does after its answer. Fails with what was seen. */
  async until(condition: () => boolean, milliseconds = 5000): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`It never came to pass:\n${this.transcript()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  transcript(): string {
    return this.world.conversations
      .map((conversation) => this.chatOf(conversation).transcript())
      .join('\n\n');
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
      this.server.closeAllConnections();
    });
  }

  private chatOf(conversation: Conversation): Chat {
    const chat = this.chats.get(conversation) ?? new Chat(this.world, conversation);
    this.chats.set(conversation, chat);
    return chat;
  }
}
