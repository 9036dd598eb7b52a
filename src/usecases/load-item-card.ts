import { numberOf } from '../domain/agenda.js';
import { lacksOwner } from '../domain/assignment.js';
import type { CardContent, ItemRecords } from '../domain/card-content.js';
import type { CardRef } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';
import type { GroupId } from '../domain/ids.js';
import { plannedMeeting, type Meeting } from '../domain/meeting.js';
import { valuesOf } from './changes.js';
import type { Known } from './known.js';
import type { Ports } from './ports.js';

type Recorded = Pick<ItemRecords, 'decisions' | 'assignments' | 'deferrals'>;
type ItemRef = Extract<CardRef, { card: 'item' }>;

/** What was recorded on one item; on the last card also what was recorded on items without one. */
export async function loadItemCard(
  ports: Ports,
  id: GroupId,
  ref: ItemRef,
  known: Known,
): Promise<CardContent | null> {
  const first = firstRecord(ref, known);
  if (first && known.group) return contentOf(ports, known.group, ref.number, [first]);
  const [kept, meeting, decisions, assignments, deferrals] = await Promise.all([
    ports.record.get(id, 'group'),
    ports.record.get(id, 'meeting', ref.number),
    ports.record.list(id, 'decision', { where: { meeting: ref.number } }),
    ports.record.list(id, 'assignment', { where: { meeting: ref.number } }),
    ports.record.list(id, 'deferral', { where: { meeting: ref.number } }),
  ]);
  if (!kept) return null;
  const group = kept.value;
  const recorded = {
    decisions: valuesOf(decisions).filter(({ withdrawn }) => !withdrawn),
    assignments: valuesOf(assignments).filter(({ ended }) => ended?.how !== 'withdrawn'),
    deferrals: valuesOf(deferrals).filter(({ withdrawn }) => !withdrawn),
  };
  const on = recordsOn(meeting?.value ?? plannedMeeting(ref.number), recorded);
  return contentOf(ports, group, ref.number, [
    on(ref.item),
    ...withoutCard(group, ref, recorded).map(on),
  ]);
}

/** A card that is new shows what it is posted for, and needs nothing read before it is there. */
function firstRecord({ number, item }: ItemRef, { group, decision, assignment }: Known) {
  const current = group?.current;
  const isNew = group?.itemCards.at(-1) === item && group.meeting === number;
  if (!isNew || current?.item !== item || (!decision && !assignment)) return null;
  return {
    item,
    number: current.number,
    title: current.title,
    decisions: decision ? [decision] : [],
    assignments: assignment ? [assignment] : [],
    deferrals: [],
  };
}

function recordsOn({ agenda }: Meeting, recorded: Recorded): (item: number) => ItemRecords {
  return (item) => ({
    item,
    number: numberOf(agenda, item),
    title: agenda.find(({ id }) => id === item)?.title ?? '',
    decisions: recorded.decisions.filter((one) => one.item === item),
    assignments: recorded.assignments.filter((one) => one.item === item),
    deferrals: recorded.deferrals.filter((one) => one.item?.id === item),
  });
}

/** The items that found no room for a card of their own; they stand on the last one. */
function withoutCard(
  { meeting, itemCards }: Group,
  { number, item }: ItemRef,
  recorded: Recorded,
): readonly number[] {
  if (meeting !== number || itemCards.at(-1) !== item) return [];
  const items = [
    ...[...recorded.decisions, ...recorded.assignments].flatMap((one) => one.item ?? []),
    ...recorded.deferrals.flatMap((one) => one.item?.id ?? []),
  ];
  return [...new Set(items)].filter((one) => !itemCards.includes(one)).sort((a, b) => a - b);
}

async function contentOf(
  ports: Ports,
  group: Group,
  meeting: number,
  [item, ...others]: readonly ItemRecords[],
): Promise<CardContent | null> {
  if (!item) return null;
  const asks = [item, ...others].some(({ assignments }) => assignments.some(lacksOwner));
  const members = asks ? await ports.chat.members(group.id) : [];
  return { card: 'item', group, meeting, item, others, members };
}
