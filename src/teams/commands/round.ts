import { nameMentions } from '../../language/assignment-phrase.js';
import { answerAll, answerRound, type Answered } from '../../usecases/answer-round.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { leaveOwnerless } from '../../usecases/change-assignment.js';
import { closeRound } from '../../usecases/close-round.js';
import type { Ports } from '../../usecases/ports.js';
import { startRound } from '../../usecases/start-round.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

/** "kort avstämning" */
export const startRoundCommand: Command = async (turn, _, ports) => {
  await sayResult(turn, ports, await startRound(ports, turn.act));
};

/** "stäng avstämningen" */
export const closeRoundCommand: Command = async (turn, _, ports) => {
  await sayResult(turn, ports, await closeRound(ports, turn.act, await latestRound(turn, ports)));
};

/** "allt är tydligt", "uppdrag 3 är tydligt" */
export const answerClearCommand: Command = async (turn, { slots: { number } }, ports) => {
  const round = await latestRound(turn, ports);
  const said = { clear: true, because: null };
  await sayAnswered(
    turn,
    ports,
    number === undefined
      ? await answerAll(ports, turn.act, round, true)
      : await answerRound(ports, turn.act, round, number, said),
  );
};

/** "uppdrag 3 är otydligt: vem bokar?" */
export const answerUnclearCommand: Command = async (turn, { slots }, ports, named) => {
  const { number, text } = slots;
  if (number === undefined) return sayRefusal(turn, ports, { reason: 'number.missing' });
  const because = text === undefined ? null : nameMentions(text, named);
  const round = await latestRound(turn, ports);
  const said = { clear: false, because };
  await sayAnswered(turn, ports, await answerRound(ports, turn.act, round, number, said));
};

/** "lämna uppdrag 3 utan ansvarig" */
export const leaveOwnerlessCommand: Command = async (turn, { slots: { number } }, ports) => {
  if (number === undefined) return sayRefusal(turn, ports, { reason: 'number.missing' });
  const result = await leaveOwnerless(ports, turn.act, number);
  await sayResult(turn, ports, result, (_, t) => t('said.leftOwnerless', { number }));
};

/** The one that is open; where none is, what is said is too late for the one that was last. */
async function latestRound(turn: Turn, ports: Ports): Promise<number> {
  const group = (await ports.record.get(turn.act.group, 'group'))?.value;
  if (!group) return 1;
  return group.roundOpen ? group.round : Math.max(1, group.round - 1);
}

/** The card in the chat shows the answers; a line that was typed is answered with one. */
function sayAnswered(turn: Turn, ports: Ports, result: ActResult<Answered>): Promise<void> {
  return sayResult(turn, ports, result, (_, t) => t('said.answered'));
}
