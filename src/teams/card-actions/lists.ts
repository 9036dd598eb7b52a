import type { z } from 'zod';
import type { GroupId, Person, PersonId } from '../../domain/ids.js';
import { completeAssignment } from '../../usecases/complete-assignment.js';
import { listRecord } from '../../usecases/list-record.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf } from '../speech.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { myItemData, myItemsPageData, recordPageData } from './card-data.js';

export const recordPage: CardAction<z.infer<typeof recordPageData>> = async (
  turn,
  { what, page },
  ports,
) => card(await listRecord(ports, turn.act.group, what, page));

export const myItemsPage: CardAction<z.infer<typeof myItemsPageData>> = (turn, data, ports) =>
  showItems(turn, ports, data, data.page);

export const completeMyItem: CardAction<z.infer<typeof myItemData>> = async (turn, data, ports) => {
  const act = { ...turn.act, group: data.group };
  const result = await completeAssignment(ports, act, data.number);
  if (result.kind === 'refused' && result.refusal.reason !== 'assignment.alreadyDone') {
    return refused(result.refusal);
  }
  const shown = await showItems(turn, ports, data, 0);
  return shown.kind === 'card' ? { ...shown, keep: true } : shown;
};

/**
 * A list is shown to whom it belongs; one that stands in a group's chat to the members there.
 * Whatever the card says, nobody sees another's items from other groups.
 */
async function showItems(
  turn: Turn,
  ports: Ports,
  asked: { scope: string; person: PersonId },
  page: number,
): Promise<Answer> {
  const { act, where } = turn;
  const group = where === 'group' ? act.group : asked.scope === 'all' ? null : scopeOf(asked.scope);
  const person = where === 'group' ? await memberOf(ports, act.group, asked.person) : act.by;
  if (!person) return refused({ reason: 'card.unknown' });
  const [items, language] = await Promise.all([
    ports.byPerson.items(person.id, group),
    languageOf(turn, ports),
  ]);
  return card({ card: 'myItems', language, group, person, items, page, which: null });
}

const scopeOf = (scope: string) => scope as GroupId;

async function memberOf(ports: Ports, group: GroupId, id: PersonId): Promise<Person | undefined> {
  return (await ports.chat.members(group)).find((member) => member.id === id);
}
