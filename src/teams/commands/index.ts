import { isAskedFirst } from '../../domain/meaning.js';
import type { Intent } from '../../language/intent.js';
import type { Understood } from '../../language/understand.js';
import type { Ports } from '../../usecases/ports.js';
import { sayRefusal } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command, Named } from './command.js';
import { actionPlanCommand } from './action-plan.js';
import { editAgendaCommand, setAgendaCommand, showAgendaCommand } from './agenda.js';
import { answerCommand } from './answer.js';
import { bringBackCommand } from './bring-back.js';
import { agendaTemplateCommand } from './agenda-template.js';
import { attendanceCommand } from './attendance.js';
import { handledCommand, nextItemCommand, setCurrentItemCommand } from './current-item.js';
import {
  confirmItemCommand,
  dropItemCommand,
  editItemCommand,
  extendDueCommand,
  reassignCommand,
  reopenItemCommand,
} from './change-item.js';
import { commentWindowCommand } from './comment-window.js';
import { completeItemCommand } from './complete-item.js';
import { deferItemCommand } from './defer-item.js';
import { groupItemsCommand, searchDecisionsCommand } from './group-items.js';
import { handDownCommand } from './hand-down.js';
import { helpCommand } from './help.js';
import { languageCommand } from './language.js';
import { endMeetingCommand, startMeetingCommand } from './meeting.js';
import { linkGroupsCommand } from './link-groups.js';
import { myItemsCommand } from './my-items.js';
import { setNextMeetingCommand, showNextMeetingCommand } from './next-meeting.js';
import { recordAssignmentCommand } from './record-assignment.js';
import { recordDecisionCommand, replaceDecisionCommand } from './record-decision.js';
import { settingsCommand } from './reminders.js';
import { setCadenceCommand } from './set-cadence.js';
import { setRoleCommand } from './set-role.js';
import {
  answerClearCommand,
  answerUnclearCommand,
  closeRoundCommand,
  leaveOwnerlessCommand,
  startRoundCommand,
} from './round.js';
import { undoCommand } from './undo.js';
import { unsureCommand } from './unsure.js';
import { workingGroupCommand } from './working-group.js';

/** Understood, but nothing carries it out so far. */
const notYet: Command = (turn, _, ports) => sayRefusal(turn, ports, { reason: 'notYet' });

/** Every intent and what carries it out; a new one does not compile until it stands here. */
const COMMANDS: Readonly<Record<Intent, Command>> = {
  record_decision: recordDecisionCommand,
  record_assignment: recordAssignmentCommand,
  set_next_meeting: setNextMeetingCommand,
  show_next_meeting: showNextMeetingCommand,
  start_round: startRoundCommand,
  close_round: closeRoundCommand,
  answer_clear: answerClearCommand,
  answer_unclear: answerUnclearCommand,
  leave_ownerless: leaveOwnerlessCommand,
  my_items: myItemsCommand,
  group_items: groupItemsCommand,
  search_decisions: searchDecisionsCommand,
  complete_item: completeItemCommand,
  set_role: setRoleCommand,
  language: languageCommand,
  help: helpCommand,
  none: unsureCommand,
  defer_item: deferItemCommand,
  relay: handDownCommand,
  hand_over: handDownCommand,
  show_agenda: showAgendaCommand,
  set_agenda: setAgendaCommand,
  edit_agenda: editAgendaCommand,
  set_agenda_template: agendaTemplateCommand,
  parked_items: answerCommand,
  bring_back: bringBackCommand,
  set_current_item: setCurrentItemCommand,
  next_item: nextItemCommand,
  handled: handledCommand,
  start_meeting: startMeetingCommand,
  end_meeting: endMeetingCommand,
  attendance: attendanceCommand,
  items_of_person: answerCommand,
  overdue_items: answerCommand,
  reassign_item: reassignCommand,
  extend_due: extendDueCommand,
  edit_item: editItemCommand,
  drop_item: dropItemCommand,
  reopen_item: reopenItemCommand,
  confirm_item: confirmItemCommand,
  replace_decision: replaceDecisionCommand,
  who_is_responsible: answerCommand,
  set_cadence: setCadenceCommand,
  minutes: notYet,
  comment_window: commentWindowCommand,
  undo: undoCommand,
  settings: settingsCommand,
  working_group: workingGroupCommand,
  link_group: linkGroupsCommand,
  action_plan: actionPlanCommand,
  import_minutes: notYet,
  export_my_data: notYet,
  forget_me: notYet,
};

/** What makes sense alone with the bot; the rest belongs where the group sees it. */
const PERSONAL: ReadonlySet<Intent> = new Set<Intent>([
  'my_items',
  'complete_item',
  'items_of_person',
  'overdue_items',
  'who_is_responsible',
  'search_decisions',
  'language',
  'help',
  'none',
  'settings',
  'export_my_data',
  'forget_me',
]);

/** As many meanings as a glance takes in. */
const MOST_OFFERED = 3;

export function runCommand(
  turn: Turn,
  understood: Understood,
  ports: Ports,
  named: Named,
): Promise<void> {
  if (turn.where === 'personal' && !PERSONAL.has(understood.intent)) {
    return sayRefusal(turn, ports, { reason: 'chat.groupOnly' });
  }
  const { intent, confidence, slots, due } = understood;
  if (isAskedFirst(intent, confidence)) {
    const nearest = [intent, ...understood.nearest].slice(0, MOST_OFFERED);
    return unsureCommand(turn, { intent, confidence, slots, due, nearest }, ports, named);
  }
  return COMMANDS[intent](turn, understood, ports, named);
}
