import { myItems } from '../../usecases/my-items.js';
import { languageOf, sayCard } from '../speech.js';
import type { Command } from './command.js';

/** In the personal chat across all groups, in a group's chat that group's. */
export const myItemsCommand: Command = async (turn, _, ports) => {
  const { id, by, group: conversation } = turn.act;
  const group = turn.where === 'personal' ? null : conversation;
  const [items, language] = await Promise.all([
    myItems(ports, { id, by, conversation }, group),
    languageOf(turn, ports),
  ]);
  if (!items) return;
  const content = { card: 'myItems', language, group, person: by, items, page: 0 } as const;
  await sayCard(turn, ports, { ...content, which: null });
};
