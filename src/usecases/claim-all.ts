import type { PersonId } from '../domain/ids.js';
import { plusSeconds, type Instant } from '../domain/time.js';
import type { Ports } from './ports.js';

/** Over before the queue shows the message again. */
const CLAIM_SHARE = 0.75;

/** What leaves later might be answered, and noted, when the claim is over and somebody else sends. */
const SENDING_SHARE = 0.5;

/** Delivered: every one of them has been, there is nothing to do. */
export type Claimed =
  | {
      readonly kind: 'claimed';
      readonly keys: readonly string[];
      /** The message must have left by then. */
      readonly leaveBy: Instant;
    }
  | { readonly kind: 'busy' }
  | { readonly kind: 'delivered' };

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
      keys: [key, ...others.filter((_, at) => claims[at] === 'claimed')],
      leaveBy: plusSeconds(now, retrySeconds * SENDING_SHARE),
    };
  }
  return { kind: 'delivered' };
}
