import type { z } from 'zod';
import { isCalendarDate, toInstant, type Instant } from '../../domain/time.js';
import { loadCard } from '../../usecases/load-card.js';
import type { Ports } from '../../usecases/ports.js';
import { setNextMeeting } from '../../usecases/set-next-meeting.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type { meetingConfirmData, meetingSetData } from './card-data.js';

/** The chair agrees to the day that was proposed. */
export const confirmMeeting: CardAction<z.infer<typeof meetingConfirmData>> = (
  turn,
  { at },
  ports,
) => set(turn, ports, at);

export const setMeeting: CardAction<z.infer<typeof meetingSetData>> = (
  turn,
  { date, time },
  ports,
) => {
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isCalendarDate(date) && isTime
    ? set(turn, ports, toInstant(date, time, ports.settings.zone))
    : Promise.resolve(refused({ reason: 'meeting.unreadable' }));
};

async function set(turn: Turn, ports: Ports, at: Instant): Promise<Answer> {
  const result = await setNextMeeting(ports, turn.act, at);
  if (result.kind === 'refused') return refused(result.refusal);
  const content = await loadCard(ports, turn.act.group, { card: 'nextMeeting' });
  // On the message itself: what was proposed there is proposed no more.
  return content ? card(content, true) : refused({ reason: 'card.unknown' });
}
