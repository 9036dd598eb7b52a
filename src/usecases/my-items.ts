import type { Person, GroupId } from '../domain/ids.js';
import type { MyItem } from '../domain/my-item.js';
import type { Ports } from './ports.js';

export interface Question {
  /** The activity, so that a redelivered question is answered once. */
  readonly id: string;
  readonly by: Person;
  /** The conversation it was asked in. */
  readonly conversation: GroupId;
}

/** Everything a person has to do, in one group or (null) in all; null for a redelivery. */
export async function myItems(
  ports: Ports,
  question: Question,
  group: GroupId | null,
): Promise<readonly MyItem[] | null> {
  const [first, items] = await Promise.all([
    ports.record.claim(question.conversation, question.id),
    ports.byPerson.items(question.by.id, group),
  ]);
  return first ? items : null;
}
