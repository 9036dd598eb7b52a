import { describe, expect, it } from 'vitest';
import { alike } from '../../src/search/alike.js';
import { wordsOf } from '../../src/search/words.js';
import type { Word } from '../../src/domain/search/searched.js';

function word(text: string): Word {
  const [only] = wordsOf(text);
  if (!only) throw new Error(`no word in ${text}`);
  return only;
}
const between = (a: string, b: string) => alike(word(a), word(b));

describe('the words of a text', () => {
  it('are told without capitals and accents, each once, without those that say nothing', () => {
    expect(wordsOf('Vem skulle ringa BUP om RÅDET, rådet?').map((one) => one.word)).toEqual([
      'ringa',
      'bup',
      'radet',
    ]);
  });

  it('are all there is where nothing else is said', () => {
    expect(wordsOf('vad är det?').length).toBeGreaterThan(0);
    expect(wordsOf('?!')).toEqual([]);
  });

  it('lose their endings alike, however they are inflected', () => {
    for (const forms of [
      ['konferens', 'konferensen', 'konferenser', 'konferenserna'],
      ['länklista', 'länklistan', 'länklistor', 'länklistorna'],
      ['möte', 'mötet', 'möten', 'mötena'],
      ['samtycke', 'samtycket', 'samtycken'],
      ['ringa', 'ringer', 'ringde'],
      ['ansökan', 'ansökningar', 'ansökning'],
      ['plan', 'planen', 'planer'],
      ['blad', 'bladet', 'bladen'],
    ]) {
      expect(new Set(forms.map((form) => word(form).stem)).size, forms.join()).toBe(1);
    }
  });

  it('of a pasted wall of text are cut short, and stay keys that a table takes', () => {
    const words = wordsOf(Array.from({ length: 5000 }, (_, index) => `ord${index}`).join(' '));
    expect(words.length).toBeLessThanOrEqual(200);
    expect(word('a'.repeat(500)).stem.length).toBeLessThanOrEqual(40);
  });
});

describe('how near a word is to another', () => {
  it('is all the way for the same word, however it is written', () => {
    expect(between('KONFERENSEN', 'konferenser')).toBe(1);
    expect(between('raden', 'råden')).toBe(1);
  });

  it.each([
    ['konferensen', 'elevhälsokonferensen'],
    ['elevhälsan', 'elevhälsokonferens'],
    ['blanketten', 'samtyckesblankett'],
    ['listan', 'länklistan'],
    ['möte', 'föräldramötet'],
  ])('is much for a part of a compound: %s in %s', (part, whole) => {
    expect(between(part, whole)).toBeGreaterThan(0.6);
  });

  it.each([
    ['konfernesen', 'konferensen'],
    ['blannketten', 'blanketten'],
    ['statisiken', 'statistiken'],
    ['länklisatn', 'länklistan'],
  ])('is much for a slip: %s for %s', (slip, meant) => {
    expect(between(slip, meant)).toBeGreaterThan(0.6);
    expect(between(slip, meant)).toBeLessThan(1);
  });

  it.each([
    ['skolan', 'kommunen'],
    ['mål', 'mat'],
    ['tolk', 'tidplan'],
    ['BUP', 'BVC'],
    ['2026', '2027'],
  ])('is nothing for another word: %s and %s', (a, b) => {
    expect(between(a, b)).toBe(0);
  });
});
