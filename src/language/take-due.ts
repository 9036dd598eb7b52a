import type { Due } from '../domain/due.js';
import { findDues } from './due/find-dues.js';
import { inDays, toDue, toReading, wordsOf, type WhenSaid } from './due-phrase.js';
import { isLoose, readLine } from './line.js';

export interface WithoutDue {
  readonly due: Due;
  readonly text: string;
}

/** Takes the due phrase off the end of what shall be done. */
export function takeDue(text: string, context: WhenSaid): WithoutDue {
  const line = readLine(text);
  const words = wordsOf(line);
  const last = findDues(words, inDays(context)).at(-1);
  const isAtEnd = last && words.slice(last.to).every((word) => isLoose(word));
  if (!last || !isAtEnd) return { due: { kind: 'none' }, text: text.trim() };
  const start = line.tokens[last.from]?.from ?? 0;
  return {
    due: toDue(toReading(line, last)),
    text: line.written
      .slice(0, start)
      .replace(/[\s,;:(–-]*(?:\b(?:klart|klar|deadline|due))?[\s,;:(–-]*$/i, ''),
  };
}
