import type { Card } from './template.js';

/** How much a round's card says of each assignment. */
export interface Detail {
  /** Characters of each text. */
  readonly text: number;
  /** Names in a row before the rest are counted. */
  readonly names: number;
  /** Assignments with buttons of their own, and assignments shown at all. */
  readonly buttons: number;
  readonly lines: number;
}

export const FULL_DETAIL: Detail = { text: 240, names: 5, buttons: 14, lines: 60 };

/** The first that fits is used. Buttons go before lines: who runs the meeting can still answer. */
export const DETAILS: readonly Detail[] = [
  FULL_DETAIL,
  { text: 160, names: 3, buttons: 12, lines: 60 },
  { text: 120, names: 3, buttons: 9, lines: 40 },
  { text: 100, names: 2, buttons: 6, lines: 30 },
  { text: 80, names: 2, buttons: 4, lines: 20 },
  { text: 60, names: 1, buttons: 3, lines: 12 },
  { text: 60, names: 1, buttons: 2, lines: 8 },
  { text: 40, names: 1, buttons: 1, lines: 6 },
];

/** Teams takes about 28 KB; the envelope around the card wants some of it. */
const MAX_BYTES = 25 * 1024;

export function fitsInTeams(card: Card): boolean {
  return Buffer.byteLength(JSON.stringify(card)) <= MAX_BYTES;
}
