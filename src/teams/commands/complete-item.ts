import { completeAssignment } from '../../usecases/complete-assignment.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf, sayCard, sayRefusal, sayResult } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';
import { myItemsCommand } from './my-items.js';

/** "klart 3". Alone with the bot the number may fit several groups: then it asks which. */
export const completeItemCommand: Command = async (turn, understood, ports, named) => {
  const { number } = understood.slots;
  if (number === undefined) return myItemsCommand(turn, understood, ports, named);
  if (turn.where === 'group') return complete(turn, ports, turn.act.group, number);

  const { id, by, group: conversation } = turn.act;
  const items = (await ports.byPerson.items(by.id, null)).filter((item) => item.number === number);
  const [only] = items;
  if (!only) return sayRefusal(turn, ports, { reason: 'assignment.unknown', number });
  if (items.length === 1) return complete(turn, ports, only.group, number);
  if (!(await ports.record.claim(conversation, id))) return;
  const language = await languageOf(turn, ports);
  const content = { card: 'myItems', language, group: null, person: by, items, page: 0 } as const;
  await sayCard(turn, ports, { ...content, which: number });
};

async function complete(
  turn: Turn,
  ports: Ports,
  group: Turn['act']['group'],
  number: number,
): Promise<void> {
  const act = { ...turn.act, group };
  await sayResult(
    turn,
    ports,
    await completeAssignment(ports, act, number),
    ({ ownShareOnly }, t) => t(ownShareOnly ? 'said.ownShareDone' : 'said.done', { number }),
  );
}
