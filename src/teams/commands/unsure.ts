import { MAX_LINE, offered } from '../../domain/meaning.js';
import { dateIn } from '../../domain/time.js';
import { nameMentions } from '../../language/assignment-phrase.js';
import { isThanks } from '../../language/is-thanks.js';
import { looksHandedOut } from '../../language/looks-handed-out.js';
import type { Understood } from '../../language/understand.js';
import { hearLine } from '../../usecases/hear-line.js';
import type { Ports } from '../../usecases/ports.js';
import { translate } from '../../i18n/translate.js';
import { languageOf, sayCard, sayText } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';
import { guideUnknown } from './help.js';

/**
 * A line that was not understood: what it comes near stands on buttons, and pressing one carries
 * it out as that. Who is offered nothing is shown what can be written.
 */
export const unsureCommand: Command = async (turn, understood, ports, named) => {
  const text = nameMentions(named.text, named);
  if (isThanks(text)) return answerThanks(turn, ports);
  await offer(turn, understood, ports, text);
  if (turn.where === 'personal' || !mayBeHandedOut(text, understood)) return;
  // It may have been meant as an assignment: the closing round shows it.
  const id = heardAs(turn.act.id);
  await hearLine(ports, { ...turn.act, id, delivery: id }, text);
};

async function answerThanks(turn: Turn, ports: Ports): Promise<void> {
  const [first, language] = await Promise.all([
    ports.record.claim(turn.act.group, turn.act.id),
    languageOf(turn, ports),
  ]);
  if (first) await sayText(turn, translate(language)('said.welcome'));
}

/** What the closing round calls a line, by the activity that said it. */
export function heardAs(activity: string): string {
  return `${activity}|heard`;
}

/** What is offered as an assignment may be one, unless it asks something. */
function mayBeHandedOut(text: string, { nearest }: Understood): boolean {
  return looksHandedOut(text) || (nearest.includes('record_assignment') && !text.includes('?'));
}

async function offer(
  turn: Turn,
  understood: Understood,
  ports: Ports,
  text: string,
): Promise<void> {
  const { act, where } = turn;
  const meanings = offered(understood.nearest, where);
  if (text.trim() === '' || text.length > MAX_LINE || meanings.length === 0) {
    return guideUnknown(turn, ports);
  }
  const [first, language] = await Promise.all([
    ports.record.claim(act.group, act.id),
    languageOf(turn, ports),
  ]);
  if (!first) return;
  const line = { id: act.id, by: act.by.id, text };
  await sayCard(turn, ports, { card: 'unsure', language, group: act.group, line, meanings, where });
  ports.background.run('count what was offered', () =>
    ports.meanings.offered(dateIn(ports.settings.zone, act.at), act.id, meanings),
  );
}
