import { undo } from '../../usecases/undo.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "ångra": takes back what the writer did last, and says what that was. */
export const undoCommand: Command = async (turn, _, ports) => {
  await sayResult(turn, ports, await undo(ports, turn.act), ({ deed, number }, t) =>
    t('said.undone', { what: t(`deed.${deed}`, { number: number ?? '' }).trim() }),
  );
};
