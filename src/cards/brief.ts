import type { Owner } from '../domain/owner.js';
import type { Words } from './words.js';

/** A line of a list: long texts are cut here and stand whole on their own card. */
const MAX_LINE = 240;

/** Somebody outside the chat is called whatever was written, which may be a whole sentence. */
const MAX_NAME = 60;

/** As many names as a line can bear; the rest are counted. */
const MAX_NAMES = 5;

export function brief(text: string, max = MAX_LINE): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  // Half of an emoji is no character at all.
  const cut = line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

export function briefOwner(owner: Owner, { format }: Words): string {
  return brief(format.owner(owner), MAX_NAME);
}

/** "Anna, Bo och 3 till"; as a sentence where all of them fit. */
export function briefOwners(owners: readonly Owner[], words: Words, max = MAX_NAMES): string {
  if (owners.length === 0) return words.t('word.nobody');
  const names = owners.slice(0, max).map((owner) => briefOwner(owner, words));
  if (owners.length <= max) return words.format.list(names);
  return words.t('round.andMore', { names: names.join(', '), count: owners.length - max });
}

/** Takes away what Markdown or a mention reads as its own: for texts that cannot be shown as typed. */
export function plain(text: string): string {
  return text
    .replace(/[<>*_[\]`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
