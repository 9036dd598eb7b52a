import type { z } from 'zod';
import type { RelayDraft } from '../../domain/card-content.js';
import type { Due } from '../../domain/due.js';
import type { Refusal } from '../../domain/refusal.js';
import type { WantedReceiver } from '../../domain/relay.js';
import { isCalendarDate } from '../../domain/time.js';
import { handDown } from '../../usecases/hand-down.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { relayFormData } from './card-data.js';
import { actOfForm, messageOf } from './form.js';

type Data = z.infer<typeof relayFormData>;

export const relayForm: CardAction<Data> = async (turn, data, ports) => {
  const members = await ports.chat.members(turn.act.group);
  const contact = members.find(({ id }) => id === data.contact) ?? null;
  const draft = draftOf(data);
  const { form, text, receivers, item, assignment, handOver, due, date } = draft;
  if (due === 'date' && !isCalendarDate(date ?? '')) {
    return again(turn, ports, draft, { reason: 'due.missing' });
  }
  const when: Due = due === 'date' ? { kind: 'date', date: date ?? '' } : { kind: due };
  const wanted = { text, receivers, contact, due: when, item, assignment, handOver };
  const result = await handDown(ports, actOfForm(turn, form), wanted, messageOf(turn));
  if (result.kind === 'refused') return again(turn, ports, draft, result.refusal);
  const ref =
    result.kind === 'done'
      ? ({ card: 'relay', number: result.value.number } as const)
      : result.shows;
  const content = ref && (await loadCard(ports, turn.act.group, ref));
  return content ? card(content) : refused({ reason: 'card.unknown' });
};

function draftOf(data: Data): RelayDraft {
  const named = data.others.split(',').map((name): WantedReceiver => ({ name: name.trim() }));
  return {
    form: data.form,
    text: data.text,
    receivers: [
      ...data.linked.map((group): WantedReceiver => ({ group })),
      ...named.filter((one) => 'name' in one && one.name !== ''),
    ],
    contact: data.contact,
    due: data.due,
    date: data.date || null,
    item: data.item > 0 ? { meeting: data.meeting, id: data.item } : null,
    assignment: data.assignment > 0 ? data.assignment : null,
    handOver: data.handOver === 'yes',
  };
}

/** The same form with what was filled in, and what is wrong with it. */
async function again(
  { act }: Turn,
  ports: Ports,
  draft: RelayDraft,
  refusal: Refusal,
): Promise<Answer> {
  const [kept, members] = await Promise.all([
    ports.record.get(act.group, 'group'),
    ports.chat.members(act.group),
  ]);
  if (!kept) return refused(refusal);
  return card({ card: 'relayForm', group: kept.value, draft, members, refusal });
}
