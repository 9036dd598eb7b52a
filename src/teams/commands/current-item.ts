import { nameMentions } from '../../language/assignment-phrase.js';
import { goToNextItem, markHandled, setCurrentItem } from '../../usecases/step-agenda.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "punkt 3", "nu tar vi Skolfrånvaro". The card that changes is the answer. */
export const setCurrentItemCommand: Command = async (turn, { slots }, ports, named) => {
  const title = slots.query ?? slots.text ?? null;
  const which = {
    number: slots.number ?? null,
    title: title === null ? null : nameMentions(title, named),
  };
  await sayResult(turn, ports, await setCurrentItem(ports, turn.act, which));
};

export const nextItemCommand: Command = async (turn, _, ports) => {
  await sayResult(turn, ports, await goToNextItem(ports, turn.act, null));
};

export const handledCommand: Command = async (turn, { slots }, ports) => {
  await sayResult(turn, ports, await markHandled(ports, turn.act, slots.number ?? null));
};
