import { Application, type TeamsAdapter } from '@microsoft/teams-ai';
import { ActivityTypes, type Mention, type TurnContext } from 'botbuilder';
import type { GroupId } from '../domain/ids.js';
import { dateIn } from '../domain/time.js';
import type { Intent } from '../language/intent.js';
import { containsPersonalNumber } from '../language/personal-number.js';
import { readLooseQuestion, readQuestion } from '../language/question-phrase.js';
import { hangsOnNames, understand } from '../language/understand.js';
import type { Ports } from '../usecases/ports.js';
import { answerExecute, answerSubmit } from './answer-press.js';
import { runCardAction, type Press } from './card-actions/index.js';
import { refused } from './card-actions/card-action.js';
import { answer } from './commands/answer.js';
import type { Named } from './commands/command.js';
import { runCommand } from './commands/index.js';
import { meetingEventKind } from './meeting-events/event-value.js';
import { onMeetingEvent } from './meeting-events/meeting.js';
import { onInstalled, onMembersChanged, onRemoved } from './meeting-events/membership.js';
import { readMessage } from './message-text.js';
import { onTurnError } from './on-turn-error.js';
import { sayRefusal } from './speech.js';
import type { TeamsChat } from './teams-chat.js';
import { tenantOf, toTurn, type Turn } from './turn.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** Which activity goes where. What is done about it stands in commands/, card-actions/ and so on. */
export function createBot(
  adapter: TeamsAdapter,
  ports: Ports,
  chat: TeamsChat,
  allowedTenants: readonly string[],
): Application {
  const app = new Application({
    adapter,
    // One timer is shared by all turns, so that turns at once cancel each other's.
    startTypingTimer: false,
    // Throws on a mention without text, and strips only the first.
    removeRecipientMention: false,
  });
  app.error((context, error) => onTurnError(context, error, ports));

  // A token proves that Teams sent it, not that it comes from a tenant that this bot serves.
  app.turn('beforeTurn', (context) => {
    const allowed = allowedTenants.length === 0 || allowedTenants.includes(tenantOf(context));
    if (!allowed) ports.log.warn({}, 'an activity from a tenant that is not served was ignored');
    return Promise.resolve(allowed);
  });

  const vocabulary = createVocabulary(ports.record);
  const learn = (group: GroupId) => {
    ports.background.run('learn a group’s own names', async () => {
      await vocabulary.of(group);
    });
  };
  const route = (
    matches: (context: TurnContext) => boolean,
    handle: (turn: Turn) => Promise<void>,
    isInvoke = false,
  ) =>
    app.addRoute(
      (context) => Promise.resolve(matches(context)),
      async (context) => {
        const turn = await toTurn(context, ports);
        // Ready by the time that a line has to be read.
        if (turn.where === 'group') learn(turn.act.group);
        await (turn.hasMovedOn ? sendOn(turn, ports, isInvoke) : handle(turn));
      },
      isInvoke,
    );

  route(isExecute, (turn) => execute(turn, ports), true);
  route(isSubmit, (turn) => submit(turn, ports));
  route(isMessage, (turn) => message(turn, ports, chat, vocabulary));
  route(isInstallation, (turn) => onInstalled(turn, ports, chat.roster));
  route(isRemoval, (turn) => onRemoved(turn, chat.roster));
  route(isMeetingEvent, (turn) => meetingEvent(turn, ports, chat));
  route(isMemberChange, (turn) => members(turn, ports, chat));
  return app;
}

/** Who writes in a chat that the series has left is told so; events there say nothing. */
async function sendOn(turn: Turn, ports: Ports, isInvoke: boolean): Promise<void> {
  const refusal = { reason: 'chat.moved' } as const;
  if (isInvoke) return answerExecute(turn, ports, refused(refusal));
  if (isMessage(turn.context)) await sayRefusal(turn, ports, refusal);
}

const isType = ({ activity }: TurnContext, type: ActivityTypes) =>
  activity.type === (type as string);
const isExecute = (context: TurnContext) =>
  isType(context, ActivityTypes.Invoke) && context.activity.name === 'adaptiveCard/action';
const isMessage = (context: TurnContext) => isType(context, ActivityTypes.Message);
const isSubmit = (context: TurnContext) =>
  isMessage(context) && !context.activity.text && pressOf(context.activity.value) !== null;
