import type { Refusal } from './refusal.js';

/** Longer than any line in the minutes; short enough for a card and a table row. */
export const MAX_TEXT = 2000;

/** Longer than any name of a person or an organisation. */
export const MAX_NAME = 120;

/** Why a text may not be recorded; null where it may. */
export function textFault(text: string): Refusal | null {
  if (text.trim() === '') return { reason: 'text.missing' };
  if (text.length > MAX_TEXT) return { reason: 'text.tooLong', limit: MAX_TEXT };
  return null;
}
