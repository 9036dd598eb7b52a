import personnummer from 'personnummer';

// The package's types describe an ES module, what Node loads is CommonJS: the class itself.
const { valid } = personnummer as unknown as { valid: (digits: string) => boolean };

const CANDIDATE = /(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/g;

/** True if the text holds a Swedish personal identity or co-ordination number, check digit and all. */
export function containsPersonalNumber(text: string): boolean {
  return (text.match(CANDIDATE) ?? []).some((digits) => valid(digits.replace(' ', '-')));
}
