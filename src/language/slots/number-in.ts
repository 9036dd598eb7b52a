import { NUMBERS, ORDINALS } from '../due/calendar-words.js';

/** "4", "fyran", "4:an", "fyra" and "fjärde" all say 4. */
export function numberIn(mark: string, word: string): number | undefined {
  const [, digits] = /^(\d{1,6})(?!\d)/.exec(mark) ?? /^(\d{1,6})(?!\d)/.exec(word) ?? [];
  return digits === undefined ? (NUMBERS.get(mark) ?? ORDINALS.get(mark)) : Number(digits);
}
