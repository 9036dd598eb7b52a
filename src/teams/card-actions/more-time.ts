import type { z } from 'zod';
import type { Due } from '../../domain/due.js';
import { isCalendarDate } from '../../domain/time.js';
import { answerForTime } from '../../usecases/ask-for-time.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type * as data from './card-data.js';

type Asked = z.infer<typeof data.moreTimeData>;

export const giveDate: CardAction<Asked> = (turn, { number, date }, ports) =>
  isCalendarDate(date)
    ? answer(turn, ports, number, { kind: 'date', date })
    : Promise.resolve(refused({ reason: 'due.missing' }));

export const giveMeeting: CardAction<Asked> = (turn, { number }, ports) =>
  answer(turn, ports, number, { kind: 'nextMeeting' });

export const refuse: CardAction<Asked> = (turn, { number }, ports) =>
  answer(turn, ports, number, null);

async function answer(turn: Turn, ports: Ports, number: number, due: Due | null): Promise<Answer> {
  const result = await answerForTime(ports, turn.act, number, due);
  if (result.kind === 'refused') return refused(result.refusal);
  const content = await loadCard(ports, turn.act.group, { card: 'moreTime', number });
  return content ? card(content) : refused({ reason: 'card.unknown' });
}
