import type { Inputs } from './card-inputs.js';
import { cardText, withoutMentionTags } from './card-text.js';
import { click, executeAction, refresh, submit, viewOf, type Click } from './click.js';
import type { Conversation, MeetingRole } from './conversation.js';
import type { ActionChoice } from './find-action.js';
import { incomingActivity } from './incoming-activity.js';
import type { JsonObject } from './json.js';
import { meetingEvent, participantEvent, type KeyStyle } from './meeting-events.js';
import { install, join, leave, uninstall } from './membership.js';
import type { Message } from './message.js';
import type { Person } from './person.js';
import { say, type SayOptions } from './say.js';
import { takeTurn, type Turn } from './turn.js';
import type { World } from './world.js';

/** A conversation as a scenario tells it: who does what, and what stands on the screen afterwards. */
export class Chat {
  constructor(
    private readonly world: World,
    private readonly conversation: Conversation,
  ) {}

  get id(): string {
    return this.conversation.id;
  }

  get meetingId(): string | undefined {
    return this.conversation.meetingId;
  }

  get members(): readonly Person[] {
    return this.conversation.members;
  }

  /** The bot's messages that are there now, in the order they were posted. */
  get messages(): Message[] {
    return this.conversation.currentMessages;
  }

  /** Deleted ones too. */
  get allMessages(): readonly Message[] {
    return this.conversation.messages;
  }

  /** The newest message; throws if the bot has said nothing. */
  get last(): Message {
    const message = this.messages.at(-1);
    if (message === undefined) throw new Error(`No message yet in:\n${this.transcript()}`);
    return message;
  }

  installs(by: Person): Promise<Turn[]> {
    return install(this.world, this.conversation, by);
  }

  uninstalls(by: Person): Promise<Turn[]> {
    return uninstall(this.world, this.conversation, by);
  }

  joins(person: Person): Promise<Turn> {
    return join(this.world, this.conversation, person);
  }

  leaves(person: Person): Promise<Turn> {
    return leave(this.world, this.conversation, person);
  }

  says(person: Person, text: string, options?: SayOptions): Promise<Turn> {
    return say(this.world, this.conversation, person, text, options);
  }

  clicks(person: Person, message: Message, choice: ActionChoice, inputs?: Inputs): Promise<Click> {
    return click(this.world, this.conversation, person, message, choice, inputs);
  }

  /** The same button in a client that knows only Action.Submit. */
  submits(person: Person, message: Message, choice: ActionChoice, inputs?: Inputs): Promise<Turn> {
    return submit(this.world, this.conversation, person, message, choice, inputs);
  }

  /** A click that no card offers: forged, or kept from a card that is gone. */
  forges(
    person: Person,
    message: Message,
    action: { verb?: string; data?: unknown },
  ): Promise<Click> {
    return executeAction(this.world, this.conversation, person, message, action, 'manual');
  }

  /** Scrolls to the message: the client asks for this person's view if the card wants that. */
  opens(person: Person, message: Message): Promise<Click | undefined> {
    return refresh(this.world, this.conversation, person, message);
  }

  /** Any other activity from this person; what is not given is filled in as Teams would. */
  sends(person: Person, about: JsonObject): Promise<Turn> {
    const activity = incomingActivity(this.world, this.conversation, person, about);
    return takeTurn(this.world, this.conversation, activity);
  }

  hasRole(person: Person, role: MeetingRole): void {
    this.conversation.roles.set(person, role);
  }

  meetingStarts(keys?: KeyStyle): Promise<Turn> {
    return meetingEvent(this.world, this.conversation, 'Start', keys);
  }

  meetingEnds(keys?: KeyStyle): Promise<Turn> {
    return meetingEvent(this.world, this.conversation, 'End', keys);
  }

  entersMeeting(person: Person): Promise<Turn> {
    return participantEvent(this.world, this.conversation, person, 'Join');
  }

  exitsMeeting(person: Person): Promise<Turn> {
    return participantEvent(this.world, this.conversation, person, 'Leave');
  }

  /** The card as this person sees it. */
  view(person: Person, message: Message | string): JsonObject {
    return viewOf(person, this.found(message));
  }

  /** All words of the message as this person sees it. */
  reads(person: Person, message: Message | string): string {
    const found = this.found(message);
    const text = withoutMentionTags(found.text ?? '');
    if (found.card === undefined) return text;
    return [text, cardText(viewOf(person, found))].filter((words) => words !== '').join('\n');
  }

  /** Everything that was seen here, for the message of a failed assertion. */
  transcript(): string {
    return [`— ${this.conversation.name} —`, ...this.conversation.log].join('\n');
  }

  private found(message: Message | string): Message {
    if (typeof message !== 'string') return message;
    const found = this.conversation.message(message);
    if (found === undefined) throw new Error(`No message ${message} in:\n${this.transcript()}`);
    return found;
  }
}
