import type { Assignment } from '../domain/assignment.js';
import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { Group } from '../domain/group.js';

/**
 * The cards that may show an assignment: its own, that of the round that covers it, that of its
 * item (or the last one, where its item has none), and the agenda of the meeting it is due at.
 */
export function refreshOf(assignment: Assignment, group: Group): readonly FollowUp[] {
  const { number, round, meeting, item, planRow } = assignment;
  const { itemCards } = group;
  const isNow = meeting === group.meeting;
  const shownOn = item === null || !isNow || itemCards.includes(item) ? item : itemCards.at(-1);
  const refs: readonly CardRef[] = [
    { card: 'assignment', number },
    { card: 'round', number: round },
    ...(typeof shownOn === 'number'
      ? [{ card: 'item', number: meeting, item: shownOn } as const]
      : []),
    ...(isNow ? [] : [{ card: 'agenda', number: group.meeting } as const]),
    ...(planRow === null ? [] : [{ card: 'plan' } as const]),
  ];
  return refs.map((ref) => ({ kind: 'refresh', ref }));
}

/** The cards that show a wish for more time: its own, and the agendas of this meeting and the next. */
export function refreshWish(number: number, { meeting }: Group): readonly FollowUp[] {
  const refs: readonly CardRef[] = [
    { card: 'moreTime', number },
    { card: 'agenda', number: meeting },
    { card: 'agenda', number: meeting + 1 },
  ];
  return refs.map((ref) => ({ kind: 'refresh', ref }));
}
