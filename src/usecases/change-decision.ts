import type { Decision } from '../domain/decision.js';
import { textFault } from '../domain/record-text.js';
import { onlyThoseWhoRunIt, runsMeeting, type Act } from './act.js';
import { carryOut, type ActResult } from './carry-out.js';
import { write } from './changes.js';
import { readGroup } from './group-of.js';
import type { Ports } from './ports.js';
import { cardsOf } from './cards-of.js';

/** Corrects the words of a decision. Who recorded it and those who run the meeting may. */
export function changeDecision(
  ports: Ports,
  act: Act,
  number: number,
  text: string,
): Promise<ActResult<Decision>> {
  return carryOut(
    ports,
    act,
    () => readDecision(ports, act, number),
    async (state) => {
      const { group, decision: kept } = state;
      if (!kept || kept.value.withdrawn) return { refusal: { reason: 'decision.unknown', number } };
      const isOwn = kept.value.recordedBy.id === act.by.id;
      if (!isOwn && !(await runsMeeting(act, group))) return { refusal: onlyThoseWhoRunIt(group) };
      const fault = textFault(text);
      if (fault) return { refusal: fault };
      const decision: Decision = { ...kept.value, text: text.trim() };
      return {
        value: decision,
        did: { deed: 'decision.changed', number },
        changes: [write('decision', decision, kept)],
        followUps: cardsOf({ card: 'decision', number }, decision),
      };
    },
  );
}

async function readDecision(ports: Ports, act: Act, number: number) {
  const [state, decision] = await Promise.all([
    readGroup(ports, act),
    ports.record.get(act.group, 'decision', number),
  ]);
  return { ...state, decision };
}
