import type { Person } from './ids.js';
import type { Instant } from './time.js';

export interface Decision {
  readonly number: number;
  readonly text: string;
  readonly recordedBy: Person;
  readonly recordedAt: Instant;
}
