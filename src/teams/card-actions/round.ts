import type { z } from 'zod';
import { readAssignment } from '../../language/assignment-phrase.js';
import { understand } from '../../language/understand.js';
import { dateIn } from '../../domain/time.js';
import { answerForRoom, answerRound, type Answered } from '../../usecases/answer-round.js';
import { assignOwner } from '../../usecases/assign-owner.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { dropAssignment, leaveOwnerless } from '../../usecases/change-assignment.js';
import { closeRound } from '../../usecases/close-round.js';
import { settleLine } from '../../usecases/hear-line.js';
import type { Ports } from '../../usecases/ports.js';
import { itemsWithoutOutcome, readRound, roundCard } from '../../usecases/read-round.js';
import { recordAssignment } from '../../usecases/record-assignment.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type * as data from './card-data.js';
import { choosable, chosenOwner } from './chosen-owner.js';

type Line = z.infer<typeof data.roundLineData>;
type Choice = z.infer<typeof data.roundOwnerData>;
type Room = z.infer<typeof data.roundRoomData>;
type Round = z.infer<typeof data.roundData>;
type Heard = z.infer<typeof data.roundHeardData>;

export function answerLine(clear: boolean): CardAction<Line> {
  return async (turn, { group, round, number }, ports) => {
    const said = { clear, because: null };
    const result = await answerRound(ports, actIn(turn, group), round, number, said);
    return showAnswered(turn, ports, group, round, result);
  };
}

/** What is unclear, told after it was said to be unclear. */
export const tellWhy: CardAction<Line> = async (turn, answered, ports) => {
  const { group, round, number } = answered;
  const written = answered[`because${number}`];
  const because = typeof written === 'string' && written.trim() !== '' ? written.trim() : null;
  const said = { clear: false, because };
  const result = await answerRound(ports, actIn(turn, group), round, number, said);
  return showAnswered(turn, ports, group, round, result);
};

export function answerRoom(clear: boolean): CardAction<Room> {
  return async (turn, { group, round, people }, ports) => {
    const result = await answerForRoom(ports, turn.act, round, people, clear);
    return showAnswered(turn, ports, group, round, result);
  };
}

export const assignInRound: CardAction<Choice> = async (turn, choice, ports) => {
  const { round, assignment, owner } = choice;
  const chosen = chosenOwner(owner, await choosable(turn, ports));
  const result = await assignOwner(ports, turn.act, assignment, chosen);
  return showAfter(turn, ports, round, result);
};

export const dropInRound: CardAction<Choice> = async (turn, { round, assignment }, ports) =>
  showAfter(turn, ports, round, await dropAssignment(ports, turn.act, assignment));

export const leaveInRound: CardAction<Choice> = async (turn, { round, assignment }, ports) =>
  showAfter(turn, ports, round, await leaveOwnerless(ports, turn.act, assignment));

/** A line that was heard becomes an assignment, as well as it can be read. */
export const takeUp: CardAction<Heard> = async (turn, { round, line }, ports) => {
  const { heard, members } = await readRound(ports, turn.act.group, round);
  const found = heard.find(({ id }) => id === line);
  if (!found) return refused({ reason: 'line.settled' });
  const people = { members, mentioned: [], writer: turn.act.by };
  const today = dateIn(ports.settings.zone, turn.act.at);
  const understood = understand(found.text, { today, nextMeeting: null, people });
  const read = readAssignment(understood, people);
  const wanted = { ...read, text: read.text || found.text, settles: { round, id: line } };
  return showAfter(turn, ports, round, await recordAssignment(ports, turn.act, wanted));
};

export const settle: CardAction<Heard> = async (turn, { round, line }, ports) =>
  showAfter(turn, ports, round, await settleLine(ports, turn.act, round, line));

export const close: CardAction<Round> = async (turn, { round }, ports) => {
  const result = await closeRound(ports, turn.act, round);
  return result.kind === 'refused' && result.refusal.reason !== 'round.closed'
    ? refused(result.refusal)
    : show(turn, ports, turn.act.group, round);
};

/** Teams asks for a member's own view, when they open the chat and when the card changes. */
export const view: CardAction<Round> = (turn, { group, round }, ports) =>
  show(turn, ports, group, round);

/** From a chat of one's own, the group is the one that the card names. */
function actIn(turn: Turn, group: Round['group']): Turn['act'] {
  return { ...turn.act, group };
}

async function showAnswered(
  turn: Turn,
  ports: Ports,
  group: Round['group'],
  round: number,
  result: ActResult<Answered>,
): Promise<Answer> {
  switch (result.kind) {
    case 'refused':
      return refused(result.refusal);
    case 'duplicate':
      return show(turn, ports, group, round);
    case 'done':
      return card(roundCard(result.value.now, await result.value.withoutOutcome, turn.act.by));
  }
}

function showAfter(
  turn: Turn,
  ports: Ports,
  round: number,
  result: ActResult<unknown>,
): Promise<Answer> {
  return result.kind === 'refused'
    ? Promise.resolve(refused(result.refusal))
    : show(turn, ports, turn.act.group, round);
}

/** The presser's own view; to nobody who is not in the group. */
async function show(
  turn: Turn,
  ports: Ports,
  group: Round['group'],
  round: number,
): Promise<Answer> {
  const now = await readRound(ports, group, round);
  if (!now.kept || !now.members.some(({ id }) => id === turn.act.by.id)) {
    return refused({ reason: 'card.unknown' });
  }
  return card(
    roundCard(now, await itemsWithoutOutcome(ports, group, now.group.meeting), turn.act.by),
  );
}
