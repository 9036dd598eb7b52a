import type { Intent } from '../../language/intent.js';
import type { People } from '../../language/owner-phrase.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';

export type IntentName = Intent['intent'];
export type IntentOf<N extends IntentName> = Extract<Intent, { intent: N }>;

/** Carries out one typed line. `people` asks the roster, so only where names matter. */
export type Command<N extends IntentName> = (
  turn: Turn,
  intent: IntentOf<N>,
  ports: Ports,
  people: () => Promise<People>,
) => Promise<void>;
