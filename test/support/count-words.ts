import { LABELS } from '../../src/language/intent.js';
import { readLine } from '../../src/language/line.js';
import { tagNames } from '../../src/language/names/tag-names.js';
import { say } from '../../src/language/said.js';
import { traitsOf } from '../../src/language/weigh-words.js';
import type { LabelledLine } from './labelled-lines.js';

/** The rows of `lexicon/word-counts.ts`: in how many lines of each meaning each word stands. */
export function countWords(lines: readonly LabelledLine[]): readonly string[] {
  const read = lines.map(({ text, intent }) => {
    const line = readLine(text);
    return { intent, traits: traitsOf(say(line, tagNames(line, null)).plain) };
  });
  const anywhere = new Map<string, number>();
  for (const { traits } of read) for (const trait of traits) add(anywhere, trait);
  return LABELS.map((label) => {
    const own = read.filter(({ intent }) => intent === label);
    const counts = new Map<string, number>();
    for (const { traits } of own) for (const trait of traits) add(counts, trait);
    const entries = [...counts]
      // Two words side by side that came once say nothing; and these marks end a template.
      .filter(([trait]) => !trait.includes('_') || (anywhere.get(trait) ?? 0) > 1)
      .filter(([trait]) => !/[`\\$\s]/.test(trait.replace(/\$$/, '')))
      .map(([trait, times]) => `${times === 1 ? '' : String(times)}/${trait}`);
    return [own.length, ...entries.sort()].join(' ');
  });
}

function add(counts: Map<string, number>, trait: string): void {
  counts.set(trait, (counts.get(trait) ?? 0) + 1);
}
