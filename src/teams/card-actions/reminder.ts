import type { z } from 'zod';
import { completeAssignment } from '../../usecases/complete-assignment.js';
import { languageOf } from '../speech.js';
import { card, refused, type CardAction } from './card-action.js';
import type { reminderData } from './card-data.js';

/** "Klart" on a reminder: the reminder then shows what is left. */
export const completeReminded: CardAction<z.infer<typeof reminderData>> = async (
  turn,
  { group, number, person: personId, meeting },
  ports,
) => {
  const result = await completeAssignment(ports, { ...turn.act, group }, number);
  if (result.kind === 'refused' && result.refusal.reason !== 'assignment.alreadyDone') {
    return refused(result.refusal);
  }
  const inGroup = turn.where === 'group';
  const members = inGroup ? await ports.chat.members(group) : [];
  const person = inGroup ? members.find(({ id }) => id === personId) : turn.act.by;
  if (!person) return refused({ reason: 'card.unknown' });
  const [items, kept, language] = await Promise.all([
    ports.byPerson.items(person.id, group),
    ports.record.get(group, 'group'),
    languageOf(turn, ports),
  ]);
  if (items.length === 0) {
    return card(
      {
        card: 'myItems',
        language,
        group: inGroup ? group : null,
        person,
        items,
        page: 0,
        which: null,
      },
      true,
    );
  }
  const groupName = kept?.value.name ?? '';
  return card({ card: 'reminder', language, person, groupName, meeting, items, inGroup }, true);
};
