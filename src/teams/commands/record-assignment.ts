import { readAssignment } from '../../language/assignment-phrase.js';
import { recordAssignment } from '../../usecases/record-assignment.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';
import { openForm } from './open-form.js';

/** A line with all its parts is recorded as it stands; what is missing or unclear is asked for. */
export const recordAssignmentCommand: Command = async (turn, understood, ports, named) => {
  const phrase = readAssignment(understood, await named.people());
  if (phrase.text === '' || phrase.ambiguous) {
    return openForm(turn, ports, { what: 'assignment', ...phrase });
  }
  await sayResult(turn, ports, await recordAssignment(ports, turn.act, phrase));
};
