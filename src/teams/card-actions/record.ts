import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { looksHandedOut } from '../../language/looks-handed-out.js';
import { deferItem } from '../../usecases/defer-item.js';
import { recordAssignment } from '../../usecases/record-assignment.js';
import { recordDecision } from '../../usecases/record-decision.js';
import { startRound } from '../../usecases/start-round.js';
import type { Turn } from '../turn.js';
import { numberNow, showAgenda } from './agenda.js';
import { refused, type CardAction } from './card-action.js';
import type * as data from './card-data.js';
import { filledIn } from './filled-in.js';

type Assignment = z.infer<typeof data.agendaAssignmentData>;
type Decision = z.infer<typeof data.agendaDecisionData>;
type Deferral = z.infer<typeof data.agendaDeferralData>;
type Agenda = z.infer<typeof data.agendaData>;

/** What is recorded on the card of the agenda itself, for those who do not type. */
export const assign: CardAction<Assignment> = async (turn, filled, ports) => {
  const wanted = await filledIn(turn, filled, ports);
  if ('refusal' in wanted) return refused(wanted.refusal);
  const result = await recordAssignment(ports, onCard(turn, 'assignment', filled), wanted);
  return showAgenda(turn, ports, filled.meeting, result);
};

export const decide: CardAction<Decision> = async (turn, filled, ports) => {
  const { text, meeting } = filled;
  const decision = { text, handsOut: looksHandedOut(text) };
  const result = await recordDecision(ports, onCard(turn, 'decision', filled), decision);
  return showAgenda(turn, ports, meeting, result);
};

/** The item that the card was at; what is written is why. */
export const defer: CardAction<Deferral> = async (turn, pressed, ports) => {
  const number = await numberNow(turn, ports, pressed);
  if (number === null) return refused({ reason: 'agenda.noCurrent' });
  const result = await deferItem(ports, turn.act, {
    number,
    title: null,
    verb: 'bordlägg',
    reason: pressed.text.trim() || null,
    condition: null,
    target: { kind: 'nextMeeting' },
  });
  return showAgenda(turn, ports, pressed.meeting, result);
};

export const openRound: CardAction<Agenda> = async (turn, { meeting }, ports) =>
  showAgenda(turn, ports, meeting, await startRound(ports, turn.act));

/**
 * The same words from the same person on the same card are one act, however often the button is
 * pressed; once something was recorded the card is another.
 */
function onCard(turn: Turn, what: string, { meeting, recorded, text }: Decision): Turn['act'] {
  const { act } = turn;
  const words = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { ...act, id: `${what}|${act.by.id}|${meeting}|${recorded}|${words}` };
}
