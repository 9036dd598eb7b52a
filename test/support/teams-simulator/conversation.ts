import { meetingIdOf, newConversationId, newGuid, type ConversationKind } from './ids.js';
import type { JsonObject } from './json.js';
import { Message } from './message.js';
import { isCalled, type Person } from './person.js';

export type MeetingRole = 'Organizer' | 'Presenter' | 'Attendee';

export interface ConversationOptions {
  name: string;
  kind: ConversationKind;
  members: Person[];
  tenantId: string;
  /** Whether the app is there from the start, without any install event. */
  hasBot: boolean;
}

/** One chat, meeting or channel: who is in it, whether the bot is, and all that was said. */
export class Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: ConversationKind;
  readonly tenantId: string;
  readonly members: Person[];
  readonly messages: Message[] = [];
  /** What happened in the order it was seen, for people to read. */
  readonly log: string[] = [];
  readonly roles = new Map<Person, MeetingRole>();
  readonly inMeeting = new Set<Person>();
  readonly meetingId: string | undefined;
  readonly team: JsonObject | undefined;
  private botAdded: boolean;

  constructor(options: ConversationOptions) {
    this.id = newConversationId(options.kind);
    this.name = options.name;
    this.kind = options.kind;
    this.tenantId = options.tenantId;
    this.members = [...options.members];
    this.botAdded = options.hasBot;
    this.meetingId = options.kind === 'meeting' ? meetingIdOf(this.id) : undefined;
    // The first channel of a team has the id of the team itself.
    this.team =
      options.kind === 'channel'
        ? { id: this.id, name: options.name, aadGroupId: newGuid() }
        : undefined;
  }

  /** A 1:1 chat has the bot as long as the person has the app. */
  get hasBot(): boolean {
    return this.kind === 'personal' ? this.members[0]?.installed === true : this.botAdded;
  }

  set hasBot(here: boolean) {
    this.botAdded = here;
    const [person] = this.members;
    if (this.kind === 'personal' && person !== undefined) person.installed = here;
  }

  get joinUrl(): string {
    return `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(this.id)}/0`;
  }

  get currentMessages(): Message[] {
    return this.messages.filter(({ deleted }) => !deleted);
  }

  post(activity: JsonObject): Message {
    const message = new Message(this.id, activity);
    this.messages.push(message);
    return message;
  }

  message(id: string): Message | undefined {
    return this.currentMessages.find((message) => message.id === id);
  }

  member(id: string): Person | undefined {
    return this.members.find((person) => isCalled(person, id));
  }

  /** The organizer is whoever was named first, unless the scenario says otherwise. */
  roleOf(person: Person): MeetingRole {
    return this.roles.get(person) ?? (this.members[0] === person ? 'Organizer' : 'Attendee');
  }
}
