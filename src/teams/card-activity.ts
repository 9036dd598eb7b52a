import { ActivityTypes, CardFactory, InputHints, type Activity } from 'botbuilder';
import type { RenderedCard } from '../cards/render-card.js';

/** A card as a message. Text beside a card would make Teams split it in two, so there is none. */
export function cardActivity({ card, summary }: RenderedCard): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: summary.slice(0, 500),
    inputHint: InputHints.IgnoringInput,
    attachments: [CardFactory.adaptiveCard(card)],
  };
}
