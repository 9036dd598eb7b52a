import { expect, it } from 'vitest';
import { beginningsOf } from '../../src/language/rules/beginnings.js';
import { patternOf } from '../../src/language/rules/pattern.js';

const CLASSES: Readonly<Record<string, string>> = {
  item: 'uppdrag(?:et)?|task',
  put: 'skriv|lagg till',
};
const read = (source: string) => patternOf(source, (name) => CLASSES[name] ?? '');
const sorted = (words: Iterable<string>) => [...words].sort();

it.each([
  ['mina {item}', ['mina ']],
  ['(?:hej )?{item}', ['hej ', 'task', 'uppdra']],
  ['{put} (?<text>.+)', ['lagg ', 'skriv ']],
  ['(?:(?:ett|en) )*beslut', ['beslut', 'en ', 'ett ']],
  ['[vw]\\.? ?(?<number>\\d)', ['v ', 'v. ', 'v.0', 'v0', 'w ', 'w. ', 'w.0', 'w0']],
  ['§[pr] ska', ['§p ', '§r ']],
  ['(?!inte)(?=x)va+d', ['vaaaaa', 'vaaaad', 'vaaad', 'vaad', 'vad']],
])('%s begins with one of %j', (source, words) => {
  expect(sorted(beginningsOf(read(source)) ?? [])).toEqual(sorted(words));
});

it.each(['(?<query>.{2,80}?) (?:som|as) punkt', '(?:vad|\\S+) ar', '(?:hej )?'])(
  '%s may begin with any word',
  (source) => {
    expect(beginningsOf(read(source))).toBeNull();
  },
);
