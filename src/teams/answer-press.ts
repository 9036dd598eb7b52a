import { ActivityTypes } from 'botbuilder';
import type { CardContent } from '../domain/card-content.js';
import { renderCard } from '../cards/render-card.js';
import { askOneAlone } from '../usecases/ask-alone.js';
import type { Ports } from '../usecases/ports.js';
import type { Answer } from './card-actions/card-action.js';
import type { AccountAddress } from './address.js';
import { cardActivity } from './card-activity.js';
import { unlessRefused } from './connector-error.js';
import { refusalText, sayText } from './speech.js';
import { withUserViews } from './user-views.js';
import type { Turn } from './turn.js';

/**
 * Answers an Action.Execute. teams-ai's own handler would turn the answer into an edit for
 * everyone once a card carries `refresh`, so the answer is given here.
 */
export async function answerExecute(turn: Turn, ports: Ports, answer: Answer): Promise<void> {
  const body =
    answer.kind === 'card'
      ? {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: withUserViews(renderCard(answer.content, ports.settings).card, [presser(turn)]),
        }
      : {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: await refusalText(turn, ports, answer.refusal),
        };
  await turn.context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: { status: 200, body },
  });
  if (answer.kind === 'card' && answer.keep) await editPressed(turn, ports, answer);
}

/** Old clients send Action.Submit, a message that cannot be answered with a card: it is edited. */
export async function answerSubmit(turn: Turn, ports: Ports, answer: Answer): Promise<void> {
  if (answer.kind === 'card') {
    await editPressed(turn, ports, answer);
    askInstead(turn, ports, answer.content);
    return;
  }
  await sayText(turn, await refusalText(turn, ports, answer.refusal));
}

/** What others see on a card of their own comes to an old client in a chat of its own. */
function askInstead({ where, act }: Turn, ports: Ports, content: CardContent): void {
  if (content.card !== 'round' || where === 'personal') return;
  const { group, round } = content;
  ports.background.run('ask alone', () => askOneAlone(ports, group.id, round, act.by));
}

function presser({ context }: Turn): AccountAddress {
  return { id: context.activity.from.id };
}

/** A message that is edited is seen by everyone, whoever pressed. */
function sharedOf(content: CardContent): CardContent {
  return content.card === 'round' ? { ...content, view: null } : content;
}

async function editPressed(
  { context }: Turn,
  ports: Ports,
  answer: Extract<Answer, { kind: 'card' }>,
): Promise<void> {
  const { replyToId } = context.activity;
  if (!replyToId) return;
  const { card, summary } = renderCard(sharedOf(answer.content), ports.settings);
  const activity = cardActivity({ card: withUserViews(card, []), summary });
  const edited = context.updateActivity({ ...activity, id: replyToId });
  // The message has been deleted meanwhile: there is nothing left to edit.
  const outcome = await unlessRefused(edited, { messageGone: null, chatGone: null });
  if (outcome === null) ports.log.info({}, 'the message that was pressed is gone');
}
