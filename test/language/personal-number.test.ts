import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPersonalNumber } from '../../src/language/personal-number.js';

/** The check digit that makes nine digits a number: nobody's number is written in this file. */
function checkDigit(nine: string): number {
  const sum = Array.from(nine)
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return (10 - (sum % 10)) % 10;
}

function fictional(birth: string, serial = '999', off = 0) {
  const last = (checkDigit(birth.slice(-6) + serial) + off) % 10;
  return { birth, last: `${serial}${last}` };
}

describe('containsPersonalNumber', () => {
  const { birth, last } = fictional('19790228');

  it.each([
    ['with a hyphen', `${birth}-${last}`],
    ['without the century', `${birth.slice(2)}-${last}`],
    ['in one go', `${birth}${last}`],
    ['ten digits in one go', `${birth.slice(2)}${last}`],
    ['with a space', `${birth} ${last}`],
    ['with a dash that a phone wrote', `${birth}–${last}`],
    ['with spaces around the hyphen', `${birth} - ${last}`],
    ['with a hard space', `${birth}\u00a0${last}`],
    ['of someone past a hundred', `${birth.slice(2)}+${last}`],
    ['inside a sentence', `ring modern (${birth}-${last}), gärna i dag`],
    ['after another number', `punkt 7: ${birth}-${last}`],
  ])('finds one %s', (_, text) => {
    expect(containsPersonalNumber(text)).toBe(true);
  });

  it('finds co-ordination numbers, whose day is sixty more', () => {
    const number = fictional('19790288');
    expect(containsPersonalNumber(`${number.birth}-${number.last}`)).toBe(true);
  });

  it('lets a wrong check digit pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (off) => {
        const wrong = fictional('19790228', '999', off);
        expect(containsPersonalNumber(`${wrong.birth}-${wrong.last}`)).toBe(false);
      }),
    );
  });

  it('finds every number that has a birth date and the right check digit', () => {
    const day = fc.date({
      min: new Date('1930-01-01'),
      max: new Date('2020-12-31'),
      noInvalidDate: true,
    });
    const serial = fc.integer({ min: 1, max: 999 }).map((value) => String(value).padStart(3, '0'));
    fc.assert(
      fc.property(day, serial, (date, three) => {
        const number = fictional(date.toISOString().slice(0, 10).replaceAll('-', ''), three);
        expect(containsPersonalNumber(`barnet ${number.birth}-${number.last}.`)).toBe(true);
      }),
    );
  });

  it.each([
    ['a phone number', 'ring 070-174 06 05'],
    ['a phone number abroad', 'ring +46 70 174 06 05'],
    ['a switchboard', 'ring 08-123 456 78'],
    ['a date', 'mötet 2026-12-10 13:00'],
    ['two dates', '20261210-20261211'],
    ['two years', 'handlingsplan 2026-2027'],
    ['a day that does not exist', `19791399-${fictional('19791399').last}`],
    ['the end of a longer number', `1${birth}${last}`],
    ['the start of a longer number', `${birth}${last}5`],
    ['an organisation number', `dnr 556000-${fictional('556000', '475').last}`],
    ['nothing', ''],
  ])('takes %s for none', (_, text) => {
    expect(containsPersonalNumber(text)).toBe(false);
  });
});
