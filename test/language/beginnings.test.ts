import { expect, it } from 'vitest';
import { beginningsOf, needsOf } from '../../src/language/rules/needed-words.js';
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

it.each([
  ['mina {item}', [['task', 'uppdra']]],
  ['(?<query>.{2,80}?) (?:som|as) (?:en )?punkt', [['as ', 'som '], ['en ', 'punkt'], ['punkt']]],
  [
    '(?:lagg till|satt upp)(?: pa)?(?: (?:mota|dags))+ (?<text>.+)',
    [
      ['till', 'upp'],
      ['dags', 'mota'],
    ],
  ],
  ['(?:lagg till|satt) (?<text>.+)', []],
  ['(?:(?:kan du|snalla) )*(?:visa|lista)(?: .+)?', [['lista', 'lista ', 'visa', 'visa ']]],
  ['punkt \\d{1,2}', [['0', '00']]],
])('%s needs one of each of %j', (source, needs) => {
  expect(needsOf(read(source)).map(sorted)).toEqual(needs.map(sorted));
});
