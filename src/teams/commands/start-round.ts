import { startRound } from '../../usecases/start-round.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

export const startRoundCommand: Command = async (turn, _, ports) => {
  await sayResult(turn, ports, await startRound(ports, turn.act));
};