const isInstallation = (context: TurnContext) =>
  isType(context, ActivityTypes.InstallationUpdate) &&
  String(context.activity.action).startsWith('add');
const isRemoval = (context: TurnContext) =>
  isType(context, ActivityTypes.InstallationUpdate) && !isInstallation(context);
const isMeetingEvent = (context: TurnContext) => meetingEventKind(context) !== null;
const isMemberChange = (context: TurnContext) => isType(context, ActivityTypes.ConversationUpdate);

/** After these the group may know other names: of roles, working groups and linked groups. */
const NAMES_ARE_SET: ReadonlySet<Intent> = new Set<Intent>([
  'set_role',
  'working_group',
  'link_group',
]);

async function message(
  turn: Turn,
  ports: Ports,
  chat: TeamsChat,
  vocabulary: Vocabulary,
): Promise<void> {
  const { activity } = turn.context;
  const hasMentions = (activity.entities ?? []).some(
    (entity) =>
      entity.type === 'mention' && (entity as Mention).mentioned.id !== activity.recipient.id,
  );
  const roster = hasMentions ? await chat.roster.of(turn.act.group) : [];
  const { text, mentioned } = readMessage(activity, roster);
  if (containsPersonalNumber(text)) {
    return sayRefusal(turn, ports, { reason: 'text.personalNumber' });
  }
  const when = { today: dateIn(ports.settings.zone, turn.act.at), nextMeeting: null };
  const named: Named = {
    text,
    when,
    mentioned,
    async people() {
      if (turn.where === 'personal') return { members: [], mentioned, writer: turn.act.by };
      const { group } = turn.act;
      const [members, names] = await Promise.all([ports.chat.members(group), vocabulary.of(group)]);
      return { members, mentioned, writer: turn.act.by, ...names };
    },
  };
  const question = readQuestion(text);
  if (question) return answer(turn, question, ports, named);
  const byForm = understand(text, { ...when, people: null });
  // Who is in the group is asked only where the meaning hangs on a name.
  const understood =
    turn.where === 'group' && hangsOnNames(byForm.intent)
      ? understand(text, { ...when, people: await named.people() })
      : byForm;
  const loose = understood.intent === 'none' ? readLooseQuestion(text) : null;
  await (loose ? answer(turn, loose, ports, named) : runCommand(turn, understood, ports, named));
  if (NAMES_ARE_SET.has(understood.intent)) vocabulary.forget(turn.act.group);
}

async function execute(turn: Turn, ports: Ports): Promise<void> {
  await answerExecute(turn, ports, await press(turn, ports));
}

async function submit(turn: Turn, ports: Ports): Promise<void> {
  await answerSubmit(turn, ports, await press(turn, ports));
}

async function press(turn: Turn, ports: Ports) {
  const value: unknown = turn.context.activity.value;
  const action = (value as { action?: unknown } | null | undefined)?.action;
  const pressed = pressOf(action ?? value);
  if (!pressed) return refused({ reason: 'card.unknown' });
  const written = Object.values(pressed.data).filter((input) => typeof input === 'string');
  if (written.some(containsPersonalNumber)) return refused({ reason: 'text.personalNumber' });
  return runCardAction(turn, pressed, ports);
}

/** Execute: `{verb, data}`; Submit: the verb among the data. */
function pressOf(value: unknown): Press | null {
  if (typeof value !== 'object' || value === null) return null;
  const { verb, data } = value as { verb?: unknown; data?: unknown };
  if (typeof verb !== 'string') return null;
  const inputs = data === undefined ? value : data;
  return typeof inputs === 'object' && inputs !== null
    ? { verb, data: inputs as Press['data'] }
    : null;
}

async function meetingEvent(turn: Turn, ports: Ports, chat: TeamsChat): Promise<void> {
  const kind = meetingEventKind(turn.context);
  if (kind) await onMeetingEvent(turn, kind, ports, chat.roster);
}

async function members(turn: Turn, ports: Ports, chat: TeamsChat): Promise<void> {
  const { membersAdded = [], membersRemoved = [], recipient } = turn.context.activity;
  if (membersAdded.some(({ id }) => id === recipient.id)) {
    return onInstalled(turn, ports, chat.roster);
  }
  if (membersRemoved.some(({ id }) => id === recipient.id)) return;
  if (membersAdded.length + membersRemoved.length > 0) {
    await onMembersChanged(turn, ports, chat.roster, membersRemoved);
  }
}
