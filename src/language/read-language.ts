import type { Language } from '../domain/group.js';
import { fold } from './fold.js';

/** "sv", "Engelska", "in English"; null where neither is named. */
export function readLanguage(written: string): Language | null {
  const plain = fold(written);
  if (/\b(?:sv|svenska|swedish)\b/.test(plain)) return 'sv';
  if (/\b(?:en|eng|engelska|english)\b/.test(plain)) return 'en';
  return null;
}
