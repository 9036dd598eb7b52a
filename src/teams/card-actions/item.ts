import type { z } from 'zod';
import { assignOwner } from '../../usecases/assign-owner.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import { goToNextItem } from '../../usecases/step-agenda.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { agendaStepData, itemOwnerData } from './card-data.js';
import { choosable, chosenOwner } from './chosen-owner.js';

/** Goes on from the item: its own card stays, and offers it no more. */
export const next: CardAction<z.infer<typeof agendaStepData>> = async (
  turn,
  { meeting, item },
  ports,
) => {
  const result = await goToNextItem(ports, turn.act, { meeting, item });
  return result.kind === 'refused' ? refused(result.refusal) : show(turn, ports, meeting, item);
};

export const assign: CardAction<z.infer<typeof itemOwnerData>> = async (
  turn,
  { meeting, item, assignment, owner },
  ports,
) => {
  const chosen = chosenOwner(owner, await choosable(turn, ports));
  const result = await assignOwner(ports, turn.act, assignment, chosen);
  return result.kind === 'refused' ? refused(result.refusal) : show(turn, ports, meeting, item);
};

async function show(turn: Turn, ports: Ports, number: number, item: number): Promise<Answer> {
  const content = await loadCard(ports, turn.act.group, { card: 'item', number, item });
  return content ? card(content) : refused({ reason: 'card.unknown' });
}
