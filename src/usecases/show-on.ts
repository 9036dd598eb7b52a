import type { CardRef, FollowUp } from '../domain/follow-up.js';
import type { Change } from './ports.js';

/** A form in the chat, which the card of what it recorded takes the place of. */
export interface Form {
  readonly activityId: string;
}

/** A new card in the chat, or the form's message turned into the card. */
export function showOn(
  ref: CardRef,
  form: Form | null,
): { readonly changes: readonly Change[]; readonly followUps: readonly FollowUp[] } {
  return form
    ? {
        changes: [{ row: 'postedCard', ref, activityId: form.activityId }],
        followUps: [{ kind: 'refresh', ref }],
      }
    : { changes: [], followUps: [{ kind: 'post', ref }] };
}
