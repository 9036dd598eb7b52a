import type { Meaning } from '../domain/meaning.js';
import { readDue } from './due-phrase.js';
import { understand, type LanguageContext, type Understood } from './understand.js';

/** Said before a line, these leave no doubt about what it means. */
const SAID_BEFORE: Readonly<Partial<Record<Meaning, string>>> = {
  record_assignment: 'uppdrag: ',
  defer_item: 'bordlägg ',
};

const partsOf = ({ intent, slots, due }: Understood) => ({ intent, slots, due });

/** The line as it would have been understood. */
export function saidAs(text: string, meaning: Meaning): string {
  return (SAID_BEFORE[meaning] ?? '') + text;
}

/**
 * A line, read as somebody has said that it was meant. Where it has no parts that can be told
 * apart, all of it is the text.
 */
export function readAs(text: string, meaning: Meaning, context: LanguageContext): Understood {
  const read = understand(saidAs(text, meaning), context);
  const isRead = read.intent === meaning && (!SAID_BEFORE[meaning] || read.slots.text);
  if (isRead) return { ...partsOf(read), confidence: 1, nearest: [] };
  const number = /(?<!\d)\d{1,6}(?!\d)/.exec(text)?.[0];
  const slots = {
    text,
    query: text,
    ...(meaning === 'complete_item' && number !== undefined ? { number: Number(number) } : {}),
  };
  return { intent: meaning, confidence: 1, slots, due: readDue(text, context), nearest: [] };
}
