import { secondsBetween } from '../domain/time.js';
import type { Claim } from './claim-all.js';
import { noteDelivered } from './note-delivered.js';
import type { Ports } from './ports.js';

/**
 * Sends the one message that these claims are for, and notes it. The claims, of which the first is
 * the oldest, are given back where it fails, so that the next try need not wait until they are over.
 */
export async function sendClaimed<T>(
  ports: Ports,
  claims: readonly [Claim, ...Claim[]],
  send: (withinSeconds: number) => Promise<T>,
): Promise<T> {
  const [{ leaveBy }] = claims;
  let sent: T;
  try {
    sent = await send(secondsBetween(ports.clock(), leaveBy));
  } catch (error) {
    await Promise.all(claims.map((claim) => giveBack(ports, claim)));
    throw error;
  }
  await Promise.all(claims.map(({ person, keys }) => noteDelivered(ports, person, keys)));
  return sent;
}

async function giveBack(ports: Ports, { person, keys }: Claim): Promise<void> {
  try {
    await ports.byPerson.giveBack(person, keys, ports.clock());
  } catch (error) {
    ports.log.warn({ err: error }, 'a claim is left to run out');
  }
}
