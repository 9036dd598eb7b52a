import type { Assignment } from '../../domain/assignment.js';
import { nameMentions } from '../../language/assignment-phrase.js';
import { toDue } from '../../language/due-phrase.js';
import { readMoreTime } from '../../language/more-time.js';
import { readOwners } from '../../language/read-owners.js';
import { readItemRef } from '../../language/record-ref.js';
import type { ActResult } from '../../usecases/carry-out.js';
import {
  changeAssignment,
  dropAssignment,
  reopenAssignment,
} from '../../usecases/change-assignment.js';
import { changeDecision } from '../../usecases/change-decision.js';
import { confirmAssignment } from '../../usecases/confirm-assignment.js';
import { formatter } from '../../i18n/format.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf, sayRefusal, sayResult } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

/** "uppdrag 3 till @Bo", "lämna över uppdrag 3 till Karin" */
export const reassignCommand: Command = onNumber(async (turn, number, ports, { slots }, named) => {
  const readings = readOwners(slots.owners ?? [], await named.people());
  const ambiguous = readings.find((reading) => reading.kind === 'ambiguous');
  if (ambiguous) {
    const candidates = ambiguous.candidates.map(({ name }) => name);
    return sayRefusal(turn, ports, { reason: 'owner.which', name: ambiguous.name, candidates });
  }
  const owners = readings.flatMap((one) => (one.kind === 'owner' ? [one.owner] : []));
  if (owners.length === 0) return sayRefusal(turn, ports, { reason: 'owner.missing' });
  await sayChanged(turn, ports, await changeAssignment(ports, turn.act, number, { owners }));
});

/** "flytta uppdrag 3 till 13/4", "ge uppdrag 3 en vecka till" */
export const extendDueCommand: Command = onNumber(
  async (turn, number, ports, { due: said }, named) => {
    const due = said.said === null ? readMoreTime(named.text) : toDue(said);
    if (due === null) return sayRefusal(turn, ports, { reason: 'due.unreadable', number });
    await sayChanged(turn, ports, await changeAssignment(ports, turn.act, number, { due }));
  },
);

/** "ändra uppdrag 3: ny text", "ändra beslut 2: ny text" */
export const editItemCommand: Command = onNumber(async (turn, number, ports, { slots }, named) => {
  const text = nameMentions(slots.text ?? '', named);
  if (readItemRef(named.text).what === 'decision') {
    const result = await changeDecision(ports, turn.act, number, text);
    return sayResult(turn, ports, result, (_, t) => t('said.decisionChanged', { number, text }));
  }
  await sayChanged(turn, ports, await changeAssignment(ports, turn.act, number, { text }));
});

export const dropItemCommand: Command = onNumber(async (turn, number, ports) => {
  const result = await dropAssignment(ports, turn.act, number);
  await sayResult(turn, ports, result, (_, t) => t('said.dropped', { number }));
});

export const reopenItemCommand: Command = onNumber(async (turn, number, ports) => {
  await sayChanged(turn, ports, await reopenAssignment(ports, turn.act, number));
});

export const confirmItemCommand: Command = onNumber(async (turn, number, ports) => {
  const result = await confirmAssignment(ports, turn.act, number);
  await sayResult(turn, ports, result, (_, t) => t('said.confirmed', { number }));
});

type OnNumber = (
  turn: Turn,
  number: number,
  ports: Ports,
  understood: Parameters<Command>[1],
  named: Parameters<Command>[3],
) => Promise<void>;

/** What is changed is called by its number; without one there is nothing to guess. */
function onNumber(command: OnNumber): Command {
  return (turn, understood, ports, named) => {
    const { number } = understood.slots;
    return number === undefined
      ? sayRefusal(turn, ports, { reason: 'number.missing' })
      : command(turn, number, ports, understood, named);
  };
}

/** The card in the chat follows; the line says how it stands now. */
async function sayChanged(turn: Turn, ports: Ports, result: ActResult<Assignment>): Promise<void> {
  const format = formatter(await languageOf(turn, ports), ports.settings.zone);
  await sayResult(turn, ports, result, ({ number, text, owners, due }, t) =>
    t('said.changed', {
      number,
      text,
      owners: format.owners(owners),
      due: format.due(due, null),
    }),
  );
}
