import { startConnector } from './connector-server.js';
import { Faults } from './faults.js';
import { newGuid } from './ids.js';
import { RateLimits } from './rate-limits.js';
import { TeamsSimulator } from './teams-simulator.js';
import { World, type Authorization } from './world.js';

export interface SimulatorOptions {
  /** The bot's `/api/messages`; can be given later with `connectTo`. */
  botUrl?: string;
  botName?: string;
  botAppId?: string;
  tenant?: string;
  /** Answers 429 over the published limits. */
  enforceLimits?: boolean;
  /** The clock, in milliseconds, by which limits are counted. */
  limitClock?: () => number;
  /** The Authorization header for each activity. */
  authorization?: Authorization;
  /** The clock that activities are stamped with. */
  now?: () => Date;
  /** The app has consent to read what is not addressed to it. */
  readsAllMessages?: boolean;
}

export async function startTeamsSimulator(options: SimulatorOptions = {}): Promise<TeamsSimulator> {
  const world = new World(
    options.tenant ?? newGuid(),
    { id: `28:${options.botAppId ?? newGuid()}`, name: options.botName ?? 'Avstämning' },
    new Faults(),
    options.enforceLimits === true ? new RateLimits(options.limitClock) : undefined,
    options.now ?? (() => new Date()),
    options.readsAllMessages ?? false,
    options.authorization,
  );
  const { url, server } = await startConnector(world);
  world.serviceUrl = url;
  world.botUrl = options.botUrl;
  return new TeamsSimulator(world, server);
}
