import type { z } from 'zod';
import type { GroupId } from '../../domain/ids.js';
import { REMINDER_SORTS } from '../../domain/occasion.js';
import { saneLeadDays, type GroupReminders } from '../../domain/reminder-choice.js';
import {
  chooseGroup,
  chooseOwn,
  groupSettings,
  ownSettings,
  setGroupReminders,
  turnOnOwn,
} from '../../usecases/choose-reminders.js';
import type { Ports } from '../../usecases/ports.js';
import { languageOf } from '../speech.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type * as data from './card-data.js';

type Sent = z.infer<typeof data.reminderSettingsData>;

/** Alone with the bot it is one's own choice that is saved, in a chat the group's. */
export const save: CardAction<Sent> = async (turn, sent, ports) => {
  // What has come since the card was drawn could not be ticked, and is not turned off by that.
  const isShown = (one: string) => sent.shown.includes(one);
  const off = REMINDER_SORTS.filter((sort) => isShown(sort) && !sent.sorts.includes(sort));
  const leadDays = saneLeadDays(sent.leads.map(Number));
  if (turn.where === 'group') {
    return saveGroup(turn, ports, { off, leadDays });
  }
  const { groups } = await ownSettings(ports, turn.act.by, 'sv');
  const offGroups = groups
    .filter(({ group, isOff }) => (isShown(group) ? !sent.groups.includes(group) : isOff))
    .map(({ group, name }) => ({ group, name }));
  // Nothing ticked: as each group has it.
  const ownDays = leadDays.length > 0 ? leadDays : null;
  await chooseOwn(ports, turn.act.by.id, { off, offGroups, leadDays: ownDays });
  return showOwn(turn, ports);
};

export const allOn: CardAction<Sent> = async (turn, _, ports) => {
  if (turn.where === 'group') return saveGroup(turn, ports, { off: [] });
  await turnOnOwn(ports, turn.act.by.id);
  return showOwn(turn, ports);
};

type OfGroup = z.infer<typeof data.groupData>;

export const groupOn: CardAction<OfGroup> = (turn, { group }, ports) =>
  ownGroup(turn, ports, group, false);

export const groupOff: CardAction<OfGroup> = (turn, { group }, ports) =>
  ownGroup(turn, ports, group, true);

async function ownGroup(turn: Turn, ports: Ports, group: GroupId, isOff: boolean): Promise<Answer> {
  const chosen = await chooseGroup(ports, turn.act.by, group, isOff);
  if (!chosen) return refused({ reason: 'card.otherGroup' });
  const language = await languageOf(turn, ports);
  // In a group's chat the answer is for who pressed; the others' card stays as it is.
  return card({ card: 'ownGroup', language, ...chosen }, turn.where === 'personal');
}

async function saveGroup(
  turn: Turn,
  ports: Ports,
  change: Partial<GroupReminders>,
): Promise<Answer> {
  const result = await setGroupReminders(ports, turn.act, change);
  if (result.kind === 'refused') return refused(result.refusal);
  const kept = await ports.record.get(turn.act.group, 'group');
  return kept ? card(groupSettings(ports, kept.value), true) : refused({ reason: 'card.unknown' });
}

async function showOwn(turn: Turn, ports: Ports): Promise<Answer> {
  const language = await languageOf(turn, ports);
  return card(await ownSettings(ports, turn.act.by, language), true);
}
