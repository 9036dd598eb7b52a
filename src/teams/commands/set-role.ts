import { readMembers } from '../../language/role-phrase.js';
import { setRole } from '../../usecases/set-role.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

export const setRoleCommand: Command<'set_role'> = async (turn, { role, rest }, ports, named) => {
  const members = readMembers(rest, await named.people());
  await sayResult(turn, ports, await setRole(ports, turn.act, role, members));
};
