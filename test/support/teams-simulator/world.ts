import type { CallRecord } from './connector-call.js';
import { Conversation } from './conversation.js';
import type { Faults } from './faults.js';
import type { JsonObject } from './json.js';
import { isCalled, type Person } from './person.js';
import type { RateLimits } from './rate-limits.js';

/** Something no user should ever be shown, or that Teams would not take. */
export interface Violation {
  rule: string;
  detail: string;
  conversationId?: string;
}

export type Authorization = (activity: JsonObject) => string | Promise<string>;

/** All there is in the simulated Teams. One object, so that the parts need not know each other. */
export class World {
  readonly people: Person[] = [];
  readonly conversations: Conversation[] = [];
  readonly sent: CallRecord[] = [];
  readonly violations: Violation[] = [];
  serviceUrl = '';
  botUrl: string | undefined;
  down = false;
  delivery = { times: 1, concurrently: false };

  constructor(
    readonly tenantId: string,
    readonly bot: { id: string; name: string },
    readonly faults: Faults,
    readonly limits: RateLimits | undefined,
    readonly now: () => Date,
    readonly readsAllMessages: boolean,
    readonly authorization: Authorization | undefined,
  ) {}

  conversation(id: string): Conversation | undefined {
    // A thread in a channel is named by the channel and the message it hangs on.
    const bare = id.split(';')[0];
    return this.conversations.find((conversation) => conversation.id === bare);
  }

  meeting(meetingId: string): Conversation | undefined {
    return this.conversations.find((conversation) => conversation.meetingId === meetingId);
  }

  person(id: string): Person | undefined {
    return this.people.find((person) => isCalled(person, id));
  }

  /** There is one 1:1 conversation for a person and the bot, whoever opens it. */
  personalConversation(person: Person): Conversation {
    const existing = this.conversations.find(
      ({ kind, members }) => kind === 'personal' && members[0] === person,
    );
    const conversation =
      existing ??
      new Conversation({
        name: person.name,
        kind: 'personal',
        members: [person],
        tenantId: person.tenantId ?? this.tenantId,
        hasBot: person.installed,
      });
    if (existing === undefined) this.conversations.push(conversation);
    return conversation;
  }
}
