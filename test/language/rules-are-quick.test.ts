import { expect, it } from 'vitest';
import { RULES } from '../../src/language/match-rules.js';

/** The groups of a pattern that are repeated without an end, as they stand. */
function repeated(source: string): readonly string[] {
  const found: string[] = [];
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === '[') at = source.indexOf(']', at);
    else if (letter === '(') open.push(at);
    else if (letter === ')') {
      const from = open.pop() ?? 0;
      if (/^(?:[*+]|\{\d+,\})/.test(source.slice(at + 1))) found.push(source.slice(from, at + 1));
    }
  }
  return found;
}

it('finds what is repeated', () => {
  expect(repeated('a(?: (?:b|, .{2,80}))*(?: c)?[)]+(?:d)+')).toEqual([
    '(?: (?:b|, .{2,80}))',
    '(?:d)',
  ]);
});

/** Such a rule would try every way of parting a line: twenty words take a minute. */
it('repeats nothing that may be any words', () => {
  const forms = RULES.flatMap(({ form, not }) => [form, not]);
  const sources = forms.flatMap((form) =>
    form === undefined ? [] : form instanceof RegExp ? [form.source] : form.alternatives,
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(repeated).filter((group) => /(?<!\\)\.[*+{]/.test(group))).toEqual([]);
});
