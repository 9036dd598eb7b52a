import type { GroupId, Person, PersonId } from './ids.js';
import type { RecordName } from './search/searched.js';

/** A card in the group's chat, by what it shows. */
export type CardRef =
  | {
      readonly card:
        | 'decision'
        | 'assignment'
        | 'round'
        | 'roundSummary'
        /** The agenda of a meeting, with who is there. */
        | 'agenda'
        | 'deferral'
        | 'relay'
        /** That somebody asks for more time for an assignment. */
        | 'moreTime'
        /** Until when comments on a meeting's minutes are taken. */
        | 'comments';
      readonly number: number;
    }
  /** What was recorded on one item of a meeting's agenda. */
  | { readonly card: 'item'; readonly number: number; readonly item: number }
  | { readonly card: 'receivedRelay'; readonly number: number; readonly from: GroupId }
  /** Offers what somebody had who left to others. */
  | { readonly card: 'successor'; readonly person: Person }
  | { readonly card: 'nextMeeting' | 'roles' | 'welcome' | 'plan' | 'links' };

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
  /** Brings the search index in line with these records. */
  | { readonly kind: 'search'; readonly records: readonly RecordName[] }
  | { readonly kind: 'plan-reminders' }
  /** In a group too large for views of their own, everyone asked gets the round alone as well. */
  | { readonly kind: 'ask-alone'; readonly round: number }
  /** Puts on the agenda of a meeting what was deferred to it, handed down, or is to be followed up. */
  | { readonly kind: 'carry-over'; readonly meeting: number }
  /** Brings something that is handed down to one linked group. */
  | { readonly kind: 'hand-down'; readonly relay: number; readonly to: GroupId }
  /** Brings this group's answer back to the one that handed it down. */
  | { readonly kind: 'answer-back'; readonly relay: number; readonly from: GroupId }
  /** Writes the other half of a link, which the code that it gave out allows. */
  | {
      readonly kind: 'link-back';
      readonly group: GroupId;
      readonly code: string;
      readonly by: Person;
    }
  /** Lets the group go on in a new chat. */
  | {
      readonly kind: 'move-series';
      readonly to: GroupId;
      readonly code: string;
      readonly by: Person;
      /** Who was in the old chat. */
      readonly formerly: readonly PersonId[];
    }
  /** Takes away the other half of a link. */
  | {
      readonly kind: 'unlink-back';
      readonly group: GroupId;
      readonly act: string;
      readonly by: Person;
    };

/** `decision-000003`: names a card within its group, and is safe in a table key. */
export function cardKey(ref: CardRef): string {
  const parts = [
    ref.card,
    ...('number' in ref ? [String(ref.number).padStart(6, '0')] : []),
    ...('item' in ref ? [String(ref.item).padStart(6, '0')] : []),
    ...('from' in ref ? [ref.from] : []),
    ...('person' in ref ? [ref.person.id] : []),
  ];
  return parts.join('-');
}
