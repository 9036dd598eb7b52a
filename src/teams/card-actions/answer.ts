import type { z } from 'zod';
import type { GroupId } from '../../domain/ids.js';
import type { RecordName } from '../../domain/search/searched.js';
import { completeAssignment } from '../../usecases/complete-assignment.js';
import { loadCard } from '../../usecases/load-card.js';
import { isMember } from '../../usecases/members-groups.js';
import type { Ports } from '../../usecases/ports.js';
import { readHits } from '../../usecases/read-hits.js';
import { languageOf } from '../speech.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { answerCompleteData, answerOpenData } from './card-data.js';

/** Shows one of the records that a question found: its own card, or alone all that it says. */
export const open: CardAction<z.infer<typeof answerOpenData>> = async (turn, data, ports) => {
  const { group, kind, number, from } = data;
  if (kind !== 'received') return show(turn, ports, group, { kind, number });
  if (turn.where === 'personal') return refused({ reason: 'chat.groupOnly' });
  const content = from && (await loadCard(ports, group, { card: 'receivedRelay', from, number }));
  return content ? card(content) : refused({ reason: 'card.unknown' });
};

export const complete: CardAction<z.infer<typeof answerCompleteData>> = async (
  turn,
  { group, number },
  ports,
) => {
  const result = await completeAssignment(ports, { ...turn.act, group }, number);
  if (result.kind === 'refused' && result.refusal.reason !== 'assignment.alreadyDone') {
    return refused(result.refusal);
  }
  const shown = await show(turn, ports, group, { kind: 'assignment', number });
  return shown.kind === 'card' && turn.where === 'personal' ? { ...shown, keep: true } : shown;
};

/** A card may stand in somebody's own chat for longer than they are in the group. */
async function show(turn: Turn, ports: Ports, id: GroupId, record: RecordName): Promise<Answer> {
  if (turn.where === 'group') {
    const content = await loadCard(ports, id, { card: record.kind, number: record.number });
    return content ? card(content) : refused({ reason: 'card.unknown' });
  }
  const [kept, language] = await Promise.all([
    ports.record.get(id, 'group'),
    languageOf(turn, ports),
  ]);
  const isIn = kept !== null && (await isMember(ports, id, turn.act.by.id));
  const [read] = isIn ? await readHits(ports, kept.value, [record]) : [];
  if (!read) return refused({ reason: 'card.unknown' });
  const asked = { about: 'one', query: null, who: null } as const;
  return card({ card: 'answer', language, alone: true, asked, hits: [read.hit], left: 0 });
}
