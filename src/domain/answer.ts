import type { Assignment } from './assignment.js';
import type { Decision } from './decision.js';
import type { Deferral } from './deferral.js';
import type { Group } from './group.js';
import type { ReceivedRelay, Relay } from './relay.js';
import type { ItemOfRecord } from './search/searched.js';

/** What a question is about: which records answer it, and how the answer is put. */
export type About =
  'decisions' | 'responsible' | 'person' | 'overdue' | 'deferrals' | 'promised' | 'anything';

/** A question as the answer repeats it. */
export interface AskedFor {
  /** `one`: no question, but one record that an answer named. */
  readonly about: About | 'one';
  /** What it was about, as it was written; null where it was about everything. */
  readonly query: string | null;
  /** Whom it was about. */
  readonly who: string | null;
}

/** What a question found, from the truth, with the group and the item it belongs to. */
export type Found =
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'assignment'; readonly assignment: Assignment }
  | { readonly kind: 'deferral'; readonly deferral: Deferral }
  | { readonly kind: 'relay'; readonly relay: Relay }
  /** What another group asked of this one. */
  | { readonly kind: 'received'; readonly received: ReceivedRelay };

export interface Hit {
  readonly group: Group;
  readonly item: ItemOfRecord | null;
  readonly found: Found;
}
