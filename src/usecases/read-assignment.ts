import type { Assignment } from '../domain/assignment.js';
import type { Person } from '../domain/ids.js';
import type { Act } from './act.js';
import { readGroup, type GroupState } from './group-of.js';
import type { Kept } from './kept.js';
import type { Ports } from './ports.js';

/** An assignment, and who it is whose it may be. */
export interface AssignmentState extends GroupState {
  readonly assignment: Kept<Assignment> | null;
  readonly members: readonly Person[];
}

export async function readAssignment(
  ports: Ports,
  act: Act,
  number: number,
): Promise<AssignmentState> {
  const [state, assignment, members] = await Promise.all([
    readGroup(ports, act),
    ports.record.get(act.group, 'assignment', number),
    ports.chat.members(act.group),
  ]);
  return { ...state, assignment, members };
}
