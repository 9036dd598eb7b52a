import { nameMentions } from '../../language/assignment-phrase.js';
import { readDeferral } from '../../language/deferral-phrase.js';
import { deferItem } from '../../usecases/defer-item.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "bordlägg punkt 5 till nästa möte eftersom …" */
export const deferItemCommand: Command = async (turn, { slots }, ports, named) => {
  const { number, query, verb, reason, condition, target } = readDeferral(
    named.text,
    slots,
    named.when,
  );
  const nameIn = (words: string | null) => words && nameMentions(words, named);
  const wanted = { number, title: nameIn(query), verb, reason: nameIn(reason) };
  const result = await deferItem(ports, turn.act, {
    ...wanted,
    condition: nameIn(condition),
    target,
  });
  await sayResult(turn, ports, result);
};
