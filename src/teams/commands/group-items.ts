import { listRecord } from '../../usecases/list-record.js';
import { sayCard } from '../speech.js';
import type { Command } from './command.js';

export const groupItemsCommand: Command<'group_items'> = async (turn, { what }, ports) => {
  const { id, group } = turn.act;
  const [first, list] = await Promise.all([
    ports.record.claim(group, id),
    listRecord(ports, group, what, 0),
  ]);
  if (first) await sayCard(turn, ports, list);
};
