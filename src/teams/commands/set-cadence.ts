import { readCadence } from '../../language/cadence-phrase.js';
import { findClocks } from '../../language/clock-phrase.js';
import { setCadence } from '../../usecases/set-cadence.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "mötesrytm: första onsdagen i månaden kl 13", "vi ses var tredje vecka". */
export const setCadenceCommand: Command = async (turn, _, ports, { text }) => {
  const cadence = readCadence(text);
  if (cadence === null) return sayRefusal(turn, ports, { reason: 'cadence.unreadable' });
  const [clock] = findClocks(text);
  const time = clock ? `${two(clock.hour)}:${two(clock.minute)}` : null;
  await sayResult(turn, ports, await setCadence(ports, turn.act, cadence, time));
};

function two(value: number): string {
  return String(value).padStart(2, '0');
}
