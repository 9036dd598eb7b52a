import type { z } from 'zod';
import type { CardContent } from '../../domain/card-content.js';
import type { Person } from '../../domain/ids.js';
import { askForTime } from '../../usecases/ask-for-time.js';
import type { ActResult } from '../../usecases/carry-out.js';
import { completeAssignment } from '../../usecases/complete-assignment.js';
import { confirmAssignment } from '../../usecases/confirm-assignment.js';
import { passOn } from '../../usecases/pass-on.js';
import type { Ports } from '../../usecases/ports.js';
import { reminderOfDay } from '../../usecases/reminder-of-day.js';
import { snoozeReminder } from '../../usecases/snooze-reminder.js';
import { unreachedSections } from '../../usecases/unreached-sections.js';
import { languageOf } from '../speech.js';
import type { Turn } from '../turn.js';
import { card, refused, type Answer, type CardAction } from './card-action.js';
import type * as data from './card-data.js';

type Item = z.infer<typeof data.reminderData>;
type Give = z.infer<typeof data.reminderGiveData>;
type SnoozeItem = z.infer<typeof data.reminderSnoozeItemData>;
type Snooze = z.infer<typeof data.reminderSnoozeData>;
type Said = Extract<CardContent, { card: 'reminderItem' }>['said'];

/** "Klart" on a reminder: the reminder then shows what is left. */
export const completeReminded: CardAction<Item> = async (turn, item, ports) =>
  showAfter(turn, item, ports, await completeAssignment(ports, actIn(turn, item), item.number));

/** "Ja, jag tar det" */
export const confirmReminded: CardAction<Item> = async (turn, item, ports) =>
  showAfter(turn, item, ports, await confirmAssignment(ports, actIn(turn, item), item.number));

export const more: CardAction<Item> = (turn, item, ports) => showItem(turn, item, ports, null);

export const view: CardAction<Item> = (turn, item, ports) => show(turn, item, ports);

export const askMoreTime: CardAction<Item> = async (turn, item, ports) => {
  const result = await askForTime(ports, actIn(turn, item), item.number);
  if (result.kind === 'refused') return refused(result.refusal);
  return showItem(turn, item, ports, { what: 'asked', day: null, name: null });
};

export const give: CardAction<Give> = async (turn, item, ports) => {
  // The item is on another's list afterwards, so it is looked up before.
  const before = await showItem(turn, item, ports, null);
  const result = await passOn(ports, actIn(turn, item), item.number, item.to);
  if (result.kind === 'refused') return refused(result.refusal);
  const members = await ports.chat.members(item.group);
  const name = members.find(({ id }) => id === item.to)?.name ?? null;
  if (before.kind === 'refused' || before.content.card !== 'reminderItem') return before;
  return card({ ...before.content, said: { what: 'given', day: null, name } });
};

export const snoozeItem: CardAction<SnoozeItem> = async (turn, item, ports) => {
  const day = await snoozeReminder(ports, turn.act.by, [item], item.until);
  return showItem(turn, item, ports, { what: 'snoozed', day, name: null });
};

/** Everything on the card, as it stands now. */
export const snooze: CardAction<Snooze> = async (turn, { day, until }, ports) => {
  const { sections } = await reminderOfDay(ports, turn.act.by, day);
  const items = sections.flatMap((section) =>
    section.items.map(({ item: { group, number } }) => ({ group, number })),
  );
  const snoozedUntil = await snoozeReminder(ports, turn.act.by, items, until);
  const language = await languageOf(turn, ports);
  const what = { card: 'reminder', language, day, sections, inGroup: false } as const;
  return card({ ...what, mentions: false, snoozedUntil }, true);
};

/** From a chat of one's own, the group is the one that the card names. */
function actIn(turn: Turn, { group }: Pick<Item, 'group'>): Turn['act'] {
  return { ...turn.act, group };
}

async function showAfter(
  turn: Turn,
  item: Item,
  ports: Ports,
  result: ActResult<unknown>,
): Promise<Answer> {
  const isDone =
    result.kind !== 'refused' ||
    result.refusal.reason === 'assignment.alreadyDone' ||
    result.refusal.reason === 'assignment.confirmed';
  return isDone ? show(turn, item, ports) : refused(result.refusal);
}

/** The reminder with what is left of it; in a group's chat for all whom it was to. */
async function show(turn: Turn, item: Item, ports: Ports): Promise<Answer> {
  const { day, group } = item;
  const inGroup = turn.where === 'group';
  const [sections, language] = await Promise.all([
    inGroup
      ? unreachedSections(ports, group, day)
      : reminderOfDay(ports, turn.act.by, day).then((found) => found.sections),
    languageOf(turn, ports),
  ]);
  if (sections.length > 0) {
    const what = { card: 'reminder', language, day, sections, inGroup } as const;
    return card({ ...what, mentions: false, snoozedUntil: null }, true);
  }
  const person = await personOf(turn, item, ports);
  if (!person) return refused({ reason: 'card.unknown' });
  const scope = inGroup ? group : null;
  const items = await ports.byPerson.items(person.id, scope);
  return card(
    { card: 'myItems', language, group: scope, person, items, page: 0, which: null },
    true,
  );
}

async function showItem(turn: Turn, asked: Item, ports: Ports, said: Said): Promise<Answer> {
  const person = await personOf(turn, asked, ports);
  if (!person) return refused({ reason: 'card.unknown' });
  const [items, members, language] = await Promise.all([
    ports.byPerson.items(person.id, asked.group),
    ports.chat.members(asked.group),
    languageOf(turn, ports),
  ]);
  const item = items.find(({ number }) => number === asked.number);
  // It was done, or is another's now: the reminder shows what is left.
  if (!item) return show(turn, asked, ports);
  const inGroup = turn.where === 'group';
  const { day } = asked;
  return card({ card: 'reminderItem', language, person, day, item, members, said, inGroup });
}

/** Alone it is whoever presses, whatever the card says. */
async function personOf(turn: Turn, { group, person }: Item, ports: Ports): Promise<Person | null> {
  if (turn.where === 'personal') return turn.act.by;
  return (await ports.chat.members(group)).find(({ id }) => id === person) ?? null;
}
