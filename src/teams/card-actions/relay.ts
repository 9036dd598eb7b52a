import type { z } from 'zod';
import { answerRelay, type Reply } from '../../usecases/answer-relay.js';
import { assignRelay } from '../../usecases/assign-relay.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { relayAnswerData, relayData } from './card-data.js';

type RelayData = z.infer<typeof relayData>;

/** Ta emot, Svara, Avböj: for any member of the group that it was handed down to. */
export function replyToRelay(kind: Reply['kind']): CardAction<z.infer<typeof relayAnswerData>> {
  return async (turn, data, ports) => {
    const { from, number, text } = data;
    const reply: Reply = kind === 'take' ? { kind } : { kind, text };
    return show(turn, ports, data, await answerRelay(ports, turn.act, from, number, reply));
  };
}

export const makeAssignment: CardAction<RelayData> = async (turn, data, ports) =>
  show(turn, ports, data, await assignRelay(ports, turn.act, data.from, data.number));

/** The card as it is now, also for a press that came too late or came twice. */
async function show(
  { act }: Turn,
  ports: Ports,
  { from, number }: RelayData,
  result: ActResult<unknown>,
): Promise<Answer> {
  if (result.kind === 'refused' && result.refusal.reason !== 'relay.settled') {
    return refused(result.refusal);
  }
  const content = await loadCard(ports, act.group, { card: 'receivedRelay', from, number });
  return content ? card(content) : refused({ reason: 'card.unknown' });
}
