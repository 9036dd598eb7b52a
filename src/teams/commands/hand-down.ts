import type { RelayDraft } from '../../domain/card-content.js';
import { itemNumbered } from '../../domain/agenda.js';
import { newGroup } from '../../domain/group.js';
import { toDue } from '../../language/due-phrase.js';
import { readItemRef } from '../../language/record-ref.js';
import { readRelay } from '../../language/relay-phrase.js';
import type { Understood } from '../../language/understand.js';
import { handDown } from '../../usecases/hand-down.js';
import type { Ports } from '../../usecases/ports.js';
import { sayCard, sayResult } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command, Named } from './command.js';
import { formDue } from './open-form.js';

/** "förmedla uppdrag 3 till Söder": sent as it stands; the form asks for what was not said. */
export const handDownCommand: Command = async (turn, understood, ports, named) => {
  const { written, groups, due: said, isOver } = readHandedDown(understood, named);
  const what = await whatIsMeant(turn, ports, written);
  const receivers = groups.map((name) => ({ name }));
  const handOver = isOver && what.assignment !== null;
  // What they are asked is due at their next meeting, unless something else was said.
  const due = said.said === null ? ({ kind: 'nextMeeting' } as const) : toDue(said);
  if (what.text !== '' && receivers.length > 0) {
    const wanted = { ...what, receivers, contact: null, due, handOver };
    return sayResult(turn, ports, await handDown(ports, turn.act, wanted));
  }
  const date = due.kind === 'date' ? due.date : due.kind === 'period' ? due.last : null;
  return openRelayForm(turn, ports, { ...what, receivers, due: formDue(due), date, handOver });
};

/** An assignment or an item of the agenda is handed down with the words it was recorded in. */
async function whatIsMeant(
  { act }: Turn,
  ports: Ports,
  written: string,
): Promise<Pick<RelayDraft, 'text' | 'item' | 'assignment'>> {
  const { what, number } = readItemRef(written);
  const itself = { text: written, item: null, assignment: null };
  const isRef = number !== null && /^\p{L}+\s*(?:nr\.?|#)?\s*\d+$/u.test(written);
  if (!isRef) return itself;
  if (what === 'assignment') {
    const kept = await ports.record.get(act.group, 'assignment', number);
    return { ...itself, text: kept?.value.text ?? written, assignment: number };
  }
  if (what !== 'agendaItem') return itself;
  const group = await ports.record.get(act.group, 'group');
  const meeting = await ports.record.get(act.group, 'meeting', group?.value.meeting ?? 0);
  const item = meeting && itemNumbered(meeting.value.agenda, number);
  if (!item) return itself;
  return { ...itself, text: item.title, item: { meeting: meeting.value.number, id: item.id } };
}

/** What is handed down: an assignment, an item, or words of their own. */
function readHandedDown(understood: Understood, { text, when }: Named) {
  const said = readRelay(text, understood, when);
  const ref = [
    said.assignment === null ? '' : `uppdrag ${said.assignment}`,
    said.item === null ? '' : `punkt ${said.item}`,
  ].find((one) => one !== '');
  const isOver = understood.intent === 'hand_over';
  return { written: ref ?? said.text, groups: said.receivers, due: said.due, isOver };
}

/** Asks in the chat what is handed down and to whom, filled with what was understood. */
async function openRelayForm(
  turn: Turn,
  ports: Ports,
  understood: Omit<RelayDraft, 'form' | 'contact'>,
): Promise<void> {
  const { id, group: groupId, groupName, by } = turn.act;
  const [first, kept, members] = await Promise.all([
    ports.record.claim(groupId, id),
    ports.record.get(groupId, 'group'),
    ports.chat.members(groupId),
  ]);
  if (!first) return;
  const group = kept?.value ?? newGroup(groupId, groupName, null);
  const draft: RelayDraft = { form: id, contact: by.id, ...understood };
  await sayCard(turn, ports, { card: 'relayForm', group, draft, members, refusal: null });
}
