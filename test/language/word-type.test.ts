import { expect, it } from 'vitest';
import { ofType, typeOf, WordType } from '../../src/language/word-type.js';

it('has one type for a word, wherever it stands', () => {
  expect(typeOf('uppdrag')).toBe(typeOf(['upp', 'drag'].join('')));
  expect(typeOf('uppdrag')).not.toBe(typeOf('uppdraget'));
});

it('makes of each word what is asked for, once, and tells what others have made apart', () => {
  const asked: string[] = [];
  const letters = ofType((word) => {
    asked.push(word);
    return word.length;
  });
  const isShort = ofType((word) => word.length < 3);
  const [long, short] = [new WordType('uppdrag'), new WordType('av')];
  for (let times = 0; times < 2; times += 1) {
    expect([letters(long), letters(short)]).toEqual([7, 2]);
    expect([isShort(long), isShort(short)]).toEqual([false, true]);
  }
  expect(asked).toEqual(['uppdrag', 'av']);
});

it('keeps no more words than it has room for, and reads those all the same', () => {
  for (let count = 0; count < 60_000; count += 1) typeOf(`ord${String(count)}`);
  expect(typeOf('ord1')).toBe(typeOf('ord1'));
  expect(typeOf('ord59999')).not.toBe(typeOf('ord59999'));
  expect(ofType((word) => word.length)(typeOf('ord59999'))).toBe(8);
});
