import { readMembers } from '../../language/role-phrase.js';
import { setRole } from '../../usecases/set-role.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

export const setRoleCommand: Command<'set_role'> = async (turn, { role, rest }, ports, people) => {
  const named = readMembers(rest, await people());
  await sayResult(turn, ports, await setRole(ports, turn.act, role, named));
};
