import type { z } from 'zod';
import type { GroupId } from '../../domain/ids.js';
import { assignOwner } from '../../usecases/assign-owner.js';
import { completeAssignment } from '../../usecases/complete-assignment.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { assignmentData, ownerData } from './card-data.js';
import { choosable, chosenOwner } from './chosen-owner.js';

export const complete: CardAction<z.infer<typeof assignmentData>> = async (
  turn,
  { number },
  ports,
) => {
  const result = await completeAssignment(ports, turn.act, number);
  if (result.kind === 'refused' && result.refusal.reason !== 'assignment.alreadyDone') {
    return refused(result.refusal);
  }
  return show(ports, turn.act.group, number);
};

export const assign: CardAction<z.infer<typeof ownerData>> = async (
  turn,
  { number, owner },
  ports,
) => {
  const chosen = chosenOwner(owner, await choosable(turn, ports));
  const result = await assignOwner(ports, turn.act, number, chosen);
  return result.kind === 'refused' ? refused(result.refusal) : show(ports, turn.act.group, number);
};

/** The assignment's card as it is now, also for a press that came too late or came twice. */
async function show(ports: Ports, group: GroupId, number: number): Promise<Answer> {
  const content = await loadCard(ports, group, { card: 'assignment', number });
  return content ? card(content) : refused({ reason: 'assignment.unknown', number });
}
