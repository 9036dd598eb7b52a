import { nameMentions } from '../../language/assignment-phrase.js';
import { looksHandedOut } from '../../language/looks-handed-out.js';
import { hearLine } from '../../usecases/hear-line.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf, sayCard } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

export const helpCommand: Command = (turn, _, ports) => guide(turn, ports, true);

/** Unknown text gets guidance, never an error and never silence. */
export const unknownCommand: Command = async (turn, _, ports, { text, mentioned }) => {
  await guide(turn, ports, false);
  const said = nameMentions(text, { mentioned });
  if (turn.where === 'personal' || !looksHandedOut(said)) return;
  // It may have been meant as an assignment: the closing round shows it.
  const id = `${turn.act.id}|heard`;
  await hearLine(ports, { ...turn.act, id, delivery: id }, said);
};

async function guide(turn: Turn, ports: Ports, understood: boolean): Promise<void> {
  const [first, language] = await Promise.all([
    ports.record.claim(turn.act.group, turn.act.id),
    languageOf(turn, ports),
  ]);
  if (first) await sayCard(turn, ports, { card: 'help', language, where: turn.where, understood });
}
