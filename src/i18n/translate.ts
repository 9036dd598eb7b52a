import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/group.js';
import { en } from './messages/en.js';
import { sv } from './messages/sv.js';

export type MessageKey = keyof typeof sv;
export type MessageArguments = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageArguments) => string;

const WORDS = { sv, en } satisfies Record<Language, Readonly<Record<MessageKey, string>>>;
const LOCALES = { sv: 'sv-SE', en: 'en-GB' } satisfies Record<Language, string>;

const compiled = new Map<string, IntlMessageFormat>();

export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** The words of one language: `t('decision.heading', { number: 3 })`. */
export function translate(language: Language): Translate {
  return (key, values = {}) => {
    const id = `${language}|${key}`;
    let message = compiled.get(id);
    if (!message) {
      message = new IntlMessageFormat(WORDS[language][key], LOCALES[language]);
      compiled.set(id, message);
    }
    return String(message.format(values));
  };
}
