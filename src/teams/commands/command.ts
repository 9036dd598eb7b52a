import type { Person } from '../../domain/ids.js';
import type { People } from '../../language/owner-phrase.js';
import type { Understood } from '../../language/understand.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';

/** Whom the line names: `mentioned` is known, everyone else has to be asked of the roster. */
export interface Named {
  readonly mentioned: readonly Person[];
  people(): Promise<People>;
}

/** Carries out one typed line. */
export type Command = (
  turn: Turn,
  understood: Understood,
  ports: Ports,
  named: Named,
) => Promise<void>;
