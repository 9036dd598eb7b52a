import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';
import { refused, type Answer } from './card-action.js';
import { VERBS } from './verbs.js';

/** A press, whichever way the client sent it. */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export function runCardAction(turn: Turn, { verb, data }: Press, ports: Ports): Promise<Answer> {
  const found = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!found) return Promise.resolve(refused({ reason: 'card.unknown' }));
  // A card that was copied or forged names another group than the chat it was pressed in.
  const elsewhere = data['group'] !== undefined && data['group'] !== turn.act.group;
  if (elsewhere && (found.where === 'chat' || turn.where === 'group')) {
    return Promise.resolve(refused({ reason: 'card.otherGroup' }));
  }
  return found.run(turn, data, ports);
}
