import { bringBack } from '../../usecases/bring-back.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "ta upp bordlagt 2", "ta upp den parkerade frågan om budgeten" */
export const bringBackCommand: Command = async (turn, { slots }, ports) => {
  const { number, query } = slots;
  const which = number === undefined ? { title: query ?? '' } : { number };
  const result = await bringBack(ports, turn.act, which);
  await sayResult(turn, ports, result, ({ title, isNow }, t) =>
    t('said.broughtBack', { title, isNow: String(isNow) }),
  );
};
