import type { Intent } from '../../language/intent.js';
import type { Ports } from '../../usecases/ports.js';
import { sayRefusal } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command, IntentName, Named } from './command.js';
import { completeItemCommand } from './complete-item.js';
import { groupItemsCommand } from './group-items.js';
import { helpCommand, unknownCommand } from './help.js';
import { languageCommand } from './language.js';
import { myItemsCommand } from './my-items.js';
import { setNextMeetingCommand, showNextMeetingCommand } from './next-meeting.js';
import { recordAssignmentCommand } from './record-assignment.js';
import { recordDecisionCommand } from './record-decision.js';
import { setRoleCommand } from './set-role.js';
import { startRoundCommand } from './start-round.js';

/** Every intent and what carries it out; a new one does not compile until it stands here. */
const COMMANDS: { readonly [N in IntentName]: Command<N> } = {
  record_decision: recordDecisionCommand,
  record_assignment: recordAssignmentCommand,
  set_next_meeting: setNextMeetingCommand,
  show_next_meeting: showNextMeetingCommand,
  start_round: startRoundCommand,
  my_items: myItemsCommand,
  group_items: groupItemsCommand,
  complete_item: completeItemCommand,
  set_role: setRoleCommand,
  language: languageCommand,
  help: helpCommand,
  none: unknownCommand,
};

/** What makes sense alone with the bot; the rest belongs where the group sees it. */
const PERSONAL: ReadonlySet<IntentName> = new Set<IntentName>([
  'my_items',
  'complete_item',
  'language',
  'help',
  'none',
]);

export function runCommand(turn: Turn, intent: Intent, ports: Ports, named: Named): Promise<void> {
  if (turn.where === 'personal' && !PERSONAL.has(intent.intent)) {
    return sayRefusal(turn, ports, { reason: 'chat.groupOnly' });
  }
  // The table pairs each intent with its own command, which the compiler cannot follow here.
  const command = COMMANDS[intent.intent] as Command<IntentName>;
  return command(turn, intent, ports, named);
}
