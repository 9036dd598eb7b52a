import { readMembers } from '../../language/role-phrase.js';
import { setRole } from '../../usecases/set-role.js';
import { sayResult } from '../speech.js';
import type { Command } from './command.js';

export const setRoleCommand: Command = async (turn, { slots }, ports, named) => {
  const role = /^(?:ordf|chair)/i.test(slots.query ?? '') ? 'chair' : 'secretary';
  const members = readMembers(slots.owners ?? [], await named.people());
  await sayResult(turn, ports, await setRole(ports, turn.act, role, members));
};
