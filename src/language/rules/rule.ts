import type { Intent } from '../intent.js';
import type { Form } from './form.js';

/** One way to ask for something. Named groups of the form are slots. */
export interface Rule {
  readonly intent: Intent;
  readonly form: Form;
  /** Read it otherwise where this stands anywhere in the line. */
  readonly not?: Form | RegExp;
  /** A time that stands in the line is this slot. */
  readonly time?: 'when' | 'due';
  /** The time must be there: a day, or at least some word of time. */
  readonly timed?: 'day' | 'some';
}
