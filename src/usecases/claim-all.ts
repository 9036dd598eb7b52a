import type { PersonId } from '../domain/ids.js';
import { plusSeconds, type Instant } from '../domain/time.js';
import type { Ports } from './ports.js';

/**
 * Longer than the queue hides a message: whoever is slow to get an answer, or to note it, is still
 * the one who sends when another gets the same message, who then puts it off once more.
 */
const CLAIM_SHARE = 1.75;

/** What leaves later might be answered, and noted, when the claim is over and somebody else sends. */
const LEAVING_SHARE = 0.5;

/** The right to tell a person of these occasions. */
export interface Claim {
  readonly kind: 'claimed';
  readonly person: PersonId;
  readonly keys: readonly string[];
  /** The message must have left by then. */
  readonly leaveBy: Instant;
}

/** Delivered: every one of them has been, there is nothing to do. */
export type Claimed = Claim | { readonly kind: 'busy' } | { readonly kind: 'delivered' };

/**
 * Takes the right to tell a person of several occasions in one message. Everybody claims them in
 * the same order, and the first that is not delivered decides who sends: two who try at once do
 * not share the message out between them.
 */
export async function claimAll(
  ports: Ports,
  person: PersonId,
  keys: readonly string[],
): Promise<Claimed> {
  const { retrySeconds } = ports.settings;
  const now = ports.clock();
  const claim = (key: string) =>
    ports.byPerson.claimDelivery(person, key, now, retrySeconds * CLAIM_SHARE);
  for (const [index, key] of keys.entries()) {
    const first = await claim(key);
    if (first === 'busy') return { kind: 'busy' };
    if (first === 'delivered') continue;
    const others = keys.slice(index + 1);
    const claims = await Promise.all(others.map(claim));
    return {
      kind: 'claimed',
      person,
      keys: [key, ...others.filter((_, at) => claims[at] === 'claimed')],
      leaveBy: plusSeconds(now, retrySeconds * LEAVING_SHARE),
    };
  }
  return { kind: 'delivered' };
}
