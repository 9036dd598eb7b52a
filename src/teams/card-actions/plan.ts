import type { z } from 'zod';
import type { PlanRow } from '../../domain/action-plan.js';
import type { PlanDraft } from '../../domain/card-content.js';
import { newGroup } from '../../domain/group.js';
import type { Refusal } from '../../domain/refusal.js';
import { dateIn } from '../../domain/time.js';
import { readPlanRow } from '../../language/plan-row.js';
import type { Act } from '../../usecases/act.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { loadPlanCard } from '../../usecases/load-plan-card.js';
import {
  addPlanRows,
  editPlanRow,
  markFollowedUp,
  withdrawPlanRow,
} from '../../usecases/plan-rows.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { groupData, planFormData, planPageData, planRowData } from './card-data.js';
import { namesIn } from '../vocabulary.js';
import { choosable, chosenOwner } from './chosen-owner.js';
import { actOfForm, messageOf } from './form.js';

type RowData = z.infer<typeof planRowData>;

export const planPage: CardAction<z.infer<typeof planPageData>> = async (turn, { page }, ports) =>
  card(await loadPlanCard(ports, turn.act.group, page));

export const followedUp: CardAction<RowData> = async (turn, { row }, ports) =>
  show(turn, ports, await markFollowedUp(ports, turn.act, row));

export const withdrawRow: CardAction<RowData> = async (turn, { row }, ports) =>
  show(turn, ports, await withdrawPlanRow(ports, turn.act, row));

export const newRow: CardAction<z.infer<typeof groupData>> = (turn, _, ports) =>
  openForm(turn.act, ports, {
    form: turn.act.id,
    number: null,
    goal: '',
    activity: '',
    when: '',
    responsible: [],
    followUp: '',
  });

export const editRow: CardAction<RowData> = async (turn, { row: number }, ports) => {
  const kept = await ports.record.get(turn.act.group, 'planRow', number);
  if (!kept || kept.value.withdrawn) return refused({ reason: 'plan.unknown', number });
  return openForm(turn.act, ports, {
    ...kept.value,
    form: turn.act.id,
    followUp: saidOf(kept.value),
  });
};

export const planForm: CardAction<z.infer<typeof planFormData>> = async (turn, data, ports) => {
  const known = await choosable(turn, ports);
  const { zone } = ports.settings;
  const when = { today: dateIn(zone, turn.act.at), nextMeeting: null };
  const { members } = known;
  const people = { members, mentioned: [], writer: turn.act.by, ...namesIn(known.group) };
  const read = readPlanRow({ ...data, responsible: data.otherOwner }, people, when);
  const chosen = data.owners.flatMap((choice) => chosenOwner(choice, known) ?? []);
  const row = { ...read, responsible: [...chosen, ...read.responsible] };
  const act = actOfForm(turn, data.form);
  const number = data.number > 0 ? data.number : null;
  const result =
    number === null
      ? await addPlanRows(ports, act, [row], messageOf(turn))
      : await editPlanRow(ports, act, number, row);
  if (result.kind !== 'refused') return show(turn, ports, result);
  const { form, followUp } = data;
  return openForm(act, ports, { ...row, form, number, followUp }, result.refusal);
};

async function openForm(
  { group: id, groupName }: Act,
  ports: Ports,
  draft: PlanDraft,
  refusal: Refusal | null = null,
): Promise<Answer> {
  const [kept, members] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.chat.members(id),
  ]);
  const group = kept?.value ?? newGroup(id, groupName, null);
  return card({ card: 'planForm', group, draft, members, refusal });
}

/** The plan as it is now, also for a press that came twice. */
async function show({ act }: Turn, ports: Ports, result: ActResult<unknown>): Promise<Answer> {
  if (result.kind === 'refused') return refused(result.refusal);
  return card(await loadPlanCard(ports, act.group, 0));
}

/** In words that are read back as they are. */
function saidOf({ followUp }: PlanRow): string {
  switch (followUp.kind) {
    case 'nextMeeting':
      return 'nästa möte';
    case 'date':
      return followUp.date;
    case 'period':
      return followUp.said;
    case 'ongoing':
      return 'löpande';
    case 'none':
      return followUp.said ?? '';
  }
}
