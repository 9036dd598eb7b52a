import type { Person } from '../../domain/ids.js';
import type { WhenSaid } from '../../language/due-phrase.js';
import type { People } from '../../language/owner-phrase.js';
import type { Understood } from '../../language/understand.js';
import type { Ports } from '../../usecases/ports.js';
import type { Turn } from '../turn.js';

/** The line as it was written, when, and whom it names: everyone but the mentioned has to be asked for. */
export interface Named {
  readonly text: string;
  readonly when: WhenSaid;
  readonly mentioned: readonly Person[];
  /** The closing round has it already, as a line to look at: recording it settles that. */
  readonly heard?: { readonly round: number; readonly id: string };
  people(): Promise<People>;
}

/** Carries out one typed line. */
export type Command = (
  turn: Turn,
  understood: Understood,
  ports: Ports,
  named: Named,
) => Promise<void>;
