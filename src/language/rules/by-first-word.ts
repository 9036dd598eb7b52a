import { remember } from '../remember.js';
import { beginningsOf, lettersOf } from './beginnings.js';
import { wordsOf } from './form.js';
import { patternOf } from './pattern.js';
import type { Rule } from './rule.js';

/** One of the alternatives of a rule's form. */
export class Alternative {
  private compiled: RegExp | null = null;

  constructor(
    readonly rule: Rule,
    readonly source: string,
  ) {}

  /** With the places of what it names; compiled when it is first needed. */
  exec(plain: string): RegExpExecArray | null {
    const flags = this.source.includes('(?<') ? 'du' : 'u';
    this.compiled ??= new RegExp(this.rule.form.framed(this.source), flags);
    return this.compiled.exec(plain);
  }
}

/**
 * For the first word of a text the alternatives that can begin with it, in their order: most rules
 * are ruled out by that alone, which is what makes a line cheap to read. A start costs nothing.
 */
export function byFirstWord(rules: readonly Rule[]): (word: string) => readonly Alternative[] {
  let all: readonly (readonly [Alternative, ReadonlySet<string> | null])[] | null = null;
  return remember((word) => {
    all ??= alternativesOf(rules).map((one) => [one, beginningsOf(patternOf(one.source, wordsOf))]);
    const letters = lettersOf(word);
    return all
      .filter(([, beginnings]) => !beginnings || letters.some((some) => beginnings.has(some)))
      .map(([alternative]) => alternative);
  });
}

function alternativesOf(rules: readonly Rule[]): readonly Alternative[] {
  return rules.flatMap((rule) => rule.form.sources.map((source) => new Alternative(rule, source)));
}
