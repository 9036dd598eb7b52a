import personnummer from 'personnummer';

// The package's types describe an ES module, what Node loads is CommonJS: the class itself.
const { valid } = personnummer as unknown as { valid: (digits: string) => boolean };

/** Phones and word processors turn the hyphen into longer dashes, and set spaces around it. */
const CANDIDATE = /(?<!\d)((?:\d{2})?\d{6})\s?[-+\u2010-\u2015\u2212]?\s?(\d{4})(?!\d)/g;

/** True if the text holds a Swedish personal identity or co-ordination number, check digit and all. */
export function containsPersonalNumber(text: string): boolean {
  return [...text.matchAll(CANDIDATE)].some(([, birth = '', last = '']) => valid(birth + last));
}
