import { nameMentions } from '../../language/assignment-phrase.js';
import { looksHandedOut } from '../../language/looks-handed-out.js';
import { recordDecision } from '../../usecases/record-decision.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';
import { openForm } from './open-form.js';

export const recordDecisionCommand: Command = async (turn, { slots }, ports, named) => {
  const { text: written = '' } = slots;
  if (written === '') return openForm(turn, ports, { what: 'decision' });
  const text = nameMentions(written, named);
  await sayResult(
    turn,
    ports,
    await recordDecision(ports, turn.act, text, { handsOut: looksHandedOut(text) }),
  );
};
