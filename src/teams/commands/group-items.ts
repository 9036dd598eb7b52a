import { listRecord } from '../../usecases/list-record.js';
import { questionOf } from '../../language/question-phrase.js';
import { sayCard } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Ports } from '../../usecases/ports.js';
import { answerCommand } from './answer.js';
import type { Command } from './command.js';

export const groupItemsCommand: Command = (turn, _, ports) => list(turn, ports, 'assignments');

/** All of them, where nothing is said of what they are about. */
export const searchDecisionsCommand: Command = (turn, understood, ports, named) => {
  const { query } = questionOf(understood, named.text);
  return query === null && turn.where === 'group'
    ? list(turn, ports, 'decisions')
    : answerCommand(turn, understood, ports, named);
};

async function list(turn: Turn, ports: Ports, what: 'assignments' | 'decisions'): Promise<void> {
  const { id, group } = turn.act;
  const [first, list] = await Promise.all([
    ports.record.claim(group, id),
    listRecord(ports, group, what, 0),
  ]);
  if (first) await sayCard(turn, ports, list);
}
