import type { z } from 'zod';
import { bringBack } from '../../usecases/bring-back.js';
import { loadCard } from '../../usecases/load-card.js';
import { card, refused, type CardAction } from './card-action.js';
import type { deferralData } from './card-data.js';

/** Takes up what was put off, from its own card or from an answer that lists it. */
export const takeUp: CardAction<z.infer<typeof deferralData>> = async (turn, { number }, ports) => {
  const result = await bringBack(ports, turn.act, { number });
  if (result.kind === 'refused') return refused(result.refusal);
  const content = await loadCard(ports, turn.act.group, { card: 'deferral', number });
  return content ? card(content) : refused({ reason: 'card.unknown' });
};
