import type { PersonId } from '../domain/ids.js';
import type { Ports } from './ports.js';

/** With what storage itself tries, a quarter of an hour. */
const MOST_TRIES = 100;
const PAUSE_MS = 1000;

/**
 * Somebody has been told, which must be noted before anybody else takes them for not told. While
 * storage is away nobody else can: so it is tried until storage is back.
 */
export async function noteDelivered(
  ports: Ports,
  person: PersonId,
  occasions: readonly string[],
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ports.byPerson.markDelivered(person, occasions, ports.clock());
      return;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      ports.log.warn({ err: error, tries }, 'a delivery could not be noted yet');
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (0.5 + Math.random())));
  }
}
