import type { Language } from '../domain/group.js';
import { fold } from './fold.js';

/** The short ones are words of their own elsewhere: "en" may be an article. */
const NAMES = /\b(?:(svenska|swedish|sv\s*$)|engelska|english|eng?\s*$)/g;

/** "sv", "byt från svenska till engelska": the last that is named; null where neither is. */
export function readLanguage(written: string): Language | null {
  const last = [...fold(written).matchAll(NAMES)].at(-1);
  if (!last) return null;
  return last[1] === undefined ? 'en' : 'sv';
}
