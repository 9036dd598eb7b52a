import type { IntentLabel, Slots } from '../intent.js';

export type SlotName = keyof Slots;

const SLOTS: readonly SlotName[] = [
  'owners',
  'text',
  'due',
  'query',
  'number',
  'person',
  'when',
  'group',
];

/** The tag of a word that belongs to no slot. */
export const OUTSIDE = 0;
/** Each slot has two: one for the word it begins with, the next one for those it goes on with. */
export const TAG_COUNT = 1 + 2 * SLOTS.length;

export function beginOf(slot: SlotName): number {
  return 1 + 2 * SLOTS.indexOf(slot);
}

export function isBegin(tag: number): boolean {
  return tag % 2 === 1;
}

/** The slot that a tag stands for; undefined for a word outside. */
export function slotOf(tag: number): SlotName | undefined {
  return tag === OUTSIDE ? undefined : SLOTS[(tag - 1) >> 1];
}

/** What each meaning takes; the others take nothing. */
const TAKES: Partial<Record<IntentLabel, readonly SlotName[]>> = {
  record_decision: ['text', 'number'],
  record_assignment: ['owners', 'text', 'due', 'number'],
  defer_item: ['query', 'number', 'when'],
  relay: ['query', 'text', 'number', 'group', 'due'],
  set_agenda: ['text', 'when', 'number', 'query'],
  set_current_item: ['number', 'query'],
  attendance: ['text', 'person', 'group'],
  items_of_person: ['person', 'query'],
  complete_item: ['number', 'query'],
  reassign_item: ['number', 'query', 'owners', 'person'],
  extend_due: ['number', 'query', 'due', 'person'],
  search_decisions: ['query'],
  who_is_responsible: ['query', 'number'],
  set_next_meeting: ['when'],
  minutes: ['when'],
};

const tagsOf = new Map<IntentLabel, readonly number[]>(
  Object.entries(TAKES).map(([label, slots]) => [
    label as IntentLabel,
    [OUTSIDE, ...slots.flatMap((slot) => [beginOf(slot), beginOf(slot) + 1])],
  ]),
);

/** The tags that words of a line with this meaning can have; null where it takes nothing. */
export function tagsFor(label: IntentLabel): readonly number[] | null {
  return tagsOf.get(label) ?? null;
}
