import { nameMentions } from '../../language/assignment-phrase.js';
import { readDeferral } from '../../language/deferral-phrase.js';
import { deferItem } from '../../usecases/defer-item.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "bordlägg punkt 5 till nästa möte eftersom …" */
export const deferItemCommand: Command = async (turn, _, ports, { text, when, mentioned }) => {
  const named = (words: string | null) => words && nameMentions(words, { mentioned });
  const { number, query, verb, reason, condition, target } = readDeferral(text, {
    ...when,
    people: null,
  });
  const wanted = { number, title: named(query), verb, reason: named(reason) };
  const result = await deferItem(ports, turn.act, {
    ...wanted,
    condition: named(condition),
    target,
  });
  await sayResult(turn, ports, result);
};
