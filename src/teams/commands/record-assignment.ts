import { readAssignment } from '../../language/assignment-phrase.js';
import { takePlanRow } from '../../language/plan-row.js';
import { understand } from '../../language/understand.js';
import { recordAssignment } from '../../usecases/record-assignment.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';
import { openForm } from './open-form.js';

/** A line with all its parts is recorded as it stands; what is missing or unclear is asked for. */
export const recordAssignmentCommand: Command = async (turn, understood, ports, named) => {
  const people = await named.people();
  const hung = takePlanRow(named.text);
  if (hung) {
    const kept = await ports.record.get(turn.act.group, 'planRow', hung.row);
    if (!kept || kept.value.withdrawn) {
      return sayRefusal(turn, ports, { reason: 'plan.unknown', number: hung.row });
    }
  }
  const said = hung ? understand(hung.text, { ...named.when, people }) : understood;
  const phrase = readAssignment(said, people);
  if (phrase.text === '' || phrase.ambiguous || phrase.unknown) {
    return openForm(turn, ports, { what: 'assignment', ...phrase });
  }
  const settles = named.heard ? { settles: named.heard } : {};
  const wanted = { ...phrase, planRow: hung?.row ?? null, ...settles };
  await sayResult(turn, ports, await recordAssignment(ports, turn.act, wanted));
};
