import { beginningsOf } from './beginnings.js';
import type { Rule } from './rule.js';

/** One of the alternatives of a rule's form. */
export interface Alternative {
  readonly rule: Rule;
  readonly source: string;
  /** Compiled when it is first needed. */
  pattern: RegExp | null;
}

const LETTERS = 3;
/** How many alternatives each line finds out about, so that a start costs nothing. */
const LEARNT_AT_ONCE = 4;
const BITS = 32;

/**
 * For a text the alternatives that could match it, in their order, by how its words begin. Until
 * it is found out how an alternative can begin, it could match anything. Sets are kept as bits:
 * this is asked of every line.
 */
export function candidatesAmong(rules: readonly Rule[]): (plain: string) => readonly Alternative[] {
  const all = rules.flatMap((rule) =>
    rule.form.alternatives.map((source): Alternative => ({ rule, source, pattern: null })),
  );
  const width = Math.ceil(all.length / BITS);
  const anywhere = new Int32Array(width);
  const unknown = new Int32Array(width);
  /** By the first letters of a word: what may begin so. */
  const byPrefix = new Map<string, Int32Array>();
  let learnt = 0;
  all.forEach(({ rule }, index) => {
    setBit(unknown, index);
    if (!rule.form.atStart) setBit(anywhere, index);
  });

  function learn(): void {
    for (const { source } of all.slice(learnt, learnt + LEARNT_AT_ONCE)) {
      for (const prefix of beginningsOf(source.replace(/^(?:\^|\(\?:\^\| \))/, ''))) {
        const mask = byPrefix.get(prefix) ?? new Int32Array(width);
        setBit(mask, learnt);
        byPrefix.set(prefix, mask);
      }
      clearBit(unknown, learnt);
      learnt += 1;
    }
  }

  /** Adds what a word at this place may begin. */
  function addTo(mask: Int32Array, plain: string, at: number): void {
    const letters = `${plain.slice(at, at + LETTERS)} `.slice(0, LETTERS);
    for (let length = 0; length <= LETTERS; length += 1) {
      const more = byPrefix.get(letters.slice(0, length));
      if (more) addBits(mask, more);
    }
  }

  return (plain) => {
    if (learnt < all.length) learn();
    const first = unknown.slice();
    addTo(first, plain, 0);
    const later = new Int32Array(width);
    for (let at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1)) {
      addTo(later, plain, at + 1);
    }
    const found: Alternative[] = [];
    for (let index = 0; index < width; index += 1) {
      let bits = ((later[index] ?? 0) & (anywhere[index] ?? 0)) | (first[index] ?? 0);
      while (bits !== 0) {
        const alternative = all[index * BITS + 31 - Math.clz32(bits & -bits)];
        if (alternative) found.push(alternative);
        bits &= bits - 1;
      }
    }
    return found;
  };
}

function setBit(mask: Int32Array, index: number): void {
  mask[index >> 5] = (mask[index >> 5] ?? 0) | (1 << (index & 31));
}

function clearBit(mask: Int32Array, index: number): void {
  mask[index >> 5] = (mask[index >> 5] ?? 0) & ~(1 << (index & 31));
}

function addBits(to: Int32Array, from: Int32Array): void {
  for (let index = 0; index < to.length; index += 1)
    to[index] = (to[index] ?? 0) | (from[index] ?? 0);
}
