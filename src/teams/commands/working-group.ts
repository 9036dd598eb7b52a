import { readPeopleList } from '../../language/people-list.js';
import { setWorkingGroup } from '../../usecases/set-working-group.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "arbetsgrupp Konferensen: Åsa, Maja och Stina, sammankallande Åsa". */
export const workingGroupCommand: Command = async (turn, { slots }, ports, named) => {
  const { query: name = '', text } = slots;
  if (name === '' || text === undefined) {
    return sayRefusal(turn, ports, { reason: 'settings.unreadable' });
  }
  const { members, others, convenor, ambiguous } = readPeopleList(text, await named.people());
  if (ambiguous) {
    const candidates = ambiguous.candidates.map((person) => person.name);
    return sayRefusal(turn, ports, { reason: 'owner.which', name: ambiguous.name, candidates });
  }
  const wanted = { name, members, others, convenor };
  await sayResult(turn, ports, await setWorkingGroup(ports, turn.act, wanted));
};
