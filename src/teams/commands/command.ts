import type { Person } from '../../domain/ids.js';
import type { Intent } from '../../language/intent.js';
import type { People } from '../../language/owner-phrase.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';

export type IntentName = Intent['intent'];
export type IntentOf<N extends IntentName> = Extract<Intent, { intent: N }>;

/** Whom the line names: `mentioned` is known, everyone else has to be asked of the roster. */
export interface Named {
  readonly mentioned: readonly Person[];
  people(): Promise<People>;
}

/** Carries out one typed line. */
export type Command<N extends IntentName> = (
  turn: Turn,
  intent: IntentOf<N>,
  ports: Ports,
  named: Named,
) => Promise<void>;
