import type { Assignment } from '../domain/assignment.js';
import type { Decision } from '../domain/decision.js';
import type { Group } from '../domain/group.js';

/** What an act wrote or read, so that what follows from it need not read it again. */
export interface Known {
  readonly group?: Group;
  readonly decision?: Decision;
  readonly assignment?: Assignment;
}
