import { addedItem, readAgendaEdit } from '../../language/agenda-edit.js';
import { isPastedAgenda, readAgenda } from '../../language/agenda-phrase.js';
import { nameMentions } from '../../language/assignment-phrase.js';
import { editAgenda } from '../../usecases/edit-agenda.js';
import { setAgenda } from '../../usecases/set-agenda.js';
import { showAgenda } from '../../usecases/show-agenda.js';
import { sayRefusal, sayResult } from '../speech.js';
import type { Command } from './command.js';

export const showAgendaCommand: Command = async (turn, _, ports) => {
  await sayResult(turn, ports, await showAgenda(ports, turn.act));
};

/** A pasted list, or one thing more for it. During the meeting the card that changes is the answer. */
export const setAgendaCommand: Command = async (turn, understood, ports, named) => {
  const text = nameMentions(named.text, named);
  if (understood.confidence < 1 && !isPastedAgenda(text))
    return editAgendaCommand(turn, understood, ports, named);
  await sayResult(turn, ports, await setAgenda(ports, turn.act, readAgenda(text)));
};

/** "lägg till punkt Budget efter punkt 4", "flytta punkt 7 till 3", "stryk punkt 5" */
export const editAgendaCommand: Command = async (turn, { slots }, ports, named) => {
  const edit =
    readAgendaEdit(nameMentions(named.text, named)) ??
    addedItem(nameMentions(slots.text ?? '', named), slots);
  if (!edit) return sayRefusal(turn, ports, { reason: 'agenda.nothingPasted' });
  const which = edit.kind === 'add' ? edit.meeting : 'this';
  const result = await editAgenda(ports, turn.act, edit, which);
  // Between meetings the card may stand weeks up in the chat.
  await sayResult(turn, ports, result, ({ isNow, isPosted, isProposal }, t) =>
    isNow || isPosted ? '' : t(isProposal ? 'said.itemProposed' : 'said.agendaChanged'),
  );
};
