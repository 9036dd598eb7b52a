import type { Decision } from '../domain/decision.js';
import type { HeardLine } from '../domain/heard-line.js';
import { textFault } from '../domain/record-text.js';
import type { Refusal } from '../domain/refusal.js';
import type { Act } from './act.js';
import { cardsOf } from './cards-of.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { groupChange, readGroup } from './group-of.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';
import { placeOf, showRecord, type Form } from './recording.js';

export interface NewDecision {
  readonly text: string;
  /** It reads as if somebody took on something, so the closing round asks about it. */
  readonly handsOut?: boolean;
  /** The number of an earlier decision, in whose place this one stands; each points to the other. */
  readonly replaces?: number | null;
}

/** Records a decision under the group's next number. Anyone in the conversation may. */
export function recordDecision(
  ports: Ports,
  act: Act,
  { text, handsOut = false, replaces = null }: NewDecision,
  form: Form | null = null,
): Promise<ActResult<Decision>> {
  return carryOut(
    ports,
    act,
    async () => {
      const [state, earlier] = await Promise.all([
        readGroup(ports, act),
        replaces === null ? null : ports.record.get(act.group, 'decision', replaces),
      ]);
      return { ...state, earlier };
    },
    (state) => {
      const { earlier } = state;
      const fault = textFault(text) ?? (replaces === null ? null : replaceFault(replaces, earlier));
      if (fault) return { refusal: fault };
      const place = placeOf(ports, act, state.group);
      const number = place.group.lastDecision + 1;
      const decision: Decision = {
        number,
        text: text.trim(),
        meeting: place.meeting,
        item: place.item,
        replaces,
        replacedBy: null,
        recordedBy: act.by,
        recordedAt: act.at,
        withdrawn: false,
      };
      const shown = showRecord(place.group, place.item, { card: 'decision', number }, form);
      const group = { ...shown.group, lastDecision: number };
      return {
        value: decision,
        did:
          replaces === null
            ? { deed: 'decision.recorded', number }
            : { deed: 'decision.replaced', number: replaces },
        changes: [
          groupChange(state, group),
          write('decision', decision),
          ...(earlier
            ? [write('decision', { ...earlier.value, replacedBy: number }, earlier)]
            : []),
          ...(handsOut ? [write('heard', heardIn(decision, group.round))] : []),
          ...shown.changes,
        ],
        followUps: [
          ...shown.followUps,
          ...(earlier
            ? cardsOf({ card: 'decision', number: earlier.value.number }, earlier.value)
            : []),
          ...place.followUps,
        ],
        known: { group, decision },
      };
    },
  );
}

function replaceFault(number: number, earlier: Kept<Decision> | null): Refusal | null {
  if (!earlier || earlier.value.withdrawn) return { reason: 'decision.unknown', number };
  const by = earlier.value.replacedBy;
  return by === null ? null : { reason: 'decision.replaced', number, by };
}

function heardIn(decision: Decision, round: number): HeardLine {
  const { number, text, recordedBy: by, recordedAt: at } = decision;
  return { round, id: `decision-${number}`, text, decision: number, by, at, settled: false };
}
