import type { z } from 'zod';
import type { RecordDraft } from '../../domain/card-content.js';
import type { CardRef } from '../../domain/follow-up.js';
import type { Refusal } from '../../domain/refusal.js';
import { looksHandedOut } from '../../language/looks-handed-out.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import { recordAssignment } from '../../usecases/record-assignment.js';
import { recordDecision } from '../../usecases/record-decision.js';
import type { ActResult } from '../../usecases/carry-out.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { assignmentFormData, decisionFormData } from './card-data.js';
import { filledIn } from './filled-in.js';

/** The form's own id is the act: pressing it twice, or two people pressing it, records once. */
export const actOfForm = (turn: Turn, form: string) => ({ ...turn.act, id: `${form}|form` });

export const decisionForm: CardAction<z.infer<typeof decisionFormData>> = async (
  turn,
  { form, text },
  ports,
) => {
  const decision = { text, handsOut: looksHandedOut(text) };
  const result = await recordDecision(ports, actOfForm(turn, form), decision, messageOf(turn));
  const draft = { form, what: 'decision', text, owners: [], due: 'none', date: null } as const;
  return answer(turn, ports, result, 'decision', draft);
};

export const assignmentForm: CardAction<z.infer<typeof assignmentFormData>> = async (
  turn,
  data,
  ports,
) => {
  const wanted = await filledIn(turn, data, ports);
  const { form, text, due, date } = data;
  const { owners } = wanted;
  const draft = { form, what: 'assignment', text, owners, due, date: date || null } as const;
  if ('refusal' in wanted) return again(turn, ports, draft, wanted.refusal);
  const result = await recordAssignment(ports, actOfForm(turn, form), wanted, messageOf(turn));
  return answer(turn, ports, result, 'assignment', draft);
};

export function messageOf({ context }: Turn): { activityId: string } | null {
  const { replyToId } = context.activity;
  return replyToId ? { activityId: replyToId } : null;
}

async function answer(
  turn: Turn,
  ports: Ports,
  result: ActResult<{ number: number }>,
  kind: 'decision' | 'assignment',
  draft: RecordDraft,
): Promise<Answer> {
  switch (result.kind) {
    case 'refused':
      return again(turn, ports, draft, result.refusal);
    case 'done':
      return recorded(ports, turn, { card: kind, number: result.value.number });
    case 'duplicate':
      // Recorded by an earlier press: its card is the answer.
      return result.shows
        ? recorded(ports, turn, result.shows)
        : refused({ reason: 'card.unknown' });
  }
}

async function recorded(ports: Ports, turn: Turn, ref: CardRef): Promise<Answer> {
  const content = await loadCard(ports, turn.act.group, ref);
  return content ? card(content) : refused({ reason: 'card.unknown' });
}

/** The same form with what was filled in, and what is wrong with it. */
async function again(
  turn: Turn,
  ports: Ports,
  draft: RecordDraft,
  refusal: Refusal,
): Promise<Answer> {
  const [kept, members] = await Promise.all([
    ports.record.get(turn.act.group, 'group'),
    ports.chat.members(turn.act.group),
  ]);
  if (!kept) return refused(refusal);
  const remark = { kind: 'refused', refusal } as const;
  return card({ card: 'recordForm', group: kept.value, draft, members, remark });
}
