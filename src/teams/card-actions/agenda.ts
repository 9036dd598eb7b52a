import type { z } from 'zod';
import { numberOf } from '../../domain/agenda.js';
import { closeMeeting } from '../../usecases/close-meeting.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { editAgenda } from '../../usecases/edit-agenda.js';
import { loadCard } from '../../usecases/load-card.js';
import { openMeeting } from '../../usecases/open-meeting.js';
import type { Ports } from '../../usecases/ports.js';
import { goToNextItem, setCurrentItem } from '../../usecases/step-agenda.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type {
  agendaData,
  agendaItemData,
  agendaProposalData,
  agendaStepData,
} from './card-data.js';

export const next: CardAction<z.infer<typeof agendaStepData>> = async (
  turn,
  { meeting, item },
  ports,
) => {
  const pressed = { meeting, item: item === 0 ? null : item };
  return showAgenda(turn, ports, meeting, await goToNextItem(ports, turn.act, pressed));
};

export const go: CardAction<z.infer<typeof agendaItemData>> = async (turn, data, ports) => {
  const number = await numberNow(turn, ports, data);
  if (number === null) return refused({ reason: 'agenda.notChosen' });
  const which = { number, title: null };
  return showAgenda(turn, ports, data.meeting, await setCurrentItem(ports, turn.act, which));
};

export const strike: CardAction<z.infer<typeof agendaItemData>> = async (turn, data, ports) => {
  const number = await numberNow(turn, ports, data);
  if (number === null) return refused({ reason: 'agenda.notChosen' });
  const edit = { kind: 'strike', number } as const;
  const { meeting } = data;
  return showAgenda(turn, ports, meeting, await editAgenda(ports, turn.act, edit, meeting));
};

export const propose: CardAction<z.infer<typeof agendaProposalData>> = async (
  turn,
  { meeting, title },
  ports,
) => {
  const line = { title, presenter: null, time: null };
  const edit = { kind: 'add', line, after: null } as const;
  return showAgenda(turn, ports, meeting, await editAgenda(ports, turn.act, edit, meeting));
};

export const start: CardAction<z.infer<typeof agendaData>> = async (turn, { meeting }, ports) =>
  showAgenda(turn, ports, meeting, await openMeeting(ports, turn.act, 'typed'));

export const end: CardAction<z.infer<typeof agendaData>> = async (turn, { meeting }, ports) => {
  const result = await closeMeeting(ports, turn.act, 'typed');
  const isOver = result.kind === 'refused' && result.refusal.reason === 'meeting.notOpen';
  return isOver ? show(turn, ports, meeting) : showAgenda(turn, ports, meeting, result);
};

/** The agenda as it is now, also for a press that came too late or came twice. */
export function showAgenda<T>(
  turn: Turn,
  ports: Ports,
  meeting: number,
  result: ActResult<T>,
): Promise<Answer> {
  return result.kind === 'refused'
    ? Promise.resolve(refused(result.refusal))
    : show(turn, ports, meeting);
}

async function show(turn: Turn, ports: Ports, number: number): Promise<Answer> {
  const content = await loadCard(ports, turn.act.group, { card: 'agenda', number });
  return content ? card(content) : refused({ reason: 'card.unknown' });
}

/** A card names items by id, since numbers change as others come and go; null where it is gone. */
export async function numberNow(
  turn: Turn,
  ports: Ports,
  { meeting, item }: { meeting: number; item: number },
): Promise<number | null> {
  const kept = await ports.record.get(turn.act.group, 'meeting', meeting);
  return kept ? numberOf(kept.value.agenda, item) : null;
}
