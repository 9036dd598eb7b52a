import type { Decision } from '../domain/decision.js';
import type { HeardLine } from '../domain/heard-line.js';
import { textFault } from '../domain/record-text.js';
import type { Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { placeOf, showRecord, type Form } from './recording.js';

/**
 * Records a decision under the group's next number. Anyone in the conversation may. `handsOut`:
 * it reads as if somebody took on something, so the closing round asks about it.
 */
export function recordDecision(
  ports: Ports,
  act: Act,
  text: string,
  { form = null, handsOut = false }: { form?: Form | null; handsOut?: boolean } = {},
): Promise<ActResult<Decision>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const fault = textFault(text);
      if (fault) return { refusal: fault };
      const place = placeOf(ports, act, state.group);
      const number = place.group.lastDecision + 1;
      const decision: Decision = {
        number,
        text: text.trim(),
        meeting: place.meeting,
        item: place.item,
        replaces: null,
        replacedBy: null,
        recordedBy: act.by,
        recordedAt: act.at,
        withdrawn: false,
      };
      const shown = showRecord(place.group, place.item, { card: 'decision', number }, form);
      const group = { ...shown.group, lastDecision: number };
      return {
        value: decision,
        did: { deed: 'decision.recorded', number },
        changes: [
          groupChange(state, group),
          write('decision', decision),
          ...(handsOut ? [write('heard', heardIn(decision, group.round))] : []),
          ...shown.changes,
        ],
        followUps: [...shown.followUps, ...place.followUps],
        known: { group, decision },
      };
    },
  );
}

function heardIn(decision: Decision, round: number): HeardLine {
  const { number, text, recordedBy: by, recordedAt: at } = decision;
  return { round, id: `decision-${number}`, text, decision: number, by, at, settled: false };
}
