import type { Language } from '../domain/group.js';
import { formatter, type Formatter } from '../i18n/format.js';
import { translate, type Translate } from '../i18n/translate.js';

/** What a card needs to speak: the words of a language, and values as words. */
export interface Words {
  readonly t: Translate;
  readonly format: Formatter;
}

export function wordsFor(language: Language, zone: string): Words {
  return { t: translate(language), format: formatter(language, zone) };
}
