import type { Decision } from '../domain/decision.js';
import { textFault } from '../domain/record-text.js';
import { carryOut, type Act, type ActResult } from './carry-out.js';
import { audit, groupChange, readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { showOn, type Form } from './show-on.js';

/** Records a decision under the group's next number. Anyone in the conversation may. */
export function recordDecision(
  ports: Ports,
  act: Act,
  text: string,
  form: Form | null = null,
): Promise<ActResult<Decision>> {
  return carryOut(
    ports,
    act,
    () => readGroup(ports, act),
    (state) => {
      const fault = textFault(text);
      if (fault) return { refusal: fault };
      const number = state.group.lastDecision + 1;
      const decision: Decision = {
        number,
        text: text.trim(),
        recordedBy: act.by,
        recordedAt: act.at,
      };
      const group = { ...state.group, lastDecision: number };
      const shown = showOn({ card: 'decision', number }, form);
      return {
        value: decision,
        changes: [
          groupChange(state, group),
          { row: 'decision', value: decision },
          audit(act, 'record', `decision ${number}`),
          ...shown.changes,
        ],
        followUps: shown.followUps,
        known: { group, decision },
      };
    },
  );
}
