import type { FoundDue } from './due/find-dues.js';
import type { Intent, Slots } from './intent.js';

/** A meaning that was found, before its due is read for others. */
export interface Match {
  readonly intent: Intent;
  readonly confidence: number;
  readonly slots: Slots;
  readonly due: FoundDue | null;
  /** Said in so many words: whatever else the line holds, this is what it is. */
  readonly isExact?: boolean;
}
