import type { z } from 'zod';
import type { GroupId } from '../../domain/ids.js';
import { answerForRoom, answerRound, type RoundNow } from '../../usecases/answer-round.js';
import { assignOwner } from '../../usecases/assign-owner.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { closeRound } from '../../usecases/close-round.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { roundData, roundLineData, roundOwnerData, roundRoomData } from './card-data.js';
import { chosenOwner } from './chosen-owner.js';

export function answerLine(clear: boolean): CardAction<z.infer<typeof roundLineData>> {
  return async (turn, { round, number }, ports) =>
    showAnswered(
      ports,
      turn.act.group,
      round,
      await answerRound(ports, turn.act, round, number, clear),
    );
}

export function answerRoom(clear: boolean): CardAction<z.infer<typeof roundRoomData>> {
  return async (turn, { round, people }, ports) =>
    showAnswered(
      ports,
      turn.act.group,
      round,
      await answerForRoom(ports, turn.act, round, people, clear),
    );
}

export const assignInRound: CardAction<z.infer<typeof roundOwnerData>> = async (
  turn,
  { round, assignment, owner },
  ports,
) => {
  const members = await ports.chat.members(turn.act.group);
  const result = await assignOwner(ports, turn.act, assignment, chosenOwner(owner, members));
  return result.kind === 'refused' ? refused(result.refusal) : show(ports, turn.act.group, round);
};

export const close: CardAction<z.infer<typeof roundData>> = async (turn, { round }, ports) => {
  const result = await closeRound(ports, turn.act, round);
  return result.kind === 'refused' && result.refusal.reason !== 'round.closed'
    ? refused(result.refusal)
    : show(ports, turn.act.group, round);
};

async function showAnswered(
  ports: Ports,
  group: GroupId,
  round: number,
  result: ActResult<RoundNow>,
): Promise<Answer> {
  switch (result.kind) {
    case 'refused':
      return refused(result.refusal);
    case 'duplicate':
      return show(ports, group, round);
    case 'done':
      return card({ card: 'round', round, ...result.value });
  }
}

async function show(ports: Ports, group: GroupId, round: number): Promise<Answer> {
  const content = await loadCard(ports, group, { card: 'round', number: round });
  return content ? card(content) : refused({ reason: 'card.unknown' });
}
