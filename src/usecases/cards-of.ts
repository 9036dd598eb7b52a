import type { CardRef, FollowUp } from '../domain/follow-up.js';

/** The cards that show a record: its own, and that of the item of the agenda it belongs to. */
export function cardsOf(
  ref: CardRef,
  { meeting, item }: { readonly meeting: number; readonly item: number | null },
): readonly FollowUp[] {
  return [
    { kind: 'refresh', ref },
    ...(item === null
      ? []
      : [{ kind: 'refresh', ref: { card: 'item', number: meeting, item } } as const]),
  ];
}
