import { dateIn } from '../../domain/time.js';
import { readPlan } from '../../language/plan-phrase.js';
import { readPlanRow } from '../../language/plan-row.js';
import { loadPlanCard } from '../../usecases/load-plan-card.js';
import { addPlanRows } from '../../usecases/plan-rows.js';
import { sayCard, sayResult } from '../speech.js';
import type { Command } from './command.js';

/** "handlingsplan" shows it; with a table after it, the rows are added. */
export const actionPlanCommand: Command = async (turn, { slots }, ports, named) => {
  const { act } = turn;
  if (slots.text === undefined) {
    const [first, plan] = await Promise.all([
      ports.record.claim(act.group, act.id),
      loadPlanCard(ports, act.group, 0),
    ]);
    if (first) await sayCard(turn, ports, plan);
    return;
  }
  const when = { today: dateIn(ports.settings.zone, act.at), nextMeeting: null };
  const people = await named.people();
  const rows = readPlan(named.text).map((line) => readPlanRow(line, people, when));
  await sayResult(turn, ports, await addPlanRows(ports, act, rows));
};
