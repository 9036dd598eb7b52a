import { nameMentions } from '../../language/assignment-phrase.js';
import { looksHandedOut } from '../../language/looks-handed-out.js';
import { recordDecision } from '../../usecases/record-decision.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';
import { openForm } from './open-form.js';

/** "beslut: …" */
export const recordDecisionCommand: Command = (turn, understood, ports, named) =>
  understood.slots.text
    ? decide(turn, understood, ports, named)
    : openForm(turn, ports, { what: 'decision' });

/** "ersätt beslut 2 med …" */
export const replaceDecisionCommand: Command = (turn, understood, ports, named) =>
  understood.slots.number === undefined
    ? sayRefusal(turn, ports, { reason: 'number.missing' })
    : decide(turn, understood, ports, named);

const decide: Command = async (turn, { intent, slots }, ports, named) => {
  const text = nameMentions(slots.text ?? '', named);
  const replaces = intent === 'replace_decision' ? (slots.number ?? null) : null;
  const decision = { text, replaces, handsOut: looksHandedOut(text) };
  await sayResult(turn, ports, await recordDecision(ports, turn.act, decision));
};
