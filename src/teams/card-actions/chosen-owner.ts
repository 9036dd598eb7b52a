import { choiceValue, collectiveOwners } from '../../cards/choices.js';
import { newGroup, type Group } from '../../domain/group.js';
import type { Person } from '../../domain/ids.js';
import type { Owner } from '../../domain/owner.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';

/** Whom the choices on a card can mean. */
export interface Choosable {
  readonly group: Group;
  readonly members: readonly Person[];
}

export async function choosable({ act }: Turn, ports: Ports): Promise<Choosable> {
  const [kept, members] = await Promise.all([
    ports.record.get(act.group, 'group'),
    ports.chat.members(act.group),
  ]);
  return { group: kept?.value ?? newGroup(act.group, act.groupName, null), members };
}

/** The owner behind a choice on a card; null for nobody, or who is no member any more. */
export function chosenOwner(choice: string, { group, members }: Choosable): Owner | null {
  const person = members.find(({ id }) => id === choice);
  if (person) return { kind: 'person', person };
  return collectiveOwners(group).find((owner) => choiceValue(owner) === choice) ?? null;
}
