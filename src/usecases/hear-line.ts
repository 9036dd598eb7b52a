import type { HeardLine } from '../domain/heard-line.js';
import { textFault } from '../domain/record-text.js';
import type { Act } from './act.js';
import { carryOut, carryOutAsLeader, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';

/** Keeps a line that reads as handed out and was not recorded, for the closing round to show. */
export function hearLine(ports: Ports, act: Act, text: string): Promise<ActResult<HeardLine>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    ({ group }) => {
      const fault = textFault(text);
      if (fault) return { refusal: fault };
      const { by, at, id } = act;
      const { round } = group;
      const line = { round, id, text: text.trim(), decision: null, by, at, settled: false };
      return {
        value: line,
        did: null,
        changes: [write('heard', line)],
        followUps: group.roundOpen ? [refreshRound(round)] : [],
      };
    },
  );
}

/** Whoever runs the meeting says that nothing was handed out there. */
export function settleLine(
  ports: Ports,
  act: Act,
  round: number,
  id: string,
): Promise<ActResult<HeardLine>> {
  return carryOutAsLeader(
    ports,
    act,
    async () => {
      const [state, line] = await Promise.all([
        readGroup(ports, act),
        ports.record.get(act.group, 'heard', round, id),
      ]);
      return { ...state, line };
    },
    ({ line }) => {
      if (!line || line.value.settled) return { refusal: { reason: 'line.settled' } };
      const settled = { ...line.value, settled: true };
      return {
        value: settled,
        did: { deed: 'line.settled' },
        changes: [write('heard', settled, line)],
        followUps: [refreshRound(round)],
      };
    },
  );
}

function refreshRound(number: number) {
  return { kind: 'refresh', ref: { card: 'round', number } } as const;
}
