import { wordsOf } from './form.js';
import { beginningsOf, needsOf, type Need } from './needed-words.js';
import { FIRST, NeedsMet } from './needs-met.js';
import { patternOf, type Ways } from './pattern.js';
import type { Rule } from './rule.js';

/** One of the alternatives of a rule's form. */
export class Alternative {
  private compiled: RegExp | null = null;

  constructor(
    readonly rule: Rule,
    private readonly source: string,
  ) {}

  get pattern(): Ways {
    return patternOf(this.source, wordsOf);
  }

  /** With the places of what it names; compiled when it is first needed. */
  exec(plain: string): RegExpExecArray | null {
    const flags = this.source.includes('(?<') ? 'du' : 'u';
    this.compiled ??= new RegExp(this.rule.form.framed(this.source), flags);
    return this.compiled.exec(plain);
  }
}

/** What an alternative needs, as far as it is known: how it begins, and the rest. */
interface Needed {
  readonly alternative: Alternative;
  /** Null where it can begin with any word. */
  readonly first: number | null;
  others: readonly number[] | null;
}

/**
 * For the words of a text the alternatives that could match it, in their order: those that can begin with
 * them, and find among them whatever else they need. A start costs nothing, and a first line
 * little: what an alternative needs is worked out when it is first asked for.
 */
export function candidatesAmong(
  rules: readonly Rule[],
): (words: readonly string[]) => readonly Alternative[] {
  const met = new NeedsMet();
  let all: readonly Needed[] | null = null;

  /** True where there is more to look for now. */
  function learn(begun: readonly Needed[]): boolean {
    const unknown = begun.filter(({ others }) => others === null);
    for (const one of unknown)
      one.others = needsOf(one.alternative.pattern).map((need) => met.add(need));
    return unknown.length > 0;
  }

  return (words) => {
    all ??= alternativesOf(rules).map((alternative) => {
      const need = beginningOf(alternative);
      return { alternative, first: need && met.add(need), others: null };
    });
    met.read(words);
    const begun: Needed[] = [];
    for (const one of all) if (one.first === null || met.has(one.first)) begun.push(one);
    if (learn(begun)) met.read(words);
    return begun
      .filter(({ others }) => others?.every((need) => met.has(need)))
      .map(({ alternative }) => alternative);
  };
}

function alternativesOf(rules: readonly Rule[]): readonly Alternative[] {
  return rules.flatMap((rule) => rule.form.sources.map((source) => new Alternative(rule, source)));
}

function beginningOf({ rule, pattern }: Alternative): Need | null {
  const words = beginningsOf(pattern);
  return words && rule.form.atStart
    ? new Set(Array.from(words, (word) => `${FIRST}${word}`))
    : words;
}
