import { LETTERS, type Need } from './needed-words.js';

/** Bounded, so that pasted gibberish cannot fill the memory. */
const MOST_WORDS = 20_000;

/** Marks the first word of a text, which some needs are about. */
export const FIRST = '^';

/** Tells which of many needs a text meets, all in one pass over its words. */
export class NeedsMet {
  private readonly numbers = new Map<Need, number>();
  private readonly byBeginning = new Map<string, number[]>();
  private readonly byWord = new Map<string, readonly number[]>();
  private readonly byFirst = new Map<string, readonly number[]>();
  /** For each need the last text that met it. */
  private readonly lastMet: number[] = [];
  private texts = 0;

  /** Gives a need its number, and minds it from the next text on. */
  add(need: Need): number {
    const known = this.numbers.get(need);
    if (known !== undefined) return known;
    const number = this.lastMet.push(0) - 1;
    this.numbers.set(need, number);
    for (const beginning of need) {
      const numbers = this.byBeginning.get(beginning);
      if (numbers) numbers.push(number);
      else this.byBeginning.set(beginning, [number]);
    }
    this.byWord.clear();
    this.byFirst.clear();
    return number;
  }

  read(words: readonly string[]): void {
    this.texts += 1;
    const first = words[0] ?? '';
    this.note(this.byFirst.get(first) ?? this.find(first, FIRST, this.byFirst));
    for (const word of words) this.note(this.byWord.get(word) ?? this.find(word, '', this.byWord));
  }

  /** Whether the text that was read last meets it. */
  has(number: number): boolean {
    return this.lastMet[number] === this.texts;
  }

  private note(numbers: readonly number[]): void {
    for (const number of numbers) this.lastMet[number] = this.texts;
  }

  /** The same words come again and again. */
  private find(
    word: string,
    mark: string,
    kept: Map<string, readonly number[]>,
  ): readonly number[] {
    const letters = `${mark}${word.replace(/\d/g, '0')} `.slice(0, mark.length + LETTERS);
    const found: number[] = [];
    for (let length = 1; length <= letters.length; length += 1)
      found.push(...(this.byBeginning.get(letters.slice(0, length)) ?? []));
    if (kept.size < MOST_WORDS) kept.set(word, found);
    return found;
  }
}
