import { readPeopleList } from '../../language/people-list.js';
import { readMembers } from '../../language/role-phrase.js';
import { setNamedRole } from '../../usecases/set-named-role.js';
import { setRole } from '../../usecases/set-role.js';
import type { Ports } from '../../usecases/ports.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command, Named } from './command.js';

export const setRoleCommand: Command = async (turn, { slots }, ports, named) => {
  const { query = '', text } = slots;
  if (query !== '' && !/^(?:ordf|chair|sekr|secretary)/i.test(query)) {
    return setOwnRole(turn, ports, query, text ?? slots.owners?.join(', ') ?? '', named);
  }
  const role = /^(?:ordf|chair)/i.test(query) ? 'chair' : 'secretary';
  const members = readMembers(slots.owners ?? [text ?? ''], await named.people());
  await sayResult(turn, ports, await setRole(ports, turn.act, role, members));
};

/** "roll samordnare @Anna": a role that the group has named itself. */
async function setOwnRole(
  turn: Turn,
  ports: Ports,
  name: string,
  text: string,
  named: Named,
): Promise<void> {
  const { members, others, ambiguous } = readPeopleList(text, await named.people());
  if (ambiguous) {
    const candidates = ambiguous.candidates.map((person) => person.name);
    return sayRefusal(turn, ports, { reason: 'owner.which', name: ambiguous.name, candidates });
  }
  // A role moves with whoever holds it, and only members of the chat have lists.
  if (others.length > 0) return sayRefusal(turn, ports, { reason: 'role.nobodyNamed' });
  await sayResult(turn, ports, await setNamedRole(ports, turn.act, name, members));
}
