import { EVERYTHING } from '../../domain/reminder-choice.js';
import { REMINDER_SORTS } from '../../domain/occasion.js';
import { newGroup } from '../../domain/group.js';
import { readReminderWish, type ReminderWish } from '../../language/reminder-wish.js';
import {
  groupSettings,
  NOTHING_AT_ALL,
  ownSettings,
  setGroupReminders,
} from '../../usecases/choose-reminders.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf, refusalText, sayCard, sayText } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';
import { unknownCommand } from './help.js';

/** "påminnelser", "påminnelser av", "påminnelser 7, 3 och 1": alone one's own, in a chat the group's. */
export const settingsCommand: Command = async (turn, understood, ports, named) => {
  const wish = readReminderWish(named.text);
  if (wish === null) return unknownCommand(turn, understood, ports, named);
  return turn.where === 'personal' ? own(turn, ports, wish) : groups(turn, ports, wish);
};

async function own(turn: Turn, ports: Ports, { what }: ReminderWish): Promise<void> {
  const { by, group, id } = turn.act;
  if (!(await ports.record.claim(group, id))) return;
  if (what === 'off') await ports.byPerson.choose(by.id, NOTHING_AT_ALL);
  if (what === 'on') await ports.byPerson.choose(by.id, EVERYTHING);
  await sayCard(turn, ports, await ownSettings(ports, by, await languageOf(turn, ports)));
}

async function groups(turn: Turn, ports: Ports, wish: ReminderWish): Promise<void> {
  const { group: id, groupName, id: act } = { ...turn.act };
  const change = changeOf(wish);
  if (change) {
    const result = await setGroupReminders(ports, turn.act, change);
    if (result.kind === 'refused') {
      return sayText(turn, await refusalText(turn, ports, result.refusal));
    }
    if (result.kind === 'done') await sayCard(turn, ports, groupSettings(ports, result.value));
    return;
  }
  if (!(await ports.record.claim(id, act))) return;
  const kept = await ports.record.get(id, 'group');
  const group = kept?.value ?? newGroup(id, groupName, null);
  await sayCard(turn, ports, groupSettings(ports, group));
}

function changeOf(wish: ReminderWish) {
  switch (wish.what) {
    case 'show':
      return null;
    case 'off':
      return { off: REMINDER_SORTS };
    case 'on':
      return { off: [] };
    case 'leadDays':
      return { leadDays: wish.days };
  }
}
