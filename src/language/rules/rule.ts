import type { Intent } from '../intent.js';
import type { Form } from './form.js';

/** One way to ask for something. Named groups of the form are slots. */
export interface Rule {
  readonly intent: Intent;
  readonly form: Form;
  /** Read it otherwise where this stands anywhere in the line. */
  readonly not?: Form | RegExp;
  /** Also needed, anywhere in the line. */
  readonly and?: Form | RegExp;
  /** A time that stands in the line is this slot. */
  readonly time?: 'when' | 'due';
  /** Which of several times; minutes are named by where they come from. */
  readonly which?: 'last' | 'source';
  /** The time must be there: a day, or at least some word of time. */
  readonly timed?: 'day' | 'some';
  /** 1 for a command, less where it could be talk. */
  readonly confidence?: number;
  /** Nothing else in the line can make it mean something else. */
  readonly isExact?: boolean;
}
