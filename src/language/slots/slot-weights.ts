import { learntWeights, LETTERS, valueAt, weightAt } from '../learnt-weights.js';
import type { TagWeights } from './tag-words.js';

/** A trait's number takes so many letters. */
export const TRAIT_LETTERS = 5;
/** Marks the last pair of a trait. */
const LAST = 1 << 8;

/** For each trait, by its number, how much it speaks for some of the tags. */
class SlotWeights implements TagWeights {
  /** Open addressing: a trait, then where its pairs begin, from 1 on; 0 where nothing stands. */
  readonly #places: Int32Array;
  /** A tag, then its weight; small, so that all of it stays near the processor. */
  readonly #pairs: Int16Array;
  readonly #mask: number;

  /** Each trait is its number, then a letter for a tag and one for its weight, and so on. */
  constructor(traits: readonly string[]) {
    const size = 1 << Math.ceil(Math.log2(traits.length * 2));
    this.#mask = size * 2 - 1;
    this.#places = new Int32Array(size * 2);
    this.#pairs = new Int16Array(
      1 + traits.reduce((sum, { length }) => sum + length - TRAIT_LETTERS, 0),
    );
    let next = 1;
    for (const packed of traits) {
      const trait = numberOf(packed);
      const at = this.#placeOf(trait);
      this.#places[at] = trait;
      this.#places[at + 1] = next;
      for (let pair = TRAIT_LETTERS; pair < packed.length; pair += 2) {
        this.#pairs[next] = valueAt(packed, pair) | (pair + 2 < packed.length ? 0 : LAST);
        this.#pairs[next + 1] = weightAt(packed, pair + 1);
        next += 2;
      }
    }
  }

  addTo(sums: Float64Array, trait: number): void {
    let at = this.#places[this.#placeOf(trait) + 1] ?? 0;
    if (at === 0) return;
    for (let tag = 0; (tag & LAST) === 0; at += 2) {
      tag = this.#pairs[at] ?? LAST;
      sums[tag & ~LAST] = (sums[tag & ~LAST] ?? 0) + (this.#pairs[at + 1] ?? 0);
    }
  }

  #placeOf(trait: number): number {
    let at = (trait << 1) & this.#mask;
    while (this.#places[at + 1] !== 0 && this.#places[at] !== trait) at = (at + 2) & this.#mask;
    return at;
  }
}

function numberOf(packed: string): number {
  let number = 0;
  for (let at = 0; at < TRAIT_LETTERS; at += 1)
    number = (Math.imul(number, LETTERS.length) + valueAt(packed, at)) | 0;
  return number;
}

let table: SlotWeights | null = null;

/** Those learnt from the labelled lines, read when they are first needed. */
export function learntSlotWeights(): TagWeights {
  return (table ??= new SlotWeights(learntWeights('slots').rows.join(' ').split(' ')));
}
