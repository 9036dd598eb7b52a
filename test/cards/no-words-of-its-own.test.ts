import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { viewOf } from '../../src/cards/render-card.js';
import { fillTemplate, TEMPLATE_NAMES } from '../../src/cards/template.js';
import type { Words } from '../../src/cards/words.js';
import { contentsIn } from './card-contents.js';
import { SETTINGS } from './fictional-group.js';

/** What a person reads or hears of a card, wherever it stands. */
const SHOWN = new Set(
  'text title label placeholder errorMessage altText fallbackText speak'.split(' '),
);

const word = () => '⟦⟧';
/** Says nothing in no language: what is still to be read is a card's own, or what people wrote. */
const SILENT: Words = {
  t: word,
  format: {
    date: word,
    month: word,
    time: word,
    calendarDate: word,
    dayAndMonth: word,
    due: word,
    owner: word,
    owners: word,
    list: word,
    refusal: word,
  },
};

it.each(TEMPLATE_NAMES)('the template %s has no words', (name) => {
  const file = new URL(`../../adaptiveCards/${name}.json`, import.meta.url);
  const texts = shownIn(JSON.parse(readFileSync(file, 'utf8')));
  const words = texts.map((text) => text.replace(/\$\{\w+\}|<\/?at>/g, ''));
  expect(words.filter((text) => /\p{L}/u.test(text))).toEqual([]);
});

it.each(Object.entries(contentsIn('sv')))('a view adds no words: %s', (_, content) => {
  const [template, view] = viewOf(content, SILENT, SETTINGS);
  const written = stringsIn(content).filter((text) => text !== '');
  const ownWords = shownIn(fillTemplate(template, view))
    .map((text) => written.reduce((rest, typed) => rest.replaceAll(typed, ''), text))
    // A choice shows the beginning of what was written.
    .filter((text) => !written.some((typed) => typed.startsWith(text.replace(/^\d+\. |…$/g, ''))))
    .filter((text) => /\p{L}/u.test(text.replace(/<\/?at>/g, '')));
  expect(ownWords).toEqual([]);
});

function shownIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && SHOWN.has(key) ? [value] : shownIn(value),
  );
}

/** The longest first, so that a name is not taken out of the middle of a text. */
function stringsIn(node: unknown): string[] {
  const found = typeof node === 'string' ? [node] : childrenOf(node).flatMap(stringsIn);
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}

function childrenOf(node: unknown): unknown[] {
  return typeof node === 'object' && node !== null ? Object.values(node) : [];
}
