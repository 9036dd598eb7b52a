import type { Ports } from '../../usecases/ports.js';
import { languageOf, sayCard } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

export const helpCommand: Command = (turn, _, ports) => guide(turn, ports, true);

/** Unknown text gets guidance, never an error and never silence. */
export const unknownCommand: Command = (turn, _, ports) => guideUnknown(turn, ports);

export function guideUnknown(turn: Turn, ports: Ports): Promise<void> {
  return guide(turn, ports, false);
}
async function guide(turn: Turn, ports: Ports, understood: boolean): Promise<void> {
  const [first, language] = await Promise.all([
    ports.record.claim(turn.act.group, turn.act.id),
    languageOf(turn, ports),
  ]);
  if (first) await sayCard(turn, ports, { card: 'help', language, where: turn.where, understood });
}
