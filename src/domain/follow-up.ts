import type { PersonId } from './ids.js';

/** A card in the group's chat, by what it shows. */
export type CardRef =
  | { readonly card: 'decision'; readonly number: number }
  | { readonly card: 'assignment'; readonly number: number }
  | { readonly card: 'round'; readonly number: number }
  | { readonly card: 'roundSummary'; readonly number: number }
  | { readonly card: 'nextMeeting' }
  | { readonly card: 'roles' }
  | { readonly card: 'welcome' };

/**
 * What must follow from a write. It is written in the same transaction and removed when it has
 * been carried out, so a crash in between leaves it for the next start. Each kind may run twice.
 */
export type FollowUp =
  | { readonly kind: 'post'; readonly ref: CardRef }
  | { readonly kind: 'refresh'; readonly ref: CardRef }
  /** Brings ByPerson in line with these assignments (`all`: every open one). */
  | {
      readonly kind: 'index';
      readonly assignments: readonly number[] | 'all';
      /** Who had them on their list until now, and may have them no more. */
      readonly formerly: readonly PersonId[];
    }
  | { readonly kind: 'plan-reminders' };

/** `decision/3`: names a card within its group, and is safe in a table key once `/` is replaced. */
export function cardKey(ref: CardRef): string {
  return 'number' in ref ? `${ref.card}-${String(ref.number).padStart(6, '0')}` : ref.card;
}
