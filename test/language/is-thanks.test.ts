import { expect, it } from 'vitest';
import { isThanks } from '../../src/language/is-thanks.js';

it.each(['tack!', 'Tack så mycket för hjälpen', 'toppen, tack', 'thanks a lot', 'Thank you 🙏'])(
  '"%s" is thanks',
  (line) => {
    expect(isThanks(line)).toBe(true);
  },
);

it.each([
  'bra',
  'tack, kan du visa listan?',
  'tacka skolan för lokalen',
  'thanks to Bo it is done',
  '',
])('"%s" is not', (line) => {
  expect(isThanks(line)).toBe(false);
});
