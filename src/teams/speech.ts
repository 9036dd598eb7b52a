import { ActivityTypes } from 'botbuilder';
import { renderCard } from '../cards/render-card.js';
import type { CardContent } from '../domain/card-content.js';
import type { Language } from '../domain/group.js';
import type { Refusal } from '../domain/refusal.js';
import { formatter } from '../i18n/format.js';
import { translate, type Translate } from '../i18n/translate.js';
import type { ActResult } from '../usecases/carry-out.js';
import type { Ports } from '../usecases/ports.js';
import { cardActivity } from './card-activity.js';
import type { Turn } from './turn.js';

/** A personal chat speaks the person's language, a group's chat the group's. */
export async function languageOf(turn: Turn, ports: Ports): Promise<Language> {
  if (turn.where === 'personal') return turn.personLanguage;
  return (await ports.record.get(turn.act.group, 'group'))?.value.language ?? 'sv';
}

export async function sayText(turn: Turn, text: string): Promise<void> {
  // Plain: a member's name is no Markdown.
  await turn.context.sendActivity({ type: ActivityTypes.Message, text, textFormat: 'plain' });
}

export async function sayCard(turn: Turn, ports: Ports, content: CardContent): Promise<void> {
  await turn.context.sendActivity(cardActivity(renderCard(content, ports.settings)));
}

export async function refusalText(turn: Turn, ports: Ports, refusal: Refusal): Promise<string> {
  return formatter(await languageOf(turn, ports), ports.settings.zone).refusal(refusal);
}

/** A refusal that no use case gave: said once, also when the activity is delivered again. */
export async function sayRefusal(turn: Turn, ports: Ports, refusal: Refusal): Promise<void> {
  if (!(await ports.record.claim(turn.act.group, turn.act.id))) return;
  await sayText(turn, await refusalText(turn, ports, refusal));
}

/**
 * What became of an act that a typed line asked for. Done: its card is the answer, or `said`;
 * a redelivery has had its answer.
 */
export async function sayResult<T>(
  turn: Turn,
  ports: Ports,
  result: ActResult<T>,
  said?: (value: T, t: Translate) => string,
): Promise<void> {
  if (result.kind === 'refused') {
    await sayText(turn, await refusalText(turn, ports, result.refusal));
  } else if (result.kind === 'done' && said) {
    const text = said(result.value, translate(await languageOf(turn, ports)));
    // Nothing: a card says it.
    if (text !== '') await sayText(turn, text);
  }
}
