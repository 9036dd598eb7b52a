import { mayRunMeeting, type Group } from '../domain/group.js';
import type { GroupId, Person } from '../domain/ids.js';
import type { Refusal } from '../domain/refusal.js';
import type { Instant } from '../domain/time.js';

/** One thing a person does in a group. */
export interface Act {
  /** The activity's own, so that a redelivery is the same act; a form's, however often it is pressed. */
  readonly id: string;
  /** The activity: a refusal is said once for each, and uses nothing up. */
  readonly delivery: string;
  readonly at: Instant;
  readonly by: Person;
  readonly group: GroupId;
  /** The chat's name as it is now, for a group that was never seen before. */
  readonly groupName: string;
  /** Asked only when it matters: whether the meeting itself says that the person leads it. */
  readonly leadsMeeting: () => Promise<boolean>;
}

/** Chair or secretary by the group's own record, or leader of the meeting in Teams. */
export async function runsMeeting(act: Act, group: Group): Promise<boolean> {
  return mayRunMeeting(group, act.by.id) || (await act.leadsMeeting());
}

export function onlyThoseWhoRunIt(group: Group): Refusal {
  const who = [...group.chairs, ...group.secretaries].map((person) => person.name);
  return { reason: 'rights.chairOrSecretary', who };
}
