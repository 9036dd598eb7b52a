import { mixed } from './hash.js';
import { isBegin, OUTSIDE, TAG_COUNT } from './tags.js';
import type { TraitsOfWord } from './word-traits.js';

/** Whatever knows how much a trait speaks for a tag. */
export interface TagWeights {
  /** Adds what a trait says of each of the tags to its sum. */
  addTo(sums: Float64Array, trait: number, tags: readonly number[]): void;
}

const NEVER = -1e9;
const FOLLOWS = 0x51f15e;
/** Before the first word. */
const EDGE = TAG_COUNT;

/** What a word's predecessor having a tag says of its own: in a meaning, and before a kind of word. */
export function followingTraits(
  before: number | null,
  label: number,
  kind: number,
): readonly [number, number] {
  const trait = mixed(FOLLOWS, (before ?? EDGE) + 1);
  return [mixed(trait, label), mixed(trait, kind)];
}

const OF_KIND = 0x2d0c1b;

/** What a word's kind says of its tag, in a meaning and in any. */
export function kindTraits(label: number, kind: number): readonly number[] {
  const trait = mixed(OF_KIND, kind);
  return [trait, mixed(trait, label), mixed(OF_KIND, label)];
}

/**
 * How well each tag fits a word of a kind: rows by the tag before, of which the first is for a
 * line's first word.
 */
export type Following = Float64Array;

export function followingOf(
  tags: readonly number[],
  label: number,
  kind: number,
  weights: TagWeights,
): Following {
  const ofKind = new Float64Array(TAG_COUNT);
  for (const trait of kindTraits(label, kind)) weights.addTo(ofKind, trait, tags);
  const rows = [null, ...tags].map((before) => {
    const sums = ofKind.slice();
    for (const trait of followingTraits(before, label, kind)) weights.addTo(sums, trait, tags);
    return tags.map((tag) => (mayFollow(before, tag) ? (sums[tag] ?? 0) : NEVER));
  });
  return Float64Array.from(rows.flat());
}

/** A slot goes on only where it has begun. */
function mayFollow(before: number | null, tag: number): boolean {
  if (tag === OUTSIDE || isBegin(tag)) return true;
  return before === tag || before === tag - 1;
}

/**
 * The tags that fit a line best as a whole (Viterbi): each word's traits speak for its tag, and so
 * does the tag before.
 */
export function tagWords(
  words: readonly TraitsOfWord[],
  tags: readonly number[],
  followingAt: (kind: number) => Following,
  weights: TagWeights,
): number[] {
  const width = tags.length;
  const sums = new Float64Array(TAG_COUNT);
  let scores = new Float64Array(width);
  let next = new Float64Array(width);
  /** For each word and tag the place of the best tag before it. */
  const best = new Uint8Array(words.length * width);
  for (let at = 0; at < words.length; at += 1) {
    sums.fill(0);
    const word = words[at];
    if (!word) break;
    const following = followingAt(word.kind);
    for (let trait = word.from; trait < word.to; trait += 1)
      weights.addTo(sums, word.numbers[trait] ?? 0, tags);
    for (let index = 0; index < width; index += 1) {
      let most = at === 0 ? (following[index] ?? 0) : -Infinity;
      // A slot goes on behind itself alone, whose tags stand next to each other.
      const from = isBegin(tags[index] ?? 0) || index === 0 ? 0 : index - 1;
      const to = from === 0 ? width : index + 1;
      for (let before = from; at > 0 && before < to; before += 1) {
        const score = (scores[before] ?? 0) + (following[(before + 1) * width + index] ?? 0);
        if (score <= most) continue;
        most = score;
        best[at * width + index] = before;
      }
      next[index] = most + (sums[tags[index] ?? 0] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  let last = 0;
  for (let index = 1; index < width; index += 1)
    if ((scores[index] ?? 0) > (scores[last] ?? 0)) last = index;
  const found: number[] = [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    found[at] = tags[last] ?? OUTSIDE;
    last = best[at * width + last] ?? 0;
  }
  return found;
}
