import type { CardContent } from '../../domain/card-content.js';
import { saneLeadDays, type GroupReminders } from '../../domain/reminder-choice.js';
import { REMINDER_SORTS } from '../../domain/occasion.js';
import { newGroup } from '../../domain/group.js';
import { readReminderWish, type ReminderWish } from '../../language/reminder-wish.js';
import { translate } from '../../i18n/translate.js';
import {
  chooseGroup,
  chooseOwn,
  groupSettings,
  ownSettings,
  setGroupReminders,
  turnOffOwn,
  turnOnOwn,
} from '../../usecases/choose-reminders.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf, refusalText, sayCard, sayRefusal, sayText } from '../speech.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';
import { unknownCommand } from './help.js';

/** "påminnelser", "påminnelser av", "påminnelser 7, 3 och 1": alone one's own, in a chat the group's. */
export const settingsCommand: Command = async (turn, understood, ports, named) => {
  const wish = readReminderWish(named.text);
  if (wish === null) return unknownCommand(turn, understood, ports, named);
  if (wish.whose === 'ownHere' && turn.where === 'group') {
    return ownHere(turn, ports, wish.what === 'off');
  }
  const isOwn = turn.where === 'personal' || wish.whose !== 'unsaid';
  return isOwn ? own(turn, ports, wish) : groups(turn, ports, wish);
};

async function own(turn: Turn, ports: Ports, wish: ReminderWish): Promise<void> {
  const { by, group, id } = turn.act;
  const leadDays = wish.what === 'leadDays' ? saneLeadDays(wish.days) : null;
  if (leadDays?.length === 0) return sayRefusal(turn, ports, { reason: 'reminders.days' });
  if (!(await ports.record.claim(group, id))) return;
  if (wish.what === 'off') await turnOffOwn(ports, by.id);
  if (wish.what === 'on') await turnOnOwn(ports, by.id);
  if (leadDays) {
    await chooseOwn(ports, by.id, { ...(await ports.byPerson.choice(by.id)), leadDays });
  }
  await sayAlone(turn, ports, await ownSettings(ports, by, turn.personLanguage));
}

/** One group fewer, or one more, said in its chat. */
async function ownHere(turn: Turn, ports: Ports, isOff: boolean): Promise<void> {
  const { by, group, id } = turn.act;
  if (!(await ports.record.claim(group, id))) return;
  const chosen = await chooseGroup(ports, by, group, isOff);
  if (!chosen) return sayText(turn, await refusalText(turn, ports, { reason: 'card.otherGroup' }));
  const content = { card: 'ownGroup', ...chosen } as const;
  const alone = { ...content, language: turn.personLanguage };
  const here = { ...content, language: await languageOf(turn, ports) };
  await sayAlone(turn, ports, alone, here);
}

/** An answer that comes later than this is none. */
const SOON_SECONDS = 60;

/** What somebody chose for themselves is theirs to know; the group hears that it was done. */
async function sayAlone(
  turn: Turn,
  ports: Ports,
  content: CardContent,
  here: CardContent | null = null,
): Promise<void> {
  if (turn.where === 'personal') return sayCard(turn, ports, content);
  const { by, group } = turn.act;
  const told = await ports.chat.tell(by, group, content, SOON_SECONDS);
  // Who cannot be written to alone must have a way back all the same.
  if (told !== 'told' && here) return sayCard(turn, ports, here);
  const t = translate(await languageOf(turn, ports));
  await sayText(turn, t(told === 'told' ? 'choose.saidAlone' : 'choose.saidHere'));
}

async function groups(turn: Turn, ports: Ports, wish: ReminderWish): Promise<void> {
  const { group: id, groupName, id: act } = { ...turn.act };
  const change = changeOf(wish);
  if (change?.leadDays?.length === 0) {
    return sayRefusal(turn, ports, { reason: 'reminders.days' });
  }
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

function changeOf(wish: ReminderWish): Partial<GroupReminders> | null {
  switch (wish.what) {
    case 'show':
      return null;
    case 'off':
      return { off: REMINDER_SORTS };
    case 'on':
      return { off: [] };
    case 'leadDays':
      return { leadDays: saneLeadDays(wish.days) };
  }
}
