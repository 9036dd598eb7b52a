import type { CardContent } from '../../domain/card-content.js';
import type { Refusal } from '../../domain/refusal.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';

/** What the person who pressed sees. */
export type Answer =
  | {
      readonly kind: 'card';
      readonly content: CardContent;
      /** True where the message itself shall change, and nothing else will change it. */
      readonly keep: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Carries out one press. `data` came from a card, and so from the user: it holds ids that are
 * looked up, never facts that are trusted.
 */
export type CardAction<T> = (turn: Turn, data: T, ports: Ports) => Promise<Answer>;

export function refused(refusal: Refusal): Answer {
  return { kind: 'refused', refusal };
}

export function card(content: CardContent, keep = false): Answer {
  return { kind: 'card', content, keep };
}
