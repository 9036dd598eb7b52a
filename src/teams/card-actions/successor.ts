import type { z } from 'zod';
import { loadSuccessorCard } from '../../usecases/load-successor-card.js';
import { handOver } from '../../usecases/offer-successor.js';
import { card, refused, type CardAction } from './card-action.js';
import type { successorData } from './card-data.js';

export const give: CardAction<z.infer<typeof successorData>> = async (
  turn,
  { person: from, to, assignments },
  ports,
) => {
  const { group } = turn.act;
  const members = await ports.chat.members(group);
  const successor = members.find(({ id }) => id === to) ?? null;
  const result = await handOver(ports, turn.act, from, successor, assignments.map(Number));
  if (result.kind === 'refused') return refused(result.refusal);
  // Where nothing is left in their name, the directory may still know it.
  const name =
    (result.kind === 'done' && result.value) ||
    ((await ports.directory.person(from))?.person.name ?? '');
  const content = await loadSuccessorCard(ports, group, { id: from, name });
  return content ? card(content) : refused({ reason: 'card.unknown' });
};
