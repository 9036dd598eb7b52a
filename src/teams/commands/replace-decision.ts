import { nameMentions } from '../../language/assignment-phrase.js';
import { replaceDecision } from '../../usecases/change-decision.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "ersätt beslut 2 med …" */
export const replaceDecisionCommand: Command = async (turn, { slots }, ports, named) => {
  const { number, text = '' } = slots;
  if (number === undefined) return sayRefusal(turn, ports, { reason: 'number.missing' });
  const written = nameMentions(text, named);
  await sayResult(turn, ports, await replaceDecision(ports, turn.act, number, written));
};
