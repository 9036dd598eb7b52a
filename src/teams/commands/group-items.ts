import { listRecord } from '../../usecases/list-record.js';
import { sayCard } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Ports } from '../../usecases/ports.js';
import type { Command } from './command.js';

export const groupItemsCommand: Command = (turn, _, ports) => list(turn, ports, 'assignments');

export const searchDecisionsCommand: Command = (turn, _, ports) => list(turn, ports, 'decisions');

async function list(turn: Turn, ports: Ports, what: 'assignments' | 'decisions'): Promise<void> {
  const { id, group } = turn.act;
  const [first, list] = await Promise.all([
    ports.record.claim(group, id),
    listRecord(ports, group, what, 0),
  ]);
  if (first) await sayCard(turn, ports, list);
}
