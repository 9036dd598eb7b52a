import type { FoundDue } from './due/find-dues.js';
import type { Intent, Slots } from './intent.js';

/** A meaning that was found, before its due is read for others. */
export interface Match {
  readonly intent: Intent;
  readonly confidence: number;
  readonly slots: Slots;
  readonly due: FoundDue | null;
}
