import { nameMentions } from '../../language/assignment-phrase.js';
import { recordDecision } from '../../usecases/record-decision.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';
import { openForm } from './open-form.js';

export const recordDecisionCommand: Command<'record_decision'> = async (
  turn,
  { rest },
  ports,
  named,
) => {
  if (rest === '') return openForm(turn, ports, { what: 'decision' });
  const text = nameMentions(rest, named);
  await sayResult(turn, ports, await recordDecision(ports, turn.act, text));
};
